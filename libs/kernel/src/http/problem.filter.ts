import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Response } from 'express';
import { type ErrorKind, isBihuanError } from '../bihuan.error';
import { type Problem, problem } from './problem';

const statuses: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  precondition: 412,
  'too-large': 413,
  unprocessable: 422,
  'too-many': 429,
  defect: 500,
  unavailable: 503,
};

/** Answers every error of our controllers as problem+json; a defect is logged and says nothing of its inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Bihuan');

  catch(error: unknown, host: ArgumentsHost): void {
    const body = this.problemOf(error);
    if (body.status >= 500)
      this.logger.error(error instanceof Error ? (error.stack ?? error.message) : error);
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return;
    response.status(body.status).type('application/problem+json').send(JSON.stringify(body));
  }

  private problemOf(error: unknown): Problem {
    if (isBihuanError(error) && error.kind !== 'defect') {
      return problem(statuses[error.kind], error.code, error.message, error.details);
    }
    if (error instanceof HttpException) return this.problemOfNest(error);
    if (isBodyParserError(error)) return problem(error.status, 'BODY_UNREADABLE', error.message);
    return problem(
      500,
      'INTERNAL',
      'Something went wrong on our side; nothing was changed. Try again later.',
    );
  }

  private problemOfNest(error: HttpException): Problem {
    const answer = error.getResponse();
    if (typeof answer === 'object' && 'code' in answer) return answer as Problem;
    const code = error.getStatus() === 404 ? 'NOT_FOUND' : `HTTP_${error.getStatus()}`;
    return problem(error.getStatus(), code, error.message);
  }
}

function isBodyParserError(error: unknown): error is Error & { status: number } {
  return error instanceof Error && 'status' in error && 'type' in error && typeof error.status === 'number';
}
