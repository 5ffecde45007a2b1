import { type Actor, Clock, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { Incidents } from '../../incident/incidents';
import type { TokenMove } from '../../lane/changing-lane';
import { LockedInstances } from '../../runtime/locked-instances';
import { subjectOf } from '../../runtime/live-instance';
import { Operations } from '../../runtime/operations';
import { notRunning } from '../../runtime/refusals';
import { ReservedVariables } from '../../task/reserved-variables';
import { TokenHand } from './token-hand';

/** What is done to which instance, in this order and all of it or nothing, and why. */
export interface ModifyInstanceInput {
  readonly instanceId: string;
  readonly reason: string;
  readonly moves: readonly TokenMove[];
}

/** Moves the tokens of an instance by hand where the diagram does not provide for it. */
@UseCaseHandler('instance.modify')
export class ModifyInstance implements UseCase<ModifyInstanceInput, void> {
  constructor(
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly instances: LockedInstances,
    private readonly operations: Operations,
    private readonly hand: TokenHand,
    private readonly reserved: ReservedVariables,
    private readonly incidents: Incidents,
  ) {}

  /**
   * @throws ProcessRuntimeError `INSTANCE_NOT_FOUND`, `INSTANCE_NOT_RUNNING`, `CHANGE_REFUSED`, `CHANGE_UNSUPPORTED`,
   * `OUTPUT_RESERVED`
   */
  async execute(_actor: Actor, { instanceId, reason, moves }: ModifyInstanceInput): Promise<void> {
    const row = await this.operations.change(async (operation, stepper) => {
      const live = await this.instances.one(operation, instanceId);
      this.scope.about(subjectOf(live.row));
      this.scope.expectVersion(live.row.version);
      if (!live.isActive) throw notRunning(live.row);
      await refuseReserved(this.reserved, instanceId, moves);
      const step = await this.hand.move(operation, live, moves);
      stepper.absorb(operation, live, step);
      const cancelled = step.moved
        .filter(({ event }) => event === 'cancel')
        .map(({ elementId }) => elementId);
      this.scope.note('modification', { instanceId, reason, cancelled });
      return live;
    });
    await this.incidents.closeStranded(row, this.clock.now());
  }
}

/** @throws ProcessRuntimeError `OUTPUT_RESERVED` */
export async function refuseReserved(
  reserved: ReservedVariables,
  instanceId: string,
  moves: readonly TokenMove[],
): Promise<void> {
  for (const move of moves)
    if (move.type === 'setVariables') await reserved.refuse(instanceId, move.variables);
}
