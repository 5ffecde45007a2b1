import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';

/** Up to `max` different identifiers. */
export function Ids(max: number): PropertyDecorator {
  return applyDecorators(IsArray(), ArrayMaxSize(max), ArrayUnique(), IsUUID(undefined, { each: true }));
}
