import { type Actor, Clock, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import { localDate } from '@bihuan/rules';
import { CheckInDto } from './inspection.dto';
import type { Inspection } from './inspection.entity';
import { CheckInRefusedError } from './inspection.errors';
import { Inspections } from './inspections';

/** Which inspection, and where the officers are. */
export interface CheckInInput extends CheckInDto {
  readonly inspectionId: string;
}

/** An officer arrives; from this moment the enterprise may know of the inspection, also of a covert one. */
@UseCaseHandler('inspection.check-in', { input: CheckInDto })
export class CheckIn implements UseCase<CheckInInput, Inspection> {
  constructor(
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly inspections: Inspections,
    private readonly processes: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: CheckInInput): Promise<Inspection> {
    const { inspectionId, position, certificateShown, note } = input;
    const inspection = await this.inspections.lockAsOfficer(inspectionId, ['APPROVED'], true);
    const now = this.clock.now();
    if (localDate(now) < inspection.plannedOn) {
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
    inspection.checkedInAt = now;
    inspection.checkedInBy = actor.accountId;
    inspection.checkInPosition = position;
    inspection.checkInNote = note ?? null;
    await this.inspections.save(inspection);
    this.scope.note('check-in', { inspectionId, at: now.toISOString(), mode: inspection.mode });
    const output = { possible: true };
    await this.processes.complete(actor, {
      subjectId: inspectionId,
      elementId: 'inspection.check-in',
      output,
    });
    return inspection;
  }
}
