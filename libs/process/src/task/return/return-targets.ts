import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, ReadAccess, UnitOfWork } from '@bihuan/kernel';
import { DefinitionRegistry } from '../../definition/definition-registry';
import { Instance } from '../../instance/instance.entity';
import { Lanes } from '../../runtime/lanes';
import { Task } from '../task.entity';
import { TaskQueries } from '../task.queries';

/** An earlier task that a task can be given back to. */
export interface ReturnTarget {
  readonly elementId: string;
  readonly name: string;
}

/** Finds where the diagram leads back to from a task. */
@Injectable()
export class ReturnTargets {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
    private readonly queries: TaskQueries,
    private readonly definitions: DefinitionRegistry,
    private readonly lanes: Lanes,
  ) {}

  /** @throws ProcessRuntimeError `TASK_NOT_FOUND` when the actor sees no such task */
  async read(actor: Actor, taskId: string): Promise<ReturnTarget[]> {
    const task = await this.queries.get(actor, taskId);
    return this.reading.run(actor, 'task.read', () => this.of(task));
  }

  /** Inside a unit of work: tasks that were done in this instance and that flows lead back to; none once the task is done. */
  async of({ instanceId, executionId, status }: Task): Promise<ReturnTarget[]> {
    if (status !== 'OPEN') return [];
    const { manager } = this.work;
    const { definitionId, snapshot, variables } = await manager
      .createQueryBuilder(Instance, 'instance')
      .addSelect('instance.snapshot')
      .where('instance.id = :instanceId', { instanceId })
      .getOneOrFail();
    const compiled = await this.definitions.compiled(definitionId);
    const lane = this.lanes.named(compiled.lane);
    const modelled = lane.returnTargets?.(compiled, { snapshot, variables }, executionId) ?? [];
    if (modelled.length === 0) return [];
    const done = await manager.findBy(Task, {
      instanceId,
      status: 'COMPLETED',
      elementId: In([...modelled]),
    });
    return modelled.flatMap((id) => {
      const earlier = done.find(({ elementId }) => elementId === id);
      return earlier ? [{ elementId: id, name: earlier.name }] : [];
    });
  }
}
