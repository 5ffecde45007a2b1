import { Injectable } from '@nestjs/common';
import { type Actor, StandIns, UnitOfWork } from '@bihuan/kernel';
import { doableBy } from '../task-visibility';
import { Task } from '../task.entity';
import { UseCaseRegistry } from '../use-case-registry';
import { Deputies, isRefusal } from './deputies';

/**
 * Deputies do the tasks of those they stand in for, and nothing else of theirs: a command is theirs only while such a
 * task waits for it.
 */
@Injectable()
export class TaskStandIns extends StandIns {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deputies: Deputies,
    private readonly useCases: UseCaseRegistry,
  ) {
    super();
  }

  async after(refusal: unknown, actor: Actor, command: string): Promise<readonly Actor[]> {
    // Who acts for somebody already does not do so for a third one.
    if (actor.kind !== 'person' || actor.onBehalfOf !== undefined || !isRefusal(refusal)) return [];
    const bound = this.useCases.boundTo(command);
    if (bound.length === 0) return [];
    const having: Actor[] = [];
    for (const other of await this.deputies.representedBy(actor))
      if (await this.awaits(other, bound)) having.push(other);
    return having;
  }

  isRefusal(error: unknown): boolean {
    return isRefusal(error);
  }

  private awaits(other: Actor, bound: readonly string[]): Promise<boolean> {
    return this.work.read(other, () =>
      doableBy([other], this.work.manager.createQueryBuilder(Task, 'task'))
        .andWhere('(task.elementId IN (:...bound) OR task.command IN (:...bound))', { bound })
        .getExists(),
    );
  }
}
