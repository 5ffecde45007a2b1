import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime, RuleEvaluator } from '@bihuan/process';
import type { RuleResult } from '@bihuan/rules';
import type { HazardReference } from '../hazard/hazard.dto';
import { HazardCases, subjectOf } from '../hazard/hazard-cases';
import { variantFor } from '../hazard/hazard.rules';
import { type AboutCase, aboutCase } from './case-standing';
import type { CompletionReport } from './completion-report.entity';
import { CompletionWriter } from './completion-writer';
import { ReportCompletion } from './rectification.dto';
import { rectifyingStates } from './rectification.rules';

/** The gate a completed round has to pass (三不放过). */
const gate = 'RECT_THREE_NOT_LET_GO';

/** A completion that was taken. */
export interface CompletionReported extends AboutCase {
  readonly report: CompletionReport;
  /** What the gate 三不放过 would say now; what only the review can add is still missing in it. */
  readonly outlook: RuleResult;
}

/** Declares the round of rectification done; possible only when every measure is done and shown. */
@UseCaseHandler('rectification.report-completion', { input: ReportCompletion })
export class ReportCompletionUseCase implements UseCase<
  ReportCompletion & HazardReference,
  CompletionReported
> {
  constructor(
    private readonly cases: HazardCases,
    private readonly writer: CompletionWriter,
    private readonly rules: RuleEvaluator,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: ReportCompletion & HazardReference): Promise<CompletionReported> {
    const hazard = await this.cases.lock(input.hazardId, rectifyingStates);
    const report = await this.writer.write(actor, hazard, input);
    hazard.completedAt = report.at;
    hazard.photosAfter = report.photosAfter;
    await this.cases.save(hazard);
    await this.runtime.complete(actor, {
      subjectId: hazard.id,
      elementId: 'rectification.report-completion',
      output: { extended: false },
    });
    const outlook = await this.rules.explain(subjectOf(hazard), gate, variantFor(gate, hazard));
    return { report, outlook, ...aboutCase(hazard) };
  }
}
