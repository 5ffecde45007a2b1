import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { AccountDirectory, Clock, newId, UnitOfWork } from '@bihuan/kernel';
import type { Definition } from '../definition/definition.entity';
import { DefinitionRefusedError } from '../lane/definition-refused.error';
import { finding } from '../lane/check/finding';
import type { PlannedElement } from '../lane/model/plan';
import type { CompiledDefinition } from '../lane/process-lane';
import { StartEvent } from './start-event.entity';
import { beginningOf, firstDue } from './start-timer';

/** Keeps what begins instances by itself: that of the latest version of each definition. */
@Injectable()
export class StartEvents {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly accounts: AccountDirectory,
  ) {}

  /**
   * A new version takes the place of the one before.
   *
   * @throws DefinitionRefusedError when its timer gives no moment, or another definition begins with its message
   */
  async replace(definition: Definition, compiled: CompiledDefinition): Promise<void> {
    const { manager } = this.work;
    const { id: definitionId, key, version: definitionVersion, createdBy } = definition;
    await manager.delete(StartEvent, { key });
    const element = beginningOf(compiled);
    if (!element?.begins) return;
    const { id: elementId, begins: kind, eventName } = element;
    const name = kind === 'timer' ? null : (eventName ?? null);
    if (kind === 'message' && (await manager.existsBy(StartEvent, { kind, name: name ?? '', key: Not(key) })))
      throw refused(element, taken);
    const home = await this.accounts.find(createdBy);
    await manager.insert(StartEvent, {
      ...{ id: newId(), definitionId, key, definitionVersion, elementId, kind, name },
      ...{ dueAt: kind === 'timer' ? this.due(element) : null, fired: 0 },
      ...{ failures: 0, lastError: null, pausedUntil: null },
      ...{ jurisdiction: home?.jurisdiction ?? '', enterpriseId: null },
    });
  }

  /** The definition that begins with a message; none while it is suspended. */
  async byMessage(name: string): Promise<StartEvent | undefined> {
    const definition = { suspendedAt: IsNull() };
    return (
      (await this.work.manager.findOneBy(StartEvent, { kind: 'message', name, definition })) ?? undefined
    );
  }

  private due(element: PlannedElement): Date | null {
    try {
      return firstDue(element, this.clock.now());
    } catch (error) {
      throw refused(element, timeless(error instanceof Error ? error.message : String(error)));
    }
  }
}

type Reason = Parameters<typeof finding>[2] & { readonly rule: string };

function refused({ id, name }: PlannedElement, { rule, ...words }: Reason): DefinitionRefusedError {
  return new DefinitionRefusedError([
    finding(rule, { $type: 'bpmn:StartEvent', id, ...(name !== undefined && { name }) }, words),
  ]);
}

const taken: Reason = {
  rule: 'start-message-taken',
  problem: ['另一个流程已由同名消息启动。', 'Another definition begins with a message of this name.'],
  remedy: [
    '给消息另取名称，或先改那个流程。',
    'Give the message another name, or change that definition first.',
  ],
};

const timeless = (reason: string): Reason => ({
  rule: 'timer-without-due-date',
  problem: [`启动定时器算不出时间：${reason}`, `The timer it begins with gives no moment: ${reason}`],
  remedy: [
    '启动时还没有变量，只能用常量、now 和法定期限函数。',
    'There are no variables yet: use constants, now and the functions of the legal profile.',
  ],
});
