import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import type { HazardReference } from '../hazard/hazard.dto';
import { HazardCases } from '../hazard/hazard-cases';
import { CaseRecords } from './case-records';
import { type AboutCase, aboutCase } from './case-standing';
import { Extensions } from './extensions';
import { ProgressReport } from './progress-report.entity';
import type { ReportProgress } from './rectification.dto';
import { rectifyingStates, standing } from './rectification.rules';

/** A report that was taken. */
export interface ProgressReported extends AboutCase {
  readonly report: ProgressReport;
}

/** Tells how far the work is; ends the waiting for a report that was due. */
@UseCaseHandler('rectification.report-progress')
export class ReportProgressUseCase implements UseCase<ReportProgress & HazardReference, ProgressReported> {
  constructor(
    private readonly cases: HazardCases,
    private readonly extensions: Extensions,
    private readonly records: CaseRecords,
  ) {}

  async execute(actor: Actor, input: ReportProgress & HazardReference): Promise<ProgressReported> {
    const { hazardId, text, percent } = input;
    const evidenceIds = input.evidenceIds ?? [];
    const hazard = await this.cases.lock(hazardId, rectifyingStates);
    await this.records.attach(hazard, evidenceIds);
    const said = { text, percent, at: this.cases.now(), by: actor.accountId };
    const report = await this.records.add(ProgressReport, hazard, { ...said, evidenceIds });
    await this.records.issue(hazard, {
      kind: 'PROGRESS_REPORT',
      content: { reportId: report.id, ...said },
      evidenceIds,
    });
    if (hazard.state === 'PROGRESS_DUE') {
      const pending = await this.extensions.pending(hazardId);
      this.cases.enter(hazard, standing(hazard, pending !== null));
      await this.cases.save(hazard);
    }
    return { report, ...aboutCase(hazard) };
  }
}
