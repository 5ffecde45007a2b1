import type { Provider, Type } from '@nestjs/common';
import type { Clock } from '@bihuan/kernel';

/** What is tested, beside kernel, audit and identity, which are always there. */
export interface TestLibraryOptions {
  readonly modules?: readonly Type[];
  /** What stands where later libraries would. */
  readonly later?: readonly Provider[];
  /** @default one that stands still */
  readonly clock?: Clock;
}

/** Everybody's password. */
export const testPassword = 'correct horse battery';
