import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { EvidenceShelf } from '@bihuan/evidence';
import { ProcessRuntime } from '@bihuan/process';
import { CoverageLedger } from '../campaign/coverage-ledger';
import { ReportImpossibleDto } from './inspection.dto';
import type { Inspection } from './inspection.entity';
import { Inspections, subjectOf } from './inspections';

/** Which inspection, and why it could not be made. */
export interface ReportImpossibleInput extends ReportImpossibleDto {
  readonly inspectionId: string;
}

/** Records that there was nothing to inspect: closed, moved, access denied. It does not count as covered. */
@UseCaseHandler('inspection.report-impossible', { input: ReportImpossibleDto })
export class ReportImpossible implements UseCase<ReportImpossibleInput, Inspection> {
  constructor(
    private readonly inspections: Inspections,
    private readonly ledger: CoverageLedger,
    private readonly evidence: EvidenceShelf,
    private readonly processes: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: ReportImpossibleInput): Promise<Inspection> {
    const { inspectionId, reason, evidenceIds } = input;
    const inspection = await this.inspections.lockAsOfficer(inspectionId, ['APPROVED']);
    await this.evidence.attach(evidenceIds, subjectOf(inspection));
    inspection.impossibleReason = reason;
    inspection.evidenceIds = evidenceIds;
    await this.inspections.save(inspection);
    const { campaignId, enterpriseId } = inspection;
    await this.ledger.markImpossible({ campaignId, enterpriseId, inspectionId }, reason, evidenceIds);
    const output = { possible: false };
    await this.processes.complete(actor, {
      subjectId: inspectionId,
      elementId: 'inspection.check-in',
      output,
    });
    return inspection;
  }
}
