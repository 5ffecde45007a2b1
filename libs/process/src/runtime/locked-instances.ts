import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Clock, UnitOfWork } from '@bihuan/kernel';
import { DefinitionRegistry } from '../definition/definition-registry';
import { Instance } from '../instance/instance.entity';
import { LiveInstance } from './live-instance';
import { Operation } from './operation';
import { ProcessRuntimeError } from './process-runtime.errors';

/** Reads instances for a step. The row lock is what puts two commands on one instance in a row. */
@Injectable()
export class LockedInstances {
  constructor(
    private readonly work: UnitOfWork,
    private readonly definitions: DefinitionRegistry,
    private readonly clock: Clock,
  ) {}

  /** One that is not going to move. @throws ProcessRuntimeError `INSTANCE_NOT_FOUND` */
  alone(id: string): Promise<LiveInstance> {
    return this.one(new Operation(this.clock.now()), id);
  }

  /** @throws ProcessRuntimeError `INSTANCE_NOT_FOUND` */
  async one(operation: Operation, id: string): Promise<LiveInstance> {
    const known = operation.instances.get(id);
    if (known) return known;
    const [live] = await this.where(operation, (query) => query.where('instance.id = :id', { id }));
    if (!live)
      throw new ProcessRuntimeError(
        'INSTANCE_NOT_FOUND',
        'There is no such process instance. Search for it again.',
      );
    return live;
  }

  /**
   * Like {@link one}, but does not wait: whoever holds the row at the moment is likely to change what was wanted of it.
   * @returns undefined when another transaction holds it, or it is gone
   */
  async oneUnlessHeld(operation: Operation, id: string): Promise<LiveInstance | undefined> {
    const [live] = await this.where(operation, (query) =>
      query.where('instance.id = :id', { id }).setLock('pessimistic_write').setOnLocked('skip_locked'),
    );
    return live;
  }

  /** All that `narrow` selects, in the order of their ids, so that two commands lock them in the same order. */
  async where(
    operation: Operation,
    narrow: (query: SelectQueryBuilder<Instance>) => SelectQueryBuilder<Instance>,
  ): Promise<LiveInstance[]> {
    const query = this.work.manager
      .createQueryBuilder(Instance, 'instance')
      .addSelect(['instance.snapshot', 'instance.inherited', 'instance.passes', 'instance.standing'])
      .orderBy('instance.id')
      .setLock('pessimistic_write');
    const rows = await narrow(query).getMany();
    const live: LiveInstance[] = [];
    // One after another: a definition that is not in memory is read on the one connection of the transaction.
    for (const row of rows) {
      const known = operation.instances.get(row.id);
      live.push(
        known ??
          operation.add(new LiveInstance(row, await this.definitions.compiled(row.definitionId), false)),
      );
    }
    return live;
  }
}
