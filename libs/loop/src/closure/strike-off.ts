import { Injectable } from '@nestjs/common';
import { ProcessTask, type ProcessTaskCall } from '@bihuan/process';
import { HazardCases } from '../hazard/hazard-cases';
import { CaseRecords } from '../rectification/case-records';
import { CaseSteps } from '../review/case-steps';
import { ClosingSignatures } from './closing-signatures';

/** Strikes a case off (销号) once the gate has passed; the state, with its time, comes from the workflow. */
@Injectable()
export class StrikeOff {
  constructor(
    private readonly cases: HazardCases,
    private readonly signatures: ClosingSignatures,
    private readonly records: CaseRecords,
    private readonly steps: CaseSteps,
  ) {}

  @ProcessTask('closure.strike-off')
  async strikeOff({ subject, instanceId, now }: ProcessTaskCall): Promise<{ lookbackDue: string }> {
    const hazard = await this.cases.loaded(subject.id);
    const { number: hazardNumber, title, lateRounds } = hazard;
    const { signatures } = await this.signatures.openRound(hazard.id);
    const { number } = await this.records.issue(hazard, {
      kind: 'STRIKE_OFF_APPROVAL',
      series: '销号',
      content: {
        hazardNumber,
        hazard: title,
        closedAt: now,
        late: lateRounds > 0,
        signatures: signatures.map(({ role, signedBy, signedFor, opinion, at }) => ({
          ...{ role, signedBy, signedFor, opinion, at },
        })),
      },
    });
    hazard.strikeOffNumber = number;
    await this.cases.save(hazard);
    const due = await this.steps.legalDue(instanceId, 'LOOKBACK_AFTER', now);
    return { lookbackDue: due.toISOString() };
  }
}
