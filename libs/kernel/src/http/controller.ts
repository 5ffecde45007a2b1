import {
  applyDecorators,
  Controller,
  createParamDecorator,
  type CanActivate,
  type ExecutionContext,
  Injectable,
  UseFilters,
  UseGuards,
  UsePipes,
} from '@nestjs/common';
import { ApiBearerAuth, ApiHeader } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Actor } from '../actor';
import { BihuanError } from '../bihuan.error';
import type { CommandOptions } from '../command/command-executor';
import { ProblemFilter } from './problem.filter';
import { bihuanValidationPipe } from './validation';

/** Tells who sends a request; the identity library provides it, a host may bring its own. */
export abstract class Authenticator {
  /** @throws BihuanError `UNAUTHENTICATED` when the request carries no valid session */
  abstract authenticate(request: Request): Promise<Actor>;
}

/** Who sends a request, and how its command is to be run. */
export interface RequestBy {
  readonly actor: Actor;
  /** From the headers `Idempotency-Key` and `If-Match`. */
  readonly options: CommandOptions;
}

/** A request header cannot be understood. */
export class HeaderInvalidError extends BihuanError<'HEADER_INVALID'> {
  constructor(header: string, expected: string) {
    super('HEADER_INVALID', `${header} must be ${expected}.`, { details: { header } });
  }
}

type RequestWithBy = Request & { bihuanBy?: RequestBy };

@Injectable()
class SessionGuard implements CanActivate {
  constructor(private readonly authenticator: Authenticator) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<RequestWithBy>();
    // The version in an ETag is that of one row, for If-Match. An answer tells of others as well, tasks for one, so
    // that no browser may take an unchanged version for an unchanged answer.
    http.getResponse<Response>().setHeader('Cache-Control', 'no-store');
    const options = optionsOf(request);
    request.bihuanBy = { actor: await this.authenticator.authenticate(request), options };
    return true;
  }
}

/** The actor and command options of the request: `@By() by: RequestBy`. Only in a {@link BihuanController}. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): RequestBy => {
  const { bihuanBy } = context.switchToHttp().getRequest<RequestWithBy>();
  if (!bihuanBy) throw new Error('@By() needs a BihuanController');
  return bihuanBy;
});

/** A controller whose callers are signed in, whose bodies are checked and whose errors are problem+json. */
export function BihuanController(path: string): ClassDecorator {
  return applyDecorators(
    OpenBihuanController(path),
    UseGuards(SessionGuard),
    ApiBearerAuth(),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'A replay with the same key and body gets the first answer and changes nothing. At most 200 characters.',
    }),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT.',
    }),
  );
}

/** Like {@link BihuanController}, for callers who are not signed in yet. */
export function OpenBihuanController(path: string): ClassDecorator {
  return applyDecorators(Controller(path), UseFilters(ProblemFilter), UsePipes(bihuanValidationPipe()));
}

function optionsOf(request: Request): CommandOptions {
  const idempotencyKey = request.header('idempotency-key');
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,200}$/.test(idempotencyKey)) {
    throw new HeaderInvalidError('Idempotency-Key', '1 to 200 visible ASCII characters');
  }
  const ifMatch = request.header('if-match');
  const expectedVersion =
    ifMatch === undefined || ifMatch === '*' ? undefined : Number(/^"?(\d{1,9})"?$/.exec(ifMatch)?.[1]);
  if (Number.isNaN(expectedVersion))
    throw new HeaderInvalidError('If-Match', 'a version number in quotes, as ETag gives it');
  return { channel: 'http', idempotencyKey, expectedVersion };
}
