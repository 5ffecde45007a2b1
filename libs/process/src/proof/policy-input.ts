import type { PlannedElement } from '../lane/model/plan';
import type { ElementGraph } from './element-graph';
import type { Explorer } from './markings';
import type { Net } from './net';
import type { NamedRule } from './rule-in-words';

/** What a policy is checked on. */
export interface PolicyInput {
  readonly plan: readonly PlannedElement[];
  /** FEEL of the sequence flows, without `=`, by flow id; less those in multi-instances, which may read what is an item's own. */
  readonly conditions: ReadonlyMap<string, string>;
  /** Variables an element sets, by element id. */
  readonly outputs: Readonly<Record<string, readonly string[]>>;
  /** Names of use cases; absent when nobody could say. */
  readonly commands?: readonly string[];
  /** Role codes; absent when nobody could say. */
  readonly roles?: readonly string[];
  /** Names of rules for people. @default rules are told by their codes */
  readonly rules?: readonly NamedRule[];
  readonly net: Net;
  readonly elements: ElementGraph;
  readonly explorer: Explorer;
}

/** Ids of the elements that a list of ids and patterns names; `*` stands for anything. */
export function matching(patterns: readonly string[], elements: ElementGraph): string[] {
  const expressions = patterns.map((pattern) => {
    const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
    return new RegExp(`^${parts.join('.*')}$`, 'u');
  });
  return [...elements.keys()].filter((id) => expressions.some((expression) => expression.test(id)));
}
