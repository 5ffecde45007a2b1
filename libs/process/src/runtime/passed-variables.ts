import { isDeepStrictEqual } from 'node:util';
import type { Variables, Wait } from '../lane/process-lane';

/** Variables a called child begins with: all of the parent's, and of a multi-instance call its item. */
export function handedDown(variables: Variables, { attributes }: Pick<Wait, 'attributes'>): Variables {
  const { item, index } = attributes;
  return { ...variables, ...(item !== undefined && { item }), ...(index !== undefined && { index }) };
}

/** What a child gives back: the variables it has set or changed. A copy it never touched must not overwrite the parent's. */
export function changedVariables(inherited: Variables, variables: Variables): Variables {
  return Object.fromEntries(
    Object.entries(variables).filter(
      ([name, value]) => !Object.hasOwn(inherited, name) || !isDeepStrictEqual(value, inherited[name]),
    ),
  );
}
