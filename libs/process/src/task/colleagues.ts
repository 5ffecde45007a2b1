import { Injectable } from '@nestjs/common';
import {
  AccountDirectory,
  type Actor,
  PermissionPolicy,
  reaches,
  type Territory,
  UnitOfWork,
} from '@bihuan/kernel';
import type { BilingualText } from '@bihuan/rules';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import { refusalOf } from './candidate';
import { performersOf } from './performers';
import type { Task } from './task.entity';

type TaskRow = Pick<Task, keyof Task>;

/** What somebody is to do with a task. */
interface Part {
  readonly command: string;
  /** Who cannot be asked. @default nobody */
  readonly except?: readonly (string | null)[];
}

/** Checks the people whom others give work to. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: AccountDirectory,
    private readonly permissions: PermissionPolicy,
  ) {}

  /**
   * Somebody on the same side as the actor (an enterprise among itself, authorities among themselves) who may play
   * the part where the task is, and has not done what excludes from the task.
   * @throws ProcessRuntimeError `ACCOUNT_UNSUITABLE`; the same for somebody who is not there
   */
  async require(by: Actor, accountId: string, task: TaskRow, { command, except = [] }: Part): Promise<Actor> {
    if (except.includes(accountId))
      throw unsuitable(accountId, { zh: '该账号已参与这项任务', en: 'it has a part in this task already' });
    const actor = await this.requireReach(by, accountId, task, command);
    // Neither the assignee nor whoever has it now is asked for: the work is about to change hands.
    const anybodys = { ...task, roles: [], assignee: null, claimedBy: null };
    const refusal = refusalOf(actor, anybodys, await performersOf(this.work.manager, task));
    if (refusal) {
      throw unsuitable(accountId, {
        zh: '该账号在本案中办过的步骤使其不能办理这项任务',
        en: `it has a part in this case that excludes it (${refusal.code})`,
      });
    }
    return actor;
  }

  /**
   * Somebody on the same side as the actor who reaches the place and, when asked, may do `command` there.
   * @throws ProcessRuntimeError `ACCOUNT_UNSUITABLE`
   */
  async requireReach(by: Actor, accountId: string, place: Territory, command?: string): Promise<Actor> {
    const known = await this.directory.find(accountId);
    if (!known)
      throw unsuitable(accountId, { zh: '这里没有这个账号', en: 'nobody with this account works here' });
    const { actor, enterpriseId } = known;
    if (by.kind === 'person' && enterpriseOf(by) !== enterpriseId)
      throw unsuitable(accountId, {
        zh: '该账号不是本单位一方的人员',
        en: 'it is not one of your own people',
      });
    const may = actor.grants.some(
      (grant) =>
        reaches(grant, place) && (command === undefined || this.permissions.allows(grant.role, command)),
    );
    if (!may)
      throw unsuitable(
        accountId,
        command
          ? { zh: '该账号在该处没有办理这项任务的权限', en: `it may not do ${command} there` }
          : { zh: '该账号在该处没有角色', en: 'it has no role there' },
      );
    return actor;
  }

  /** Like {@link require}, and it could claim the task if it were free. @throws ProcessRuntimeError `ACCOUNT_UNSUITABLE` */
  async requireCandidate(by: Actor, accountId: string, task: TaskRow): Promise<void> {
    const actor = await this.require(by, accountId, task, { command: 'task.complete' });
    const refusal = refusalOf(actor, { ...task, assignee: null, claimedBy: null }, []);
    if (refusal)
      throw unsuitable(accountId, {
        zh: '该账号在该处没有这项任务要求的角色',
        en: `it is not ${task.roles.join(' or ')} there`,
      });
  }
}

/** The enterprise an actor works in; null: an authority, an office or an expert body. */
function enterpriseOf({ grants }: Actor): string | null {
  return grants.find(({ jurisdiction }) => jurisdiction === undefined)?.enterpriseId ?? null;
}

function unsuitable(accountId: string, reason: BilingualText): ProcessRuntimeError {
  return new ProcessRuntimeError('ACCOUNT_UNSUITABLE', `Choose somebody else: ${reason.en}.`, {
    details: { accountId, reason: reason.en, reasons: [reason] },
  });
}
