import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { type Observable, tap } from 'rxjs';

/** Sends the version of the answered row as `ETag`, for the `If-Match` of the next command. */
@Injectable()
export class VersionTag implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      tap((answer: unknown) => {
        if (typeof answer !== 'object' || answer === null || !('version' in answer)) return;
        const response = context.switchToHttp().getResponse<Response>();
        response.setHeader('ETag', `"${String(answer.version)}"`);
      }),
    );
  }
}
