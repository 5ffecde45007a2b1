import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, CommandScope, isBihuanError, newId, UnitOfWork } from '@bihuan/kernel';
import { legalProfile, ruleBook, type Rule, type RuleResult } from '@bihuan/rules';
import { Instance } from '../instance/instance.entity';
import type { ProcessSubject } from '../instance/process-subject';
import { Handlers } from '../runtime/handlers';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import { RuleEvaluation } from './rule-evaluation.entity';

/** Profile of instances that are started without one, and of subjects without an instance. */
export const DEFAULT_LEGAL_PROFILE = 'cn-default';

/** On whose behalf a rule is asked inside a process. */
export interface AskingInstance {
  readonly instance: Instance;
  readonly elementId: string;
}

/** Judges subjects by named rules, on facts the domain reads in the same transaction; never on what a client sent. */
@Injectable()
export class RuleEvaluator {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly handlers: Handlers,
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
    await this.work.manager.insert(RuleEvaluation, {
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
      result: result as object,
      facts: facts as object,
      legalProfile: profile,
      attempt: await this.nextAttempt(subject, rule),
      at: now,
      commandId: this.scope.current.id,
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
    return result;
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
    const rule = ruleOf(code);
    const read = this.handlers.facts(code);
    if (!read) {
      throw new ProcessRuntimeError(
        'FACTS_MISSING',
        `Provide a method with @RuleFacts('${code}') in a module.`,
      );
    }
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

  /** An instance keeps the profile it started under, also for a question from outside. */
  private runningInstance({ id: subjectId }: ProcessSubject): Promise<Instance | null> {
    return this.work.manager.findOne(Instance, {
      where: { subjectId, status: In(['RUNNING', 'INCIDENT']) },
      order: { id: 'ASC' },
    });
  }

  private async nextAttempt({ id: subjectId }: ProcessSubject, rule: string): Promise<number> {
    const last = await this.work.manager.maximum(RuleEvaluation, 'attempt', { subjectId, rule });
    return (last ?? 0) + 1;
  }
}

/** @throws ProcessRuntimeError `RULE_UNKNOWN` */
export function ruleOf(code: string): Rule {
  try {
    return ruleBook.get(code);
  } catch (cause) {
    if (!isBihuanError(cause) || cause.code !== 'RULE_UNKNOWN') throw cause;
    throw new ProcessRuntimeError('RULE_UNKNOWN', cause.message, { cause });
  }
}
