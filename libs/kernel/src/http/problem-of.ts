import { HttpException } from '@nestjs/common';
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

/** What a client is told of an error: of one we did not throw on purpose nothing but that it happened. */
export function problemOf(error: unknown): Problem {
  if (isBihuanError(error) && error.kind !== 'defect') {
    return problem(statuses[error.kind], error.code, error.message, error.details);
  }
  if (error instanceof HttpException) return problemOfNest(error);
  if (isBodyParserError(error)) return problemOfStatus(error.status, error.message);
  return problem(500, 'INTERNAL', 'Something went wrong on our side; nothing was changed. Try again later.');
}

function problemOfNest(error: HttpException): Problem {
  const answer = error.getResponse();
  if (typeof answer === 'object' && 'code' in answer) return answer as Problem;
  return problemOfStatus(error.getStatus(), error.message);
}

/** What Nest and the body parser refuse before any of our code is asked, in their own words after ours. */
const refusedBefore: Readonly<Record<number, readonly [code: string, advice: string]>> = {
  400: ['BODY_UNREADABLE', 'The request cannot be read. Send JSON, or the form the route asks for'],
  404: ['NOT_FOUND', 'There is nothing at this address. Look it up in the description of the API'],
  413: ['BODY_TOO_LARGE', 'The request is too large. Send less at once, and files as evidence'],
  415: ['BODY_UNREADABLE', 'The request cannot be read. Send JSON in UTF-8'],
};

function problemOfStatus(status: number, message: string): Problem {
  const [code, advice] = refusedBefore[status] ?? [`HTTP_${status}`];
  return problem(status, code, advice ? `${advice}: ${message}` : message);
}

function isBodyParserError(error: unknown): error is Error & { status: number } {
  return error instanceof Error && 'status' in error && 'type' in error && typeof error.status === 'number';
}
