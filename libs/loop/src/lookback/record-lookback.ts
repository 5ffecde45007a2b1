import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import type { RuleResult } from '@bihuan/rules';
import { HazardCases } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import { type HazardResource, hazardResource } from '../hazard/hazard-resource';
import { CaseIndependence } from '../review/case-independence';
import { CaseSteps } from '../review/case-steps';
import { LookbackLedger } from './lookback-ledger';
import { RecordLookback } from './lookback.dto';
import type { Lookback } from './lookback.entity';

/** A case after it was looked back at. */
export type LookedBackHazard = HazardResource & {
  /** Names the case that continues this one, after a recurrence. */
  readonly lookback: Lookback | null;
  readonly gate: RuleResult | null;
};

/** Writes down whether a closed hazard is back (回头看); one that is goes on as a new case. */
@UseCaseHandler('lookback.record', { input: RecordLookback })
export class RecordLookbackUseCase implements UseCase<RecordLookback & HazardReference, LookedBackHazard> {
  constructor(
    private readonly cases: HazardCases,
    private readonly independence: CaseIndependence,
    private readonly ledger: LookbackLedger,
    private readonly steps: CaseSteps,
  ) {}

  async execute(actor: Actor, input: RecordLookback & HazardReference): Promise<LookedBackHazard> {
    const hazard = await this.cases.lock(input.hazardId, ['LOOKBACK_DUE']);
    await this.independence.requireSoleJudge(hazard, actor);
    await this.ledger.write(actor, hazard, input);
    const gate = await this.steps.complete(actor, hazard, { elementId: 'lookback.record', gate: 'LOOKBACK' });
    return Object.assign(hazardResource(hazard), { lookback: await this.ledger.last(hazard.id), gate });
  }
}
