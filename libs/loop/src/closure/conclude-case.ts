import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { RuleEvaluator } from '@bihuan/process';
import { HazardCases, subjectOf } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import type { Hazard } from '../hazard/hazard.entity';
import { type HazardResource, hazardResource } from '../hazard/hazard-resource';
import { CaseRecords } from '../rectification/case-records';
import { CaseDocuments } from './case-documents';
import { ConcludeCase } from './closure.dto';
import { ClosureError } from './closure.errors';

/** Concludes the file of a closed case (结案, G14); its state stays. */
@UseCaseHandler('closure.conclude')
export class ConcludeCaseUseCase implements UseCase<ConcludeCase & HazardReference, HazardResource> {
  constructor(
    private readonly cases: HazardCases,
    private readonly documents: CaseDocuments,
    private readonly rules: RuleEvaluator,
    private readonly records: CaseRecords,
  ) {}

  async execute(
    actor: Actor,
    { hazardId, opinion }: ConcludeCase & HazardReference,
  ): Promise<HazardResource> {
    const hazard = await this.cases.lock(hazardId, ['CLOSED', 'LOOKBACK_DUE', 'CONFIRMED']);
    const present = await this.documents.official(hazard);
    if (present.some(({ code }) => code === 'CASE_CONCLUSION_APPROVAL')) {
      throw new ClosureError(
        'CASE_CONCLUDED',
        'The case is concluded already. Archive it when the look-back is done.',
      );
    }
    await this.requireConcludable(hazard);
    const { number, strikeOffNumber } = hazard;
    await this.records.issue(hazard, {
      kind: 'CASE_CONCLUSION_APPROVAL',
      series: '结案',
      content: { hazardNumber: number, strikeOffNumber, opinion, concludedBy: actor.name },
    });
    return hazardResource(hazard);
  }

  private async requireConcludable(hazard: Hazard): Promise<void> {
    const result = await this.rules.evaluate(subjectOf(hazard), 'CASE_CONCLUSION');
    if (result.passed) return;
    const criteria = result.criteria.filter(({ passed }) => !passed);
    const why = criteria.map(({ reason }) => reason.en).join('; ');
    throw new ClosureError('CASE_NOT_CONCLUDABLE', `Put the file in order first: ${why}.`, {
      failing: result.failing,
      criteria,
    });
  }
}
