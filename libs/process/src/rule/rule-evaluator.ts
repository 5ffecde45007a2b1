import { Injectable } from '@nestjs/common';
import { In, type QueryDeepPartialEntity } from 'typeorm';
import { Clock, type CommandRecord, CommandScope, isBihuanError, newId, UnitOfWork } from '@bihuan/kernel';
import { legalProfile, ruleBook, type Rule, type RuleResult } from '@bihuan/rules';
import { Instance } from '../instance/instance.entity';
import type { ProcessSubject } from '../instance/process-subject';
import { Handlers } from '../runtime/handlers';
import type { FactsMethod } from './rule-facts';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import { OwnRules } from './own/own-rules';
import { RuleEvaluation } from './rule-evaluation.entity';

/** Profile of instances that are started without one, and of subjects without an instance. */
export const DEFAULT_LEGAL_PROFILE = 'cn-default';

/** On whose behalf a rule is asked inside a process. */
export interface AskingInstance {
  readonly instance: Instance;
  readonly elementId: string;
}

/** A verdict that was stored. */
export interface Verdict {
  /** Of its {@link RuleEvaluation}. */
  readonly id: string;
  readonly result: RuleResult;
}

const nextAttempt = `(SELECT coalesce(max(earlier.attempt), 0) + 1 FROM bh_rule_evaluation AS earlier
  WHERE earlier."subjectId" = :attemptSubject AND earlier.rule = :attemptRule)`;

/** Judges subjects by named rules, on facts the domain reads in the same transaction; never on what a client sent. */
@Injectable()
export class RuleEvaluator {
  private readonly verdicts = new WeakMap<CommandRecord, Map<string, Verdict>>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly handlers: Handlers,
    private readonly ownRules: OwnRules,
  ) {}

  /**
   * Judges and stores the verdict with its facts, and notes it in the audit event (`gate`).
   *
   * @throws ProcessRuntimeError `RULE_UNKNOWN`, `FACTS_MISSING`
   * @throws NoCommandError outside of a command
   */
  async evaluate(
    subject: ProcessSubject,
    rule: string,
    variant?: string,
    asking?: AskingInstance,
  ): Promise<RuleResult> {
    const { result, facts, profile, now } = await this.judge(subject, rule, variant, asking);
    const { passed, outcome, failing, version: ruleVersion } = result;
    const id = newId();
    await this.store({
      id,
      subjectType: subject.type,
      subjectId: subject.id,
      instanceId: asking?.instance.id ?? null,
      elementId: asking?.elementId ?? null,
      rule,
      ruleVersion,
      variant: result.variant ?? null,
      passed,
      outcome,
      failing: [...failing],
      result,
      facts,
      legalProfile: profile,
      at: now,
      commandId: this.scope.current.id,
      seq: this.scope.nextSeq(),
      jurisdiction: subject.jurisdiction,
      enterpriseId: subject.enterpriseId,
    });
    this.scope.note('gate', {
      evaluationId: id,
      rule,
      ruleVersion,
      variant: result.variant,
      passed,
      outcome,
      failing,
    });
    this.remember(subject, rule, { id, result });
    return result;
  }

  /** What the running command has last heard of a rule about a subject; undefined when it did not ask. */
  verdict(subjectId: string, rule: string): Verdict | undefined {
    return this.verdicts.get(this.scope.current)?.get(`${subjectId} ${rule}`);
  }

  /**
   * Judges without storing anything: the dry run ("why can I not strike this off?").
   *
   * @throws ProcessRuntimeError `RULE_UNKNOWN`, `FACTS_MISSING`
   */
  async explain(subject: ProcessSubject, rule: string, variant?: string): Promise<RuleResult> {
    return (await this.judge(subject, rule, variant)).result;
  }

  private async judge(
    subject: ProcessSubject,
    code: string,
    variant?: string,
    asking?: AskingInstance,
  ): Promise<{ result: RuleResult; facts: unknown; profile: string; now: Date }> {
    const own = await this.ownRules.find(code);
    const rule = own?.rule ?? ruleOf(code);
    const read = this.factsOf(own ? own.factsOf : code);
    const now = this.clock.now();
    const instance = asking?.instance ?? (await this.runningInstance(subject));
    const profile = instance
      ? legalProfile(instance.legalProfileId, instance.legalProfileVersion)
      : legalProfile(DEFAULT_LEGAL_PROFILE);
    const facts = await read(subject, { variant, variables: instance?.variables ?? {}, now });
    const result = rule.evaluate(facts, {
      now: now.toISOString(),
      profile,
      ...(variant !== undefined && { variant }),
    });
    return { result, facts, profile: `${profile.id}@${profile.version}`, now };
  }

  /** A rule that takes its facts from no other judges the variables of the workflow. @throws ProcessRuntimeError `FACTS_MISSING` */
  private factsOf(code: string | null): FactsMethod {
    if (code === null) return (_, { variables }) => Promise.resolve(variables);
    const read = this.handlers.facts(code);
    if (read) return read;
    throw new ProcessRuntimeError(
      'FACTS_MISSING',
      `Provide a method with @RuleFacts('${code}') in a module.`,
    );
  }

  /** An instance keeps the profile it started under, also for a question from outside. */
  private runningInstance({ id: subjectId }: ProcessSubject): Promise<Instance | null> {
    return this.work.manager.findOne(Instance, {
      where: { subjectId, status: In(['RUNNING', 'INCIDENT']) },
      order: { id: 'ASC' },
    });
  }

  private async store(row: Omit<RuleEvaluation, 'attempt'>): Promise<void> {
    const { subjectId, rule } = row;
    const attempt = (): string => nextAttempt;
    await this.work.manager
      .createQueryBuilder()
      .insert()
      .into(RuleEvaluation)
      .values({ ...row, attempt } as QueryDeepPartialEntity<RuleEvaluation>)
      .setParameters({ attemptSubject: subjectId, attemptRule: rule })
      .updateEntity(false)
      .execute();
  }

  private remember({ id: subjectId }: ProcessSubject, rule: string, verdict: Verdict): void {
    const { current } = this.scope;
    const verdicts = this.verdicts.get(current) ?? new Map<string, Verdict>();
    this.verdicts.set(current, verdicts.set(`${subjectId} ${rule}`, verdict));
  }
}

/** @throws ProcessRuntimeError `RULE_UNKNOWN` */
function ruleOf(code: string): Rule {
  try {
    return ruleBook.get(code);
  } catch (cause) {
    if (!isBihuanError(cause) || cause.code !== 'RULE_UNKNOWN') throw cause;
    throw new ProcessRuntimeError('RULE_UNKNOWN', cause.message, { cause });
  }
}
