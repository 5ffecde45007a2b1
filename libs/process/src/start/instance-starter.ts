import { Injectable } from '@nestjs/common';
import { Clock, CommandScope, isWithin, newId, UnitOfWork } from '@bihuan/kernel';
import type { Instance } from '../instance/instance.entity';
import type { Variables } from '../lane/process-lane';
import { subjectOf } from '../runtime/live-instance';
import { ProcessRuntime } from '../runtime/process-runtime';
import { ReservedVariables } from '../task/reserved-variables';
import { StartEvent } from './start-event.entity';

/** What a message or signal gives to the instance it begins. */
export interface Beginning {
  /** @default none */
  readonly variables?: Variables;
  /** Key of the message: by it people and messages find the instance again. @default none */
  readonly businessKey?: string;
  /** Where the message or signal comes from; it has something in common with the place of the start event. @default everywhere */
  readonly reach?: string;
}

/** Begins the instances nobody asked for by a command. */
@Injectable()
export class InstanceStarter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly runtime: ProcessRuntime,
    private readonly reserved: ReservedVariables,
  ) {}

  /** Such an instance is about itself: no other thing of the domain stands behind it. @throws ProcessRuntimeError `OUTPUT_RESERVED` */
  async begin(
    start: StartEvent,
    { variables = {}, businessKey, reach = '' }: Beginning = {},
  ): Promise<Instance> {
    await this.reserved.refuseIn(start.definitionId, variables);
    const jurisdiction = common(start.jurisdiction, reach) ?? start.jurisdiction;
    const instance = await this.runtime.start({
      key: start.key,
      version: start.definitionVersion,
      subject: { type: 'process', id: newId(), jurisdiction, enterpriseId: null },
      variables,
      ...(businessKey !== undefined && { businessKey }),
    });
    this.scope.about(subjectOf(instance));
    // Only when there is something to forget: messages in a row must not wait for this row.
    if (start.failures > 0)
      await this.work.manager.update(
        StartEvent,
        { id: start.id },
        { failures: 0, lastError: null, pausedUntil: null },
      );
    return instance;
  }

  /** An attempt has failed: the next one waits a minute, then two, at most an hour. */
  async failed({ id, failures }: StartEvent, reason: string): Promise<void> {
    const minutes = Math.min(2 ** failures, 60);
    const pausedUntil = new Date(this.clock.now().getTime() + minutes * 60_000);
    const lastError = reason.slice(0, 2000);
    await this.work.manager.update(StartEvent, { id }, { failures: failures + 1, lastError, pausedUntil });
  }
}

/** The smaller one of two places when one lies in the other; undefined when they have nothing in common. */
export function common(a: string, b: string): string | undefined {
  if (isWithin(a, b)) return b;
  return isWithin(b, a) ? a : undefined;
}
