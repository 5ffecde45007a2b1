import { variantNames } from '@bihuan/rules';
import type { Bilingual } from '../lane/definition-refused.error';
import type { Pass } from './policy-file';

/** A rule with the name people know it by. */
export interface NamedRule {
  readonly code: string;
  /** Absent when nobody could say. */
  readonly name?: Bilingual;
}

/** A rule by its name, with its code and form in brackets; one that nobody has named by its code. */
export function ruleInWords(
  { rule, variant }: Pick<Pass, 'rule' | 'variant'>,
  rules: readonly NamedRule[] = [],
): Bilingual {
  const name = rules.find(({ code }) => code === rule)?.name;
  const form = variantNames[variant ?? ''];
  return {
    zh: called(name && `「${name.zh}」`, [rule, form?.zh ?? variant], ['（', '，', '）']),
    en: called(name && `«${name.en}»`, [rule, form?.en.toLowerCase() ?? variant], [' (', ', ', ')']),
  };
}

function called(
  name: string | undefined,
  codes: readonly (string | undefined)[],
  [open, between, close]: readonly [string, string, string],
): string {
  const [first = '', ...rest] = [name, ...codes].filter((part) => part !== undefined);
  return rest.length === 0 ? first : `${first}${open}${rest.join(between)}${close}`;
}
