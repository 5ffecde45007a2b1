import { EvidenceShelf } from '@bihuan/evidence';
import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import { documentKind, requiredDocuments, titlesOf } from '@bihuan/rules';
import { CaseFile } from '../dossier/case-file';
import { onFileOf } from '../rectification/case-standing';
import { HazardCases, subjectOf } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import type { Hazard } from '../hazard/hazard.entity';
import { hazardResource } from '../hazard/hazard-resource';
import { latenessStates } from '../rectification/rectification.rules';
import { GateVerdicts } from '../review/gate-verdicts';
import { CaseDocuments } from './case-documents';
import { SupplementFile } from './closure.dto';
import { ClosureError } from './closure.errors';
import type { ClosingHazard } from './closure-resource';
import { missingDocuments } from './closure.rules';

/**
 * Adds a document the file of the case must hold. Once the closing was signed this asks the gate (G11 销号) again;
 * before, it spares the case from waiting there.
 */
@UseCaseHandler('closure.supplement', { input: SupplementFile })
export class SupplementFileUseCase implements UseCase<SupplementFile & HazardReference, ClosingHazard> {
  constructor(
    private readonly cases: HazardCases,
    private readonly documents: CaseDocuments,
    private readonly file: CaseFile,
    private readonly evidence: EvidenceShelf,
    private readonly gates: GateVerdicts,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: SupplementFile & HazardReference): Promise<ClosingHazard> {
    const hazard = await this.cases.lock(input.hazardId, [...latenessStates, 'ACCEPTED_OK', 'CLOSE_PENDING']);
    await this.requireMissing(hazard, input.kind);
    await this.evidence.attach(input.evidenceIds, subjectOf(hazard));
    const { id } = hazard;
    await this.file.issue({
      ...onFileOf(hazard),
      kind: input.kind,
      content: { ...input.content, supplementedBy: actor.name },
      evidenceIds: input.evidenceIds,
      status: 'APPROVED',
    });
    const tasks = await this.runtime.openTasks({ subjectId: id });
    if (tasks.some(({ elementId }) => elementId === 'closure.supplement')) {
      await this.runtime.complete(actor, { subjectId: id, elementId: 'closure.supplement' });
    }
    return { ...hazardResource(hazard), gate: await this.gates.now(id, 'STRIKE_OFF') };
  }

  private async requireMissing(hazard: Hazard, kind: SupplementFile['kind']): Promise<void> {
    const required = requiredDocuments(await this.documents.circumstances(hazard));
    const missing = missingDocuments(required, await this.documents.present(hazard));
    if (missing.some(({ anyOf }) => anyOf.includes(kind))) return;
    const { en } = documentKind(kind).name;
    const wanted = missing.map((line) => titlesOf(line).en).join('; ') || 'nothing';
    const details = { missing: missing.map(({ anyOf }) => anyOf) };
    throw required.some(({ anyOf }) => anyOf.includes(kind))
      ? new ClosureError('DOCUMENT_ON_FILE', `${en} is on file already. Still missing: ${wanted}.`, details)
      : new ClosureError(
          'DOCUMENT_NOT_REQUIRED',
          `This case needs no ${en}. Still missing: ${wanted}.`,
          details,
        );
  }
}
