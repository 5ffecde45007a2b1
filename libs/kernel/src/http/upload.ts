import {
  applyDecorators,
  type ArgumentsHost,
  Catch,
  PayloadTooLargeException,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiConsumes } from '@nestjs/swagger';
import type { BihuanError } from '../bihuan.error';
import { ProblemFilter } from './problem.filter';

/** A file of a form, in memory: `@UploadedFile() file: UploadedBytes | undefined`, behind {@link Upload}. */
export interface UploadedBytes {
  /** As multer reads it; {@link uploadedName} gives the real one. */
  readonly originalname: string;
  readonly buffer: Buffer;
}

/** What an {@link Upload} takes. */
export interface UploadOptions {
  /** Bytes of the file at most. */
  readonly limit: number;
  /** Form fields beside the file at most. */
  readonly fields: number;
  /** What the sender of a longer file is told. */
  readonly tooLarge: () => BihuanError;
}

/** A route that takes one file, in the form field `file`. */
export function Upload({ limit, fields, tooLarge }: UploadOptions): MethodDecorator {
  @Catch(PayloadTooLargeException)
  class TooLargeFilter extends ProblemFilter {
    override catch(_error: unknown, host: ArgumentsHost): void {
      super.catch(tooLarge(), host);
    }
  }
  return applyDecorators(
    ApiConsumes('multipart/form-data'),
    UseFilters(TooLargeFilter),
    UseInterceptors(FileInterceptor('file', { limits: { fileSize: limit, files: 1, fields } })),
  );
}

/**
 * The name a file was sent under, fit to be a file name again: at most 200 characters, without directories, and without
 * characters that are not seen, or turn others around.
 * Browsers send names as UTF-8, multer reads them as Latin-1.
 */
export function uploadedName(file: UploadedBytes | undefined, nameless: string): string {
  const name = Buffer.from(file?.originalname ?? '', 'latin1').toString('utf8');
  return name.replaceAll(/[\p{Cc}\p{Cf}/\\]/gu, '_').slice(-200) || nameless;
}
