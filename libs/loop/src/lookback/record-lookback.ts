import { EvidenceShelf } from '@bihuan/evidence';
import { type Actor, Clock, newId, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import type { RuleResult } from '@bihuan/rules';
import { CaseFile } from '../dossier/case-file';
import { onFileOf } from '../rectification/case-standing';
import { HazardCases, subjectOf } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import type { Hazard } from '../hazard/hazard.entity';
import { type HazardResource, hazardResource } from '../hazard/hazard-resource';
import { CaseIndependence } from '../review/case-independence';
import { GateVerdicts } from '../review/gate-verdicts';
import { RecordLookback } from './lookback.dto';
import { Lookback } from './lookback.entity';

/** A case after it was looked back at. */
export type LookedBackHazard = HazardResource & {
  readonly lookback: Lookback;
  readonly gate: RuleResult | null;
};

/** Writes down whether a closed hazard is back (回头看); one that is goes on as a new case. */
@UseCaseHandler('lookback.record', { input: RecordLookback })
export class RecordLookbackUseCase implements UseCase<RecordLookback & HazardReference, LookedBackHazard> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly cases: HazardCases,
    private readonly independence: CaseIndependence,
    private readonly evidence: EvidenceShelf,
    private readonly file: CaseFile,
    private readonly gates: GateVerdicts,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: RecordLookback & HazardReference): Promise<LookedBackHazard> {
    const hazard = await this.cases.lock(input.hazardId, ['LOOKBACK_DUE']);
    const { accountId, name, organisationId = null } = actor;
    await this.independence.requireSoleJudge(hazard, { id: accountId, name, organisationId });
    await this.evidence.attach(input.evidenceIds, subjectOf(hazard));
    const { id: hazardId, jurisdiction, enterpriseId } = hazard;
    const { recurred, note, evidenceIds } = input;
    await this.work.manager.insert(Lookback, {
      id: newId(),
      hazardId,
      recordedAt: this.clock.now(),
      recordedBy: accountId,
      recurred,
      note,
      evidenceIds,
      documentId: await this.fileRecord(hazard, actor, input),
      reopenedHazardId: null,
      jurisdiction,
      enterpriseId,
    });
    await this.runtime.complete(actor, { subjectId: hazardId, elementId: 'lookback.record' });
    const lookback = await this.work.manager.findOneOrFail(Lookback, {
      where: { hazardId },
      order: { recordedAt: 'DESC', id: 'DESC' },
    });
    return { ...hazardResource(hazard), lookback, gate: await this.gates.now(hazardId, 'LOOKBACK') };
  }

  /** Another than a reviewer looks back where there is another; the record says when it was one of them. */
  private async fileRecord(hazard: Hazard, actor: Actor, input: RecordLookback): Promise<string> {
    const { number, strikeOffNumber, place, reviewerIds } = hazard;
    const document = await this.file.issue({
      ...onFileOf(hazard),
      kind: 'LOOKBACK_RECORD',
      series: '回头看',
      content: {
        hazardNumber: number,
        strikeOffNumber,
        place,
        recurred: input.recurred,
        note: input.note,
        position: input.position ? { ...input.position } : null,
        recordedBy: actor.name,
        recordedByReviewer: reviewerIds.includes(actor.accountId),
      },
      evidenceIds: input.evidenceIds,
      status: 'APPROVED',
    });
    return document.id;
  }
}
