import {
  type Actor,
  Clock,
  CommandScope,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { EvidenceBlob } from './evidence-blob.entity';
import { EvidenceKind } from './evidence-kind';
import { EvidenceShelf } from './evidence-shelf';
import { EvidenceTerritory } from './evidence-territory';
import type { EvidenceDuplicate, EvidenceUploaded, UploadEvidenceBody } from './evidence.dto';
import { Evidence } from './evidence.entity';
import { EvidenceError } from './evidence.errors';
import type { FileContent } from './file-content';
import { fittingName } from './file-name';

/** What {@link UploadEvidence} takes. */
export interface UploadEvidenceInput extends UploadEvidenceBody {
  readonly fileName: string;
  readonly content: FileContent;
}

const befores = [EvidenceKind.PHOTO_BEFORE, EvidenceKind.PHOTO];
const photos = [...befores, EvidenceKind.PHOTO_AFTER];

/** Stores a file with its provenance. Records refer to it later by its id. */
// What the clock of the device says is another thing at every attempt: the row keeps it, not the key's request.
@UseCaseHandler('evidence.upload', { redact: ['deviceTime'] })
export class UploadEvidence implements UseCase<UploadEvidenceInput, EvidenceUploaded> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly shelf: EvidenceShelf,
    private readonly territory: EvidenceTerritory,
  ) {}

  async execute(actor: Actor, input: UploadEvidenceInput): Promise<EvidenceUploaded> {
    const id = newId();
    const territory = await this.territory.of(actor, input.enterpriseId);
    this.scope.about({ type: 'evidence', id, ...territory });
    if (input.beforeId) await this.shelf.require([input.beforeId], { kind: befores });
    if (input.annotation && !input.annotatesId) throw annotatesNothing();
    if (input.annotatesId) await this.shelf.require([input.annotatesId], { kind: photos });
    const { hash, mime, bytes } = input.content;
    const duplicates = await this.duplicates(hash);
    // Whoever sees the same file knows that its bytes are stored; the others find out by storing them.
    if (duplicates.length === 0) await this.store(input.content);
    const receivedAt = this.clock.now();
    await this.work.manager.insert(Evidence, {
      id,
      hash,
      mime,
      size: bytes.length,
      kind: input.kind,
      fileName: fittingName(input.fileName, mime),
      receivedAt,
      takenAt: momentOf(input.takenAt),
      effectiveAt: momentOf(input.effectiveAt),
      deviceTime: momentOf(input.deviceTime),
      takenBy: actor.accountId,
      takenByName: actor.name,
      location: locationOf(input),
      beforeId: input.beforeId ?? null,
      annotatesId: input.annotatesId ?? null,
      annotation: input.annotation ?? null,
      ...territory,
    });
    this.scope.note('duplicates', duplicates.length);
    return { id, hash, mime, size: bytes.length, receivedAt, duplicates };
  }

  private async store({ hash, bytes }: FileContent): Promise<void> {
    // Somebody may have stored them, or store the same bytes at this moment.
    await this.work.manager
      .createQueryBuilder()
      .insert()
      .into(EvidenceBlob)
      .values({ hash, bytes })
      .orIgnore()
      .execute();
  }

  private async duplicates(hash: string): Promise<EvidenceDuplicate[]> {
    const rows = await this.work.manager.find(Evidence, { where: { hash }, order: { id: 'ASC' }, take: 10 });
    return rows.map(({ id, receivedAt, takenByName, subjectType, subjectId }) => ({
      id,
      receivedAt,
      takenByName,
      subjectType,
      subjectId,
    }));
  }
}

function annotatesNothing(): EvidenceError {
  return new EvidenceError(
    'ANNOTATION_WITHOUT_PHOTO',
    'Say which photo it was drawn upon (annotatesId). 请注明标注所在的原照片。',
    { kind: 'unprocessable' },
  );
}

function momentOf(text: string | undefined): Date | null {
  return text === undefined ? null : new Date(text);
}

function locationOf({ latitude, longitude, accuracy }: UploadEvidenceInput): Evidence['location'] {
  if (latitude === undefined || longitude === undefined) return null;
  return { latitude, longitude, ...(accuracy !== undefined && { accuracy }) };
}
