import { type Actor, Clock, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import type { Inspection } from './inspection.entity';
import { AlreadySignedError } from './inspection.errors';
import { Inspections } from './inspections';

/** Which record. */
export interface SignRecordInput {
  readonly inspectionId: string;
}

/** An officer signs the record, each for themself and once. */
@UseCaseHandler('inspection.sign')
export class SignRecord implements UseCase<SignRecordInput, Inspection> {
  constructor(
    private readonly clock: Clock,
    private readonly inspections: Inspections,
    private readonly processes: ProcessRuntime,
  ) {}

  async execute(actor: Actor, { inspectionId }: SignRecordInput): Promise<Inspection> {
    const inspection = await this.inspections.lockAsOfficer(inspectionId, ['SIGNING']);
    const earlier = inspection.signatures[actor.accountId];
    if (earlier) throw new AlreadySignedError(earlier);
    inspection.signatures = { ...inspection.signatures, [actor.accountId]: this.clock.now().toISOString() };
    await this.inspections.save(inspection);
    await this.processes.complete(actor, { subjectId: inspectionId, elementId: 'inspection.sign' });
    return inspection;
  }
}
