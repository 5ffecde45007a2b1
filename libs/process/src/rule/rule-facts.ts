import { SetMetadata } from '@nestjs/common';
import type { ProcessSubject } from '../instance/process-subject';
import type { MarksMethod } from '../job/process-task';
import type { Variables } from '../lane/process-lane';

/** What a provider of facts gets to know beside the subject. */
export interface FactsRequest {
  readonly variant?: string;
  /** Variables of the subject's running instance; empty when it has none. */
  readonly variables: Variables;
  readonly now: Date;
}

/** Reads the facts of a rule from the tables of the domain, inside the running transaction. They must be JSON. */
export type FactsMethod = (subject: ProcessSubject, request: FactsRequest) => Promise<unknown>;

/** Metadata key under which {@link RuleFacts} leaves its rule. */
export const RULE_FACTS = 'bihuan:rule-facts';

/**
 * Marks a method of a provider as the one who knows the facts of a rule.
 *
 * @param rule code of the rule, e.g. `RECT_FIVE_IN_PLACE`
 */
export function RuleFacts(rule: string): MarksMethod<FactsMethod> {
  return SetMetadata(RULE_FACTS, rule);
}
