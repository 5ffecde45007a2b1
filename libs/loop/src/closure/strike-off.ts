import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import { Instance, ProcessTask, type ProcessTaskCall } from '@bihuan/process';
import { dueDate, legalProfile } from '@bihuan/rules';
import { CaseFile } from '../dossier/case-file';
import { CaseNumbers } from '../dossier/case-numbers';
import { onFileOf } from '../rectification/case-standing';
import { HazardCases } from '../hazard/hazard-cases';
import { ClosingSignatures } from './closing-signatures';

/** Strikes a case off (销号) once the gate has passed; the workflow then gives it its state. */
@Injectable()
export class StrikeOff {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: HazardCases,
    private readonly signatures: ClosingSignatures,
    private readonly numbers: CaseNumbers,
    private readonly file: CaseFile,
  ) {}

  @ProcessTask('closure.strike-off')
  async strikeOff({ subject, instanceId, now }: ProcessTaskCall): Promise<{ lookbackDue: string }> {
    const hazard = await this.cases.loaded(subject.id);
    const { id, jurisdiction, number, title, lateRounds } = hazard;
    const { signatures } = await this.signatures.openRound(id);
    hazard.strikeOffNumber = await this.numbers.next('销号', jurisdiction);
    await this.file.issue({
      ...onFileOf(hazard),
      kind: 'STRIKE_OFF_APPROVAL',
      content: {
        strikeOffNumber: hazard.strikeOffNumber,
        hazardNumber: number,
        hazard: title,
        closedAt: now,
        late: lateRounds > 0,
        signatures: signatures.map(({ role, signedBy, opinion, at }) => ({ role, signedBy, opinion, at })),
      },
      status: 'APPROVED',
    });
    await this.cases.save(hazard);
    return { lookbackDue: await this.lookbackDue(instanceId, now) };
  }

  private async lookbackDue(instanceId: string, closedAt: Date): Promise<string> {
    const instance = await this.work.manager.findOneByOrFail(Instance, { id: instanceId });
    const profile = legalProfile(instance.legalProfileId, instance.legalProfileVersion);
    return dueDate(profile, 'LOOKBACK_AFTER', closedAt).toISOString();
  }
}
