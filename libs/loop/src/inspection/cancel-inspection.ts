import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import { CancelInspectionDto } from './inspection.dto';
import type { Inspection } from './inspection.entity';
import { Inspections } from './inspections';

/** Which inspection, and why it does not take place. */
export interface CancelInspectionInput extends CancelInspectionDto {
  readonly inspectionId: string;
}

/** Calls an inspection off before anybody has arrived. */
@UseCaseHandler('inspection.cancel', { input: CancelInspectionDto })
export class CancelInspection implements UseCase<CancelInspectionInput, Inspection> {
  constructor(
    private readonly scope: CommandScope,
    private readonly inspections: Inspections,
    private readonly processes: ProcessRuntime,
  ) {}

  async execute(_actor: Actor, { inspectionId, reason }: CancelInspectionInput): Promise<Inspection> {
    const inspection = await this.inspections.lock(inspectionId, ['PLANNED', 'APPROVED']);
    const { state: from, instanceId } = inspection;
    if (instanceId) await this.processes.cancel({ instanceId, reason });
    this.scope.note('state', { inspectionId, from, to: 'CANCELLED', elementId: null });
    inspection.state = 'CANCELLED';
    inspection.cancelReason = reason;
    return this.inspections.save(inspection);
  }
}
