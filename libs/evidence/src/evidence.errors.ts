import { BihuanError, type BihuanErrorOptions } from '@bihuan/kernel';

/** Everything this library refuses. */
export type EvidenceErrorCode =
  | 'EVIDENCE_NOT_FOUND'
  | 'EVIDENCE_TOO_LARGE'
  | 'EVIDENCE_EMPTY'
  | 'EVIDENCE_TYPE_REFUSED'
  | 'EVIDENCE_WRONG_KIND'
  | 'ANNOTATION_WITHOUT_PHOTO';

/** A refusal of this library; see its code. */
export class EvidenceError extends BihuanError<EvidenceErrorCode> {
  constructor(code: EvidenceErrorCode, message: string, options?: BihuanErrorOptions) {
    super(code, message, options);
  }
}

/** Some pieces of evidence are not there, or the actor may not see them. */
export function evidenceNotFound(ids: readonly string[]): EvidenceError {
  return new EvidenceError(
    'EVIDENCE_NOT_FOUND',
    `Upload these files first, then refer to the ids you get: ${ids.join(', ')}.`,
    { kind: 'not-found', details: { ids } },
  );
}
