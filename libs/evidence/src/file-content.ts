import { createHash } from 'node:crypto';
import { EvidenceError } from './evidence.errors';
import { mimeOf } from './file-signature';

/** The longest file that is taken, in bytes. */
export const evidenceSizeLimit = 10 * 1024 * 1024;

/** The checked bytes of a file. As JSON it is its hash, so the audit trail holds that and not the bytes. */
export class FileContent {
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  readonly mime: string;

  /** @throws EvidenceError `EVIDENCE_EMPTY`, `EVIDENCE_TOO_LARGE` or `EVIDENCE_TYPE_REFUSED` */
  constructor(readonly bytes: Buffer) {
    if (bytes.length === 0) throw new EvidenceError('EVIDENCE_EMPTY', 'The file is empty. Choose it again.');
    if (bytes.length > evidenceSizeLimit) throw evidenceTooLarge();
    const mime = mimeOf(bytes);
    if (!mime) {
      throw new EvidenceError(
        'EVIDENCE_TYPE_REFUSED',
        'Send a photo (JPEG, PNG, WebP, HEIC), a video (MP4), a PDF, a Word (docx) or an Excel (xlsx) file.',
      );
    }
    this.mime = mime;
    this.hash = createHash('sha256').update(bytes).digest('hex');
  }

  toJSON(): string {
    return `sha256:${this.hash}`;
  }
}

/** The file is longer than {@link evidenceSizeLimit}. */
export function evidenceTooLarge(): EvidenceError {
  return new EvidenceError(
    'EVIDENCE_TOO_LARGE',
    'The file is larger than 10 MB. Make it smaller or split it.',
    {
      kind: 'too-large',
      details: { limit: evidenceSizeLimit },
    },
  );
}
