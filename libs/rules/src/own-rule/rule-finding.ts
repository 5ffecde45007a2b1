import type { BilingualText } from '../rule-book/rule';

/** A reason against a rule an organiser wrote. */
export interface RuleFinding {
  /** Path inside the definition, e.g. `criteria.0.expression` or `table.rows.2.when.1`; empty: the whole rule. */
  readonly at: string;
  readonly problem: BilingualText;
  readonly remedy: BilingualText;
}

/** A finding at a place of the definition. */
export function said(at: string, zh: string, en: string): RuleFinding {
  return {
    at,
    problem: { zh: `${zh}。`, en: `${en[0]?.toUpperCase()}${en.slice(1)}${en.endsWith('.') ? '' : '.'}` },
    remedy: { zh: '修改后再保存。', en: 'Mend it and save again.' },
  };
}
