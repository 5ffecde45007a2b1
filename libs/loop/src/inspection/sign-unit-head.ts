import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { EvidenceKind, EvidenceShelf } from '@bihuan/evidence';
import { ProcessRuntime } from '@bihuan/process';
import { SignUnitHeadDto } from './inspection.dto';
import type { Inspection, UnitHeadSignature } from './inspection.entity';
import { RecordIncompleteError } from './inspection.errors';
import { Inspections, subjectOf } from './inspections';
import { RecordConclusion } from './record-conclusion';

/** Which record, and how the head of the unit signed. */
export interface SignUnitHeadInput extends SignUnitHeadDto {
  readonly inspectionId: string;
}

/** Takes the signature of the head of the inspected unit, or records the refusal (拒签记录); the record is then final. */
@UseCaseHandler('inspection.sign-unit-head', { input: SignUnitHeadDto, redact: ['phone'] })
export class SignUnitHead implements UseCase<SignUnitHeadInput, Inspection> {
  constructor(
    private readonly scope: CommandScope,
    private readonly inspections: Inspections,
    private readonly evidence: EvidenceShelf,
    private readonly conclusion: RecordConclusion,
    private readonly processes: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: SignUnitHeadInput): Promise<Inspection> {
    const { inspectionId, signatureEvidenceId } = input;
    const inspection = await this.inspections.lockAsOfficer(inspectionId, ['SIGNING']);
    requireAllOfficers(inspection);
    requireOneOfTwo(input);
    const files = signatureEvidenceId ? [signatureEvidenceId] : [];
    await this.evidence.attach(files, subjectOf(inspection), { kind: EvidenceKind.SIGNATURE });
    await this.conclusion.conclude(inspection, { ...signedBy(input), ...this.reported(input, inspection) });
    await this.processes.complete(actor, { subjectId: inspectionId, elementId: 'inspection.sign-unit-head' });
    return inspection;
  }

  /** A refusal is recorded and reported (安全生产法 Art 68): to who approved the visit. */
  private reported(
    { name, refused, witnesses }: SignUnitHeadInput,
    { id: inspectionId, planDecision }: Inspection,
  ): Pick<UnitHeadSignature, 'witnesses' | 'reportedTo'> {
    if (!refused) return {};
    const reportedTo = planDecision ? [planDecision.by] : [];
    this.scope.note('signature-refused', { inspectionId, name, reportedTo });
    return { witnesses, reportedTo };
  }
}

function signedBy(input: SignUnitHeadDto): Omit<UnitHeadSignature, 'at'> {
  const { name, position, phone, signatureEvidenceId, refused = false, refusalNote } = input;
  return { name, position, phone, signatureEvidenceId, refused, refusalNote };
}

function requireOneOfTwo({
  refused,
  refusalNote,
  signatureEvidenceId,
  witnesses = [],
}: SignUnitHeadDto): void {
  if (refused && !refusalNote) {
    throw new RecordIncompleteError({
      zh: '请写明拒签的经过。',
      en: 'Record how the refusal to sign came about (refusalNote).',
    });
  }
  if (!refused && !signatureEvidenceId) {
    throw new RecordIncompleteError({
      zh: '请上传签名，或记录拒签。',
      en: 'Add the signature as a file (signatureEvidenceId), or record that it was refused.',
    });
  }
  if (refused ? signatureEvidenceId : witnesses.length > 0) {
    throw new RecordIncompleteError({
      zh: '签名与拒签只能有一个。',
      en: 'Either it was signed or it was refused: send one of the two.',
    });
  }
}

function requireAllOfficers({ officerIds, signatures }: Inspection): void {
  const unsigned = officerIds.filter((id) => !signatures[id]);
  if (unsigned.length === 0) return;
  throw new RecordIncompleteError(
    {
      zh: '全部执法人员签字后，被检查单位负责人才能签字。',
      en: 'Every officer signs before the head of the unit does.',
    },
    { unsigned },
  );
}
