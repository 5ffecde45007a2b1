import {
  AccountDirectory,
  type Actor,
  Clock,
  CommandScope,
  insertRows,
  type KnownAccount,
  newId,
  PermissionPolicy,
  type Territory,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import type { BilingualText } from '@bihuan/rules';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import { requireSteering } from './deputy-steering';
import { Deputyship } from './deputyship.entity';

/** Longest absence one appointment covers, in days; a longer one is a matter of roles. */
const LONGEST = 366;

/** Who stands in for whom, and for how long. */
export interface AppointDeputyInput {
  readonly accountId: string;
  readonly deputyId: string;
  /** ISO 8601. */
  readonly from: string;
  /** ISO 8601; exclusive. */
  readonly to: string;
  readonly reason: string;
}

/** Gives somebody's tasks to a deputy for a time: one's own, or with the right `deputy.appoint-for` those of others. */
@UseCaseHandler('deputy.appoint')
export class AppointDeputy implements UseCase<AppointDeputyInput, { readonly id: string }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly directory: AccountDirectory,
    private readonly permissions: PermissionPolicy,
    private readonly clock: Clock,
  ) {}

  /** @throws ProcessRuntimeError `DEPUTY_NOT_YOURS`, `ACCOUNT_UNSUITABLE`, `DEPUTY_PERIOD_INVALID` */
  async execute(actor: Actor, input: AppointDeputyInput): Promise<{ readonly id: string }> {
    const { accountId, deputyId, reason } = input;
    const now = this.clock.now();
    const absent = await this.directory.find(accountId);
    if (!absent) throw unsuitable({ zh: '没有要代办的账号', en: 'there is no such account to stand in for' });
    const { jurisdiction, enterpriseId } = placeOf(absent);
    this.scope.about({ type: 'account', id: accountId, jurisdiction, enterpriseId });
    if (actor.accountId !== accountId) {
      requireSteering(this.permissions, actor, { jurisdiction, enterpriseId });
      // One would give oneself the rights of another.
      if (deputyId === actor.accountId)
        throw unsuitable({
          zh: '不能指定自己替他人代办',
          en: 'you cannot appoint yourself for somebody else',
        });
    }
    const deputy = suitable(await this.directory.find(deputyId), absent);
    const id = newId();
    const row = {
      ...{ id, accountId, accountName: absent.actor.name, deputyId, deputyName: deputy.actor.name },
      ...period(input, now),
      ...{ reason, appointedBy: actor.accountId, createdAt: now, endedAt: null, jurisdiction, enterpriseId },
    };
    await insertRows(this.work.manager, Deputyship, [row]);
    return { id };
  }
}

/** Where somebody works; the organisation may reach further. */
function placeOf({ actor, jurisdiction, enterpriseId }: KnownAccount): Territory {
  const held = actor.grants.find((grant) => grant.jurisdiction !== undefined);
  return { jurisdiction: held?.jurisdiction ?? jurisdiction, enterpriseId };
}

/** A deputy comes from the same side: an enterprise's people among themselves, authorities' among themselves. */
function suitable(deputy: KnownAccount | undefined, absent: KnownAccount): KnownAccount {
  if (!deputy) throw unsuitable({ zh: '没有这个账号', en: 'there is no such account' });
  if (deputy.actor.accountId === absent.actor.accountId)
    throw unsuitable({ zh: '不能由自己代办', en: 'nobody is the own deputy' });
  if (deputy.enterpriseId !== absent.enterpriseId)
    throw unsuitable({ zh: '监管部门与企业的人员不能互相代办', en: 'it belongs to another side' });
  return deputy;
}

function period({ from, to }: AppointDeputyInput, now: Date): { from: Date; to: Date } {
  const [begin, end] = [new Date(from), new Date(to)];
  const days = (end.getTime() - begin.getTime()) / 86_400_000;
  if (days > 0 && days <= LONGEST && end > now) return { from: begin, to: end };
  throw new ProcessRuntimeError(
    'DEPUTY_PERIOD_INVALID',
    `The absence has to end after it begins, in the future, and to last at most ${LONGEST} days.`,
    { details: { from, to } },
  );
}

function unsuitable(reason: BilingualText): ProcessRuntimeError {
  return new ProcessRuntimeError('ACCOUNT_UNSUITABLE', `Choose somebody else: ${reason.en}.`, {
    details: { reason: reason.en, reasons: [reason] },
  });
}
