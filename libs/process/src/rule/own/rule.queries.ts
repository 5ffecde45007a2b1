import { Injectable } from '@nestjs/common';
import { type Actor, isBihuanError, type Listing, type Problem, problemOf, ReadAccess } from '@bihuan/kernel';
import {
  type BilingualText,
  compileFeel,
  legalFunctions,
  ownRule,
  readableGates,
  type ReadableVariant,
  type RuleCode,
  ruleBook,
  type RuleFinding,
  type RuleResult,
} from '@bihuan/rules';
import { Handlers } from '../../runtime/handlers';
import type { TryFeelRequest, TryRuleRequest } from './own-rule.dto';
import type { OwnRule } from './own-rule.entity';
import { exampleOf, OwnRules } from './own-rules';

/** A rule one can ask, and what it asks. */
export interface KnownRule {
  readonly code: string;
  readonly version: number;
  readonly name: BilingualText;
  /** Whether it was written in this installation. */
  readonly own: boolean;
  /** What it is for; own rules say it by their name. */
  readonly purpose: BilingualText;
  /** Its criteria, in each of its forms; empty for a decision table. */
  readonly variants: readonly ReadableVariant[];
  /** Branches it can tell a workflow to take. */
  readonly outcomes: readonly string[];
  /** Whether somebody here knows its facts, so that a workflow can ask it. */
  readonly usable: boolean;
  /** Facts in which nothing is missing, to try it with; null for rules over the variables of a workflow. */
  readonly example: Readonly<Record<string, unknown>> | null;
}

/** How trying a rule went. */
export interface RuleTrial {
  /** Reasons why it could not be saved. */
  readonly findings: readonly RuleFinding[];
  /** The verdict on the facts; absent when it could not judge. */
  readonly result?: RuleResult;
  /** Why it could not judge. */
  readonly problem?: Problem;
}

/** How trying an expression went. */
export interface FeelTrial {
  /** Names it takes from its surroundings. */
  readonly names: readonly string[];
  /** What it gives, as JSON; absent when it gives nothing. */
  readonly value?: unknown;
  /** Why it gives nothing. */
  readonly problem?: Problem;
}

/** Reads and tries rules. */
@Injectable()
export class RuleQueries {
  constructor(
    private readonly reading: ReadAccess,
    private readonly rules: OwnRules,
    private readonly handlers: Handlers,
  ) {}

  /** All rules: the built-in ones, then those written here. */
  list(actor: Actor): Promise<Listing<KnownRule>> {
    return this.reading.run(actor, 'definition.read', async () => {
      const builtIn = ruleBook.list().map(({ code, version, name }): KnownRule => ({
        ...{ code, version, name, own: false, usable: this.handlers.facts(code) !== undefined },
        ...readableGates[code as RuleCode],
        example: exampleOf(code) ?? null,
      }));
      return { items: [...builtIn, ...(await this.rules.latest()).map(readable)] };
    });
  }

  /** All versions of a rule that was written here, the latest first. */
  versions(actor: Actor, code: string): Promise<Listing<OwnRule>> {
    return this.reading.run(actor, 'definition.read', async () => ({
      items: await this.rules.versions(code),
    }));
  }

  /** Proves and judges without storing anything. */
  async try(actor: Actor, { rule, facts }: TryRuleRequest): Promise<RuleTrial> {
    await this.reading.run(actor, 'definition.read', () => Promise.resolve());
    const findings = this.rules.prove(rule);
    if (findings.length > 0) return { findings };
    const given = facts ?? (rule.factsOf === undefined ? {} : exampleOf(rule.factsOf));
    return judged(() => ({
      findings,
      result: ownRule(rule, 1).evaluate(given ?? {}, this.rules.context()),
    }));
  }

  /** Evaluates an expression of a workflow. */
  async feel(actor: Actor, { expression, context = {} }: TryFeelRequest): Promise<FeelTrial> {
    await this.reading.run(actor, 'definition.read', () => Promise.resolve());
    const { now, profile } = this.rules.context();
    let names: readonly string[] = [];
    try {
      const compiled = compileFeel(expression);
      ({ names } = compiled);
      return { names, value: compiled.evaluate({ now, ...context, ...legalFunctions(profile) }) };
    } catch (error) {
      if (!isBihuanError(error)) throw error;
      return { names, problem: problemOf(error) };
    }
  }
}

function judged(judge: () => RuleTrial): RuleTrial {
  try {
    return judge();
  } catch (error) {
    if (!isBihuanError(error)) throw error;
    return { findings: [], problem: problemOf(error) };
  }
}

function readable({ code, version, name, basis, verified, factsOf, definition }: OwnRule): KnownRule {
  const { criteria, table } = definition;
  const about = { basis, verified };
  return {
    ...{ code, version, name, own: true, purpose: name, usable: true },
    variants: criteria
      ? [
          {
            criteria: criteria.map((one) => ({
              ...{ code: one.code, label: one.label, ...about },
              demands: [{ zh: one.expression, en: one.expression }],
            })),
          },
        ]
      : [],
    outcomes: table ? [...new Set(table.rows.map(({ outcome }) => outcome))] : ['PASS', 'RETURN'],
    example: (factsOf === null ? undefined : exampleOf(factsOf)) ?? null,
  };
}
