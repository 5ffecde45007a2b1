import {
  type Actor,
  Clock,
  CommandScope,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { tokenHash } from '../session/tokens';
import type { OpenTaskLinkBody } from './link.dto';
import { linkUnknown } from './link.errors';
import { openingsAtMost, strangersAtMost, visitLifetime } from './link-limits';
import { newVisitToken } from './link-tokens';
import { LinkVisit } from './link-visit.entity';
import { TaskLink } from './task-link.entity';

/** How an attempt to open a link ended. Somebody else's is no error of the command: it is counted and stays on record. */
export type LinkOpening =
  { readonly outcome: 'OPENED'; readonly token: string } | { readonly outcome: 'OTHER' };

/**
 * Begins a visit by a link that is alive. Run by the product itself: nobody is signed in. The link belongs to one phone
 * number from the first opening on, so passing it on, or taking it from a screen, does not open it a second time for
 * somebody else; and there is one visit at a time.
 */
@UseCaseHandler('task-link.open', { redact: ['token', 'phone'], secretAnswer: true })
export class OpenTaskLink implements UseCase<OpenTaskLinkBody, LinkOpening> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
  ) {}

  async execute(_actor: Actor, { token, name, phone }: OpenTaskLinkBody): Promise<LinkOpening> {
    const { manager } = this.work;
    const link = await manager.findOne(TaskLink, {
      where: { tokenHash: tokenHash(token) },
      lock: { mode: 'pessimistic_write' },
    });
    if (!link) throw linkUnknown();
    const { id: linkId, subjectType: type, subjectId, jurisdiction, enterpriseId } = link;
    this.scope.about({ type, id: subjectId, jurisdiction, enterpriseId });
    if (link.phone !== null && link.phone !== phone) {
      await this.count(link, 'strangers', strangersAtMost);
      this.scope.note('visitor', { linkId, outcome: 'OTHER', name, phone: masked(phone) });
      return { outcome: 'OTHER' };
    }
    await this.count(link, 'openings', openingsAtMost);
    await manager.update(TaskLink, { id: linkId }, { phone });
    const id = newId();
    const now = this.clock.now();
    await manager.update(LinkVisit, { linkId }, { expiresAt: now });
    const session = newVisitToken();
    const expiresAt = new Date(now.getTime() + visitLifetime);
    await manager.insert(LinkVisit, {
      ...{ id, linkId, tokenHash: tokenHash(session), name, phone, openedAt: now, expiresAt },
      ...{ jurisdiction, enterpriseId },
    });
    this.scope.note('visitor', { linkId, outcome: 'OPENED', visitId: id, name, phone: masked(phone) });
    return { outcome: 'OPENED', token: session };
  }

  /** The one that reaches the limit ends the link. */
  private async count(link: TaskLink, what: 'openings' | 'strangers', limit: number): Promise<void> {
    const counted = link[what] + 1;
    const change = { [what]: counted, ...(counted >= limit && { revokedAt: this.clock.now() }) };
    await this.work.manager.update(TaskLink, { id: link.id }, change);
  }
}

/** The trail cannot be changed, so it holds no more of a number than tells two people apart. */
function masked(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}
