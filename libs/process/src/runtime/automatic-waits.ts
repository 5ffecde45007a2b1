import { Injectable } from '@nestjs/common';
import { ruleVariable } from '@bihuan/rules';
import type { Instance, OpenWait } from '../instance/instance.entity';
import type { Variables } from '../lane/process-lane';
import { RuleEvaluator } from '../rule/rule-evaluator';
import { Handlers } from './handlers';
import { InstanceFactory } from './instance-factory';
import type { LiveInstance } from './live-instance';
import type { Operation } from './operation';
import { handedDown } from './passed-variables';
import { ProcessRuntimeError } from './process-runtime.errors';
import { waitGone } from './refusals';

/** Answers the waits that need nobody: rules, service tasks and calls. */
@Injectable()
export class AutomaticWaits {
  constructor(
    private readonly rules: RuleEvaluator,
    private readonly handlers: Handlers,
    private readonly factory: InstanceFactory,
  ) {}

  /** The next wait of `live` that is answered inside the step, in the order they were opened. */
  next(live: LiveInstance): OpenWait | undefined {
    for (const wait of live.waits.values()) {
      if (wait.kind === 'rule') return wait;
      if (wait.kind === 'job' && wait.attributes.inline === true) return wait;
      if (wait.kind === 'call' && !live.called.has(wait.executionId)) return wait;
    }
    return undefined;
  }

  /**
   * Evaluates the rule or runs the service task at which `live` stands.
   *
   * @returns what is to be merged into the variables
   * @throws ProcessRuntimeError `WAIT_GONE`, `ATTRIBUTE_INVALID`, `RULE_UNKNOWN`, `FACTS_MISSING`, `HANDLER_MISSING`
   */
  async answer(operation: Operation, live: LiveInstance, executionId: string): Promise<Variables> {
    const wait = live.waits.get(executionId);
    if (wait?.kind === 'rule') return this.judge(live, wait);
    if (wait?.kind === 'job') return this.serve(operation, live, wait);
    throw waitGone();
  }

  /** The child instance a call asks for, not started yet. @throws ProcessRuntimeError `DEFINITION_NOT_FOUND` */
  call({ now }: Operation, { row, subject }: LiveInstance, wait: OpenWait): Promise<LiveInstance> {
    const key = required(wait, 'calledElement');
    return this.factory.create({
      key,
      version: pinnedVersion(row, key),
      subject,
      variables: handedDown(row.variables, wait),
      legalProfile: { id: row.legalProfileId, version: row.legalProfileVersion },
      now,
      parent: row,
      parentExecutionId: wait.executionId,
    });
  }

  private async judge(live: LiveInstance, wait: OpenWait): Promise<Variables> {
    const { elementId } = wait;
    const rule = required(wait, 'rule');
    const asking = { instance: live.row, elementId };
    const result = await this.rules.evaluate(live.subject, rule, wait.attributes.variant, asking);
    return { [required(wait, 'result')]: ruleVariable(result) };
  }

  private async serve({ now }: Operation, live: LiveInstance, wait: OpenWait): Promise<Variables> {
    const { elementId, executionId, attributes } = wait;
    const name = attributes.handler ?? elementId;
    const handler = this.handlers.task(name);
    if (!handler) {
      throw new ProcessRuntimeError(
        'HANDLER_MISSING',
        `Provide a method with @ProcessTask('${name}') in a module.`,
      );
    }
    const { variables, id: instanceId } = live.row;
    const call = { subject: live.subject, instanceId, elementId, executionId, variables, attributes, now };
    return (await handler(call)) ?? {};
  }
}

function required({ elementId, attributes }: OpenWait, name: 'rule' | 'result' | 'calledElement'): string {
  const value = attributes[name];
  if (value) return value;
  throw new ProcessRuntimeError('ATTRIBUTE_INVALID', `Give <${elementId}> a ${name}; it has none here.`, {
    details: { elementId, attribute: name },
  });
}

/** A campaign can pin the versions of what it calls in its variable `pinned`: definition key → version. */
function pinnedVersion({ variables }: Instance, key: string): number | undefined {
  const { pinned } = variables;
  if (typeof pinned !== 'object' || pinned === null || !Object.hasOwn(pinned, key)) return undefined;
  const version = (pinned as Record<string, unknown>)[key];
  return typeof version === 'number' ? version : undefined;
}
