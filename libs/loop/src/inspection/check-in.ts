import { type Actor, Clock, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import { localDate } from '@bihuan/rules';
import { momentOf, toldTimes } from './claimed-moment';
import { CheckInDto } from './inspection.dto';
import type { Inspection } from './inspection.entity';
import { CheckInRefusedError } from './inspection.errors';
import { Inspections } from './inspections';

/** Which inspection, and where the officers are. */
export interface CheckInInput extends CheckInDto {
  readonly inspectionId: string;
}

/** An officer arrives; from this moment the enterprise may know of the inspection, also of a covert one. */
// What the clock of the device says is another thing at every attempt: the facts keep it, not the key's request.
@UseCaseHandler('inspection.check-in', { input: CheckInDto, redact: ['deviceTime'] })
export class CheckIn implements UseCase<CheckInInput, Inspection> {
  constructor(
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly inspections: Inspections,
    private readonly processes: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: CheckInInput): Promise<Inspection> {
    const { inspectionId, certificateShown, note } = input;
    const inspection = await this.inspections.lockAsOfficer(inspectionId, ['APPROVED'], true);
    const receivedAt = this.clock.now();
    const at = arrivalOf(input, inspection, receivedAt);
    if (localDate(at) < inspection.plannedOn) {
      throw new CheckInRefusedError(
        {
          zh: `检查批准在 ${inspection.plannedOn} 进行。请在当日或之后签到。`,
          en: `The inspection is approved for ${inspection.plannedOn}. Check in on that day or later.`,
        },
        { plannedOn: inspection.plannedOn },
      );
    }
    if (!certificateShown) {
      throw new CheckInRefusedError({
        zh: '请先出示执法证件（《安全生产法》第六十七条），再签到。',
        en: 'Show the certificates first (安全生产法 Art 67), then check in.',
      });
    }
    inspection.checkedInAt = at;
    inspection.checkInTimes = toldTimes(input, receivedAt);
    inspection.checkedInBy = actor.accountId;
    Object.assign(inspection, placeOf(input));
    inspection.checkInNote = note ?? null;
    await this.inspections.save(inspection);
    const { mode, checkInTimes, noPositionReason } = inspection;
    const without = noPositionReason && { noPositionReason };
    this.scope.note('check-in', { inspectionId, at: at.toISOString(), mode, ...checkInTimes, ...without });
    const output = { possible: true };
    await this.processes.complete(actor, {
      subjectId: inspectionId,
      elementId: 'inspection.check-in',
      output,
    });
    return inspection;
  }
}

/** Where the officers arrived, or why no device can tell. @throws CheckInRefusedError when neither is said */
function placeOf({
  position,
  noPositionReason,
}: CheckInDto): Pick<Inspection, 'checkInPosition' | 'noPositionReason'> {
  if (position) return { checkInPosition: position, noPositionReason: null };
  if (noPositionReason) return { checkInPosition: null, noPositionReason };
  throw new CheckInRefusedError({
    zh: '签到须有位置。设备给不出位置的，请写明原因。',
    en: 'A check-in has a position. Where the device gives none, say why.',
  });
}

/** When the officers arrived. @throws CheckInRefusedError when the device claims what cannot be */
function arrivalOf(claim: CheckInDto, { planDecision, createdAt }: Inspection, receivedAt: Date): Date {
  const at = momentOf(claim, receivedAt);
  const { occurredAt, deviceTime } = claim;
  if (!at) {
    throw new CheckInRefusedError(
      {
        zh: '签到时间晚于现在。请校准设备的时钟，再签到。',
        en: 'The check-in is said to have happened in the future. Set the clock of the device and check in again.',
      },
      { occurredAt, deviceTime, receivedAt: receivedAt.toISOString() },
    );
  }
  const plannedAt = planDecision ? new Date(planDecision.at) : createdAt;
  if (at < plannedAt) {
    throw new CheckInRefusedError(
      {
        zh: '签到时间早于检查方案的批准时间。请校准设备的时钟，再签到。',
        en: 'The check-in is said to have happened before the plan was approved. Set the clock of the device and check in again.',
      },
      { occurredAt, deviceTime, plannedAt: plannedAt.toISOString() },
    );
  }
  return at;
}
