import { Injectable } from '@nestjs/common';
import { type Actor, Clock, ReadAccess, UnitOfWork } from '@bihuan/kernel';
import { DefinitionRegistry } from '../../definition/definition-registry';
import { Instance, type OpenWait } from '../../instance/instance.entity';
import type { TokenMove } from '../../lane/changing-lane';
import type { ProofFinding } from '../../proof/finding';
import { LiveInstance } from '../../runtime/live-instance';
import { Operation } from '../../runtime/operation';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import { notRunning } from '../../runtime/refusals';
import { ReservedVariables } from '../../task/reserved-variables';
import { refuseReserved } from './modify-instance';
import { TokenHand } from './token-hand';

/** What a modification has done, or would do. */
export interface ModificationAnswer {
  readonly instanceId: string;
  /** Nothing was done: the question was what would be. */
  readonly dryRun: boolean;
  /** Whether it is possible; always true when it was done. */
  readonly accepted: boolean;
  /** What speaks against it, with the run that shows it. */
  readonly findings: readonly ProofFinding[];
  /** Where the instance stands afterwards; of a dry run before rules and service tasks of the same step are answered. */
  readonly waits: readonly OpenWait[];
}

/** Says what modifications would do. */
@Injectable()
export class ModificationQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
    private readonly clock: Clock,
    private readonly definitions: DefinitionRegistry,
    private readonly hand: TokenHand,
    private readonly reserved: ReservedVariables,
  ) {}

  /** Stores nothing. @throws ProcessRuntimeError as {@link ModifyInstance}, but for `CHANGE_REFUSED` */
  dryRun(actor: Actor, id: string, moves: readonly TokenMove[]): Promise<ModificationAnswer> {
    return this.reading.run(actor, 'instance.modify', async () => {
      const operation = new Operation(this.clock.now(), true);
      const live = await this.live(id);
      if (!live.isActive) throw notRunning(live.row);
      await refuseReserved(this.reserved, id, moves);
      const { step, findings } = await this.hand.attempt(operation, live, moves);
      if (step) live.absorb(step, undefined, operation.now);
      const waits = [...live.waits.values()];
      return { instanceId: id, dryRun: true, accepted: findings.length === 0, findings, waits };
    });
  }

  /** Where an instance stands after it was modified. */
  done(actor: Actor, id: string): Promise<ModificationAnswer> {
    return this.reading.run(actor, 'instance.modify', async () => {
      const { waits } = (await this.live(id)).row;
      return { instanceId: id, dryRun: false, accepted: true, findings: [], waits };
    });
  }

  private async live(id: string): Promise<LiveInstance> {
    const row = await this.work.manager
      .createQueryBuilder(Instance, 'instance')
      .addSelect(['instance.snapshot', 'instance.passes'])
      .where('instance.id = :id', { id })
      .getOne();
    if (row) return new LiveInstance(row, await this.definitions.compiled(row.definitionId), false);
    throw new ProcessRuntimeError(
      'INSTANCE_NOT_FOUND',
      'There is no such process instance. Search for it again.',
    );
  }
}
