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
  const tests = patterns.map(matcherOf);
  return [...elements.keys()].filter((id) => tests.some((fits) => fits(id)));
}

/** Walks through an id once: a regular expression with several `.*` tries every way to share it out, which takes hours. */
function matcherOf(pattern: string): (id: string) => boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return (id) => id === pattern;
  return (id) => {
    const end = id.length - last.length;
    let at = first.length;
    if (end < at || !id.startsWith(first) || !id.endsWith(last)) return false;
    for (const part of others) {
      const found = id.indexOf(part, at);
      if (found < 0 || found + part.length > end) return false;
      at = found + part.length;
    }
    return true;
  };
}
