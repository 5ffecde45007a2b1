import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@bihuan/kernel';
import { Instance, ProcessRuntime, RuleEvaluation, RuleEvaluator, type Task } from '@bihuan/process';
import { dueDate, legalProfile, type RuleCode, type RuleResult } from '@bihuan/rules';
import type { Hazard } from '../hazard/hazard.entity';

/** A step of the workflow that a command completes. */
export interface CaseStep {
  /** User task, named as the command. */
  readonly elementId: string;
  /** Variables it sets. @default none */
  readonly output?: Readonly<Record<string, unknown>>;
  /** The gate it may lead to. */
  readonly gate?: RuleCode;
}

/** Moves cases on in their workflow and tells what the gates on the way said. */
@Injectable()
export class CaseSteps {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rules: RuleEvaluator,
    private readonly runtime: ProcessRuntime,
  ) {}

  /**
   * Completes the step.
   *
   * @returns what the gate said in consequence; null when the workflow did not get as far
   * @throws ProcessRuntimeError `TASK_NOT_OPEN`, `NOT_A_CANDIDATE`, `TASK_CLAIMED_BY_OTHER`, `SEPARATION_OF_DUTIES`
   */
  async complete(
    actor: Actor,
    { id: subjectId }: Hazard,
    { elementId, output = {}, gate }: CaseStep,
  ): Promise<RuleResult | null> {
    await this.runtime.complete(actor, { subjectId, elementId, output });
    return gate ? (this.rules.verdict(subjectId, gate)?.result ?? null) : null;
  }

  /** The open task of that element; undefined when the case does not stand there. */
  async openTask({ id: subjectId }: Hazard, elementId: string): Promise<Task | undefined> {
    const tasks = await this.runtime.openTasks({ subjectId });
    return tasks.find((task) => task.elementId === elementId);
  }

  /** The last verdict of the gate on the case; null when it was never asked. */
  async lastVerdict({ id: subjectId }: Hazard, rule: RuleCode): Promise<RuleResult | null> {
    const where = { subjectId, rule };
    const found = await this.work.manager.findOne(RuleEvaluation, { where, order: { attempt: 'DESC' } });
    return found?.result ?? null;
  }

  /** When a clock runs out, by the legal profile the instance is pinned to. */
  async legalDue(instanceId: string, clock: string, from: Date): Promise<Date> {
    const instance = await this.work.manager.findOneByOrFail(Instance, { id: instanceId });
    return dueDate(legalProfile(instance.legalProfileId, instance.legalProfileVersion), clock, from);
  }
}
