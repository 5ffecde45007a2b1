import { Param, ParseUUIDPipe } from '@nestjs/common';
import { BihuanError } from '../bihuan.error';

/** An identifier in the address is none. */
export class IdInvalidError extends BihuanError<'ID_INVALID'> {
  constructor() {
    super(
      'ID_INVALID',
      'The id in the address is not an identifier (UUID). Take it from a search or a link.',
    );
  }
}

const pipe = new ParseUUIDPipe({ exceptionFactory: () => new IdInvalidError() });

/** An identifier in the address: `@Id() id: string` for `:id`, `@Id('incidentId')` for another name. */
export const Id = (name = 'id'): ParameterDecorator => Param(name, pipe);
