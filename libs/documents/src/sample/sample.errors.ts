import { BihuanError, type BihuanErrorOptions } from '@bihuan/kernel';

/** Why a sample is not drawn or found. */
export type SampleErrorCode =
  'SAMPLE_NOT_FOUND' | 'SAMPLE_EXCEEDS_POPULATION' | 'SAMPLE_POPULATION_TOO_LARGE';

/** A refusal around samples; see its code. */
export class SampleError extends BihuanError<SampleErrorCode> {
  constructor(code: SampleErrorCode, message: string, options?: BihuanErrorOptions) {
    super(code, message, options);
  }
}
