import { Injectable, Optional } from '@nestjs/common';
import { type Actor, Clock, systemActor, UnitOfWork } from '@bihuan/kernel';
import { Task } from '@bihuan/process';
import type { Request } from 'express';
import { In } from 'typeorm';
import { Enterprise } from '../enterprise/enterprise.entity';
import { tokenHash } from '../session/tokens';
import { CaseFiles } from './case-files';
import { type LinkEnd, linkOver, linkUnknown, outOfLink, visitOver } from './link.errors';
import { longestLink, usualLink } from './link-limits';
import { visitToken } from './link-tokens';
import type { LinkVisitInfo, TaskLinkOffer, TaskLinks } from './link.view';
import { LinkVisit } from './link-visit.entity';
import { linkableTask, routesOf, visitorRole } from './linkable-tasks';
import { TaskLink } from './task-link.entity';

interface LiveVisit {
  readonly visit: LinkVisit;
  readonly link: TaskLink;
  readonly task: Task;
}

/** Tells who comes by a link, and lets nobody out of it. Nothing is cached: a link that ends, ends at once. */
@Injectable()
export class LinkVisits {
  /** Whoever comes by a link is nobody until this has looked. */
  private readonly self = systemActor('link');

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    @Optional() private readonly files?: CaseFiles,
  ) {}

  /**
   * Whoever sends a request with the token of a visit, when the link opens that very route.
   *
   * @throws IdentityError `UNAUTHENTICATED`, `LINK_SCOPE`
   */
  authenticate(request: Request, token: string): Promise<Actor> {
    return this.work.read(this.self, async () => {
      const { visit, link } = await this.live(token);
      if (!(await this.opens(link, visit, request))) throw outOfLink();
      const { enterpriseId } = link;
      return {
        accountId: visit.id,
        name: `${visit.name}（链接访客）`,
        kind: 'person' as const,
        organisationId: enterpriseId,
        grants: [{ role: visitorRole, enterpriseId, organisationId: enterpriseId }],
      };
    });
  }

  /** @throws IdentityError `LINK_UNKNOWN`, `LINK_OVER`; before any command is run, so that guessing leaves no trace */
  async requireLive(token: string): Promise<void> {
    await this.work.read(this.self, async () => {
      const link = await this.work.manager.findOneBy(TaskLink, { tokenHash: tokenHash(token) });
      if (!link) throw linkUnknown();
      const task = await this.work.manager.findOneBy(Task, { id: link.taskId });
      const end = this.endOf(link, task);
      if (end) throw linkOver(end);
    });
  }

  /** What the link of this visit is for. @throws IdentityError `UNAUTHENTICATED`; `LINK_UNKNOWN` for any other session */
  async info(token: string | undefined): Promise<LinkVisitInfo> {
    if (!token) throw linkUnknown();
    return this.work.read(this.self, async () => {
      const { visit, link, task } = await this.live(token);
      const { taskId, elementId, subjectType, subjectId, enterpriseId } = link;
      const enterprise = await this.work.manager.findOneByOrFail(Enterprise, { id: enterpriseId });
      const { may = [], reserved = { zh: '', en: '' } } = linkableTask(elementId) ?? {};
      return {
        ...{ name: visit.name, taskId, elementId, taskName: task.name, subjectType, subjectId, enterpriseId },
        ...{
          enterpriseName: enterprise.name,
          requirement: (await this.files?.requirementOf(subjectId)) ?? null,
          may: [...may],
          reserved,
        },
        ...{ visitEndsAt: visit.expiresAt, linkEndsAt: link.expiresAt },
      };
    });
  }

  /** The token of the request's visit. */
  tokenOf(request: Request): string | undefined {
    return visitToken(request);
  }

  /** The links to a task and who came by them, as far as the actor of the unit of work may see. */
  async ofTask(taskId: string): Promise<TaskLinks> {
    const { manager } = this.work;
    const links = await manager.find(TaskLink, { where: { taskId }, order: { id: 'ASC' }, take: 50 });
    const visits = await manager.find(LinkVisit, {
      where: { linkId: In(links.map(({ id }) => id)) },
      order: { id: 'ASC' },
    });
    const task = await manager.findOneBy(Task, { id: taskId });
    const items = links.map((link) => ({
      id: link.id,
      state: this.endOf(link, task) ?? ('LIVE' as const),
      ...{ createdByName: link.createdByName, createdAt: link.createdAt, expiresAt: link.expiresAt },
      strangers: link.strangers,
      visits: visits
        .filter(({ linkId }) => linkId === link.id)
        .map(({ name, phone, openedAt }) => ({ name, phone, openedAt })),
    }));
    return { items, offer: offerOf(task) };
  }

  private async live(token: string): Promise<LiveVisit> {
    const { manager } = this.work;
    const visit = await manager.findOneBy(LinkVisit, { tokenHash: tokenHash(token) });
    const link = visit && (await manager.findOneBy(TaskLink, { id: visit.linkId }));
    const task = link && (await manager.findOneBy(Task, { id: link.taskId }));
    if (!visit || !link || !task || visit.expiresAt <= this.clock.now() || this.endOf(link, task)) {
      throw visitOver();
    }
    return { visit, link, task };
  }

  private endOf({ revokedAt, expiresAt }: TaskLink, task: Task | null): LinkEnd | undefined {
    if (revokedAt !== null) return 'REVOKED';
    if (expiresAt <= this.clock.now()) return 'EXPIRED';
    return task?.status === 'OPEN' ? undefined : 'USED';
  }

  /** By the template the server has matched: what it understands of an address is what counts. */
  private async opens(link: TaskLink, visit: LinkVisit, request: Request): Promise<boolean> {
    const { path = '' } = (request.route ?? {}) as { path?: string };
    const found = routesOf(link.elementId).find(({ route }) => {
      const [method, template] = route.split(' ');
      return request.method === method && path.endsWith(`/${template}`);
    });
    if (!found) return false;
    const id = String(request.params.id ?? '');
    if (found.of === 'task') return id === link.taskId;
    if (found.of === 'subject') return id === link.subjectId;
    if (found.of === undefined) return true;
    const of = { subjectId: link.subjectId, visitorId: visit.id };
    return this.files ? this.files.includes(id, of) : false;
  }
}

function offerOf(task: Task | null): TaskLinkOffer | null {
  if (task?.status !== 'OPEN' || task.enterpriseId === null) return null;
  const linkable = linkableTask(task.elementId);
  if (!linkable) return null;
  const { may, reserved } = linkable;
  return { may: [...may], reserved, usualDays: usualLink, longestDays: longestLink };
}
