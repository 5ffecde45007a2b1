import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Response } from 'express';
import { problemOf } from './problem-of';

/** Answers every error of our controllers as problem+json; a defect is logged and says nothing of its inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Bihuan');

  catch(error: unknown, host: ArgumentsHost): void {
    const body = problemOf(error);
    if (body.status >= 500)
      this.logger.error(error instanceof Error ? (error.stack ?? error.message) : error);
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return;
    response.status(body.status).type('application/problem+json').send(JSON.stringify(body));
  }
}
