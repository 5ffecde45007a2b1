import { type Actor, Clock, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { Incidents } from '../../incident/incidents';
import type { TokenMove } from '../../lane/changing-lane';
import type { Variables } from '../../lane/process-lane';
import { Handlers } from '../../runtime/handlers';
import { InstanceFactory } from '../../runtime/instance-factory';
import { type LiveInstance, subjectOf } from '../../runtime/live-instance';
import { LockedInstances } from '../../runtime/locked-instances';
import type { Operation } from '../../runtime/operation';
import { Operations } from '../../runtime/operations';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import { ReservedVariables } from '../../task/reserved-variables';
import { GatesUnderWay } from '../gates/gates-under-way';
import { refuseReserved } from '../modification/modify-instance';
import { TokenHand } from '../modification/token-hand';

/** Which instance begins anew, from where, and why. */
export interface RestartInstanceInput {
  readonly instanceId: string;
  /** Element id: a token enters it, and there is no other. */
  readonly from: string;
  readonly reason: string;
  /** Merged into the variables before. @default nothing */
  readonly variables?: Variables;
}

/** Begins an instance anew from one of its elements: a running one in place, one that is over as a new instance. */
@UseCaseHandler('instance.restart')
export class RestartInstance implements UseCase<RestartInstanceInput, string> {
  constructor(
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly instances: LockedInstances,
    private readonly factory: InstanceFactory,
    private readonly operations: Operations,
    private readonly handlers: Handlers,
    private readonly gates: GatesUnderWay,
    private readonly hand: TokenHand,
    private readonly reserved: ReservedVariables,
    private readonly incidents: Incidents,
  ) {}

  /**
   * @returns id of the instance that goes on
   * @throws ProcessRuntimeError `INSTANCE_NOT_FOUND`, `CHANGE_REFUSED`, `CHANGE_UNSUPPORTED`, `OUTPUT_RESERVED`,
   * `RESTART_BELONGS_TO_DOMAIN`, `INSTANCE_CALLED`, `INSTANCE_RESTARTED`
   */
  async execute(
    _actor: Actor,
    { instanceId, from, reason, variables = {} }: RestartInstanceInput,
  ): Promise<string> {
    const begin: TokenMove[] = [
      { type: 'setVariables', variables },
      { type: 'startBefore', elementId: from },
    ];
    const row = await this.operations.change(async (operation, stepper) => {
      const old = await this.instances.one(operation, instanceId);
      this.scope.about(subjectOf(old.row));
      this.scope.expectVersion(old.row.version);
      await refuseReserved(this.reserved, instanceId, begin);
      const live = old.isActive ? old : await this.successor(operation, old);
      const moves = old.isActive ? [{ type: 'cancelAll' } as const, ...begin] : begin;
      stepper.absorb(operation, live, await this.hand.move(operation, live, moves));
      this.scope.note('restart', { instanceId, as: live.row.id, from, reason });
      return live;
    });
    await this.incidents.closeStranded(row, this.clock.now());
    return row.id;
  }

  /** A new instance in the place of one that is over: same version, same subject, the passes it had. */
  private async successor(operation: Operation, old: LiveInstance): Promise<LiveInstance> {
    const { row } = old;
    this.refuse(old);
    const hands = await this.gates.inHand(row);
    const live = await this.factory.create({
      key: row.key,
      version: row.definitionVersion,
      subject: old.subject,
      variables: row.variables,
      businessKey: row.businessKey ?? undefined,
      legalProfile: { id: row.legalProfileId, version: row.legalProfileVersion },
      now: operation.now,
      ...(row.parentId !== null && { parent: { id: row.parentId, rootId: row.rootId } }),
    });
    live.row.passes = { since: 0, hands };
    live.row.restartOf = row.id;
    row.restartedAs = live.row.id;
    old.changed = old.byHand = true;
    return operation.add(live);
  }

  private refuse({ row }: LiveInstance): void {
    if (row.restartedAs !== null) {
      throw new ProcessRuntimeError(
        'INSTANCE_RESTARTED',
        `This process instance goes on as ${row.restartedAs} already. Restart that one.`,
        { details: { restartedAs: row.restartedAs } },
      );
    }
    if (row.parentExecutionId !== null) {
      throw new ProcessRuntimeError(
        'INSTANCE_CALLED',
        `The instance that waited for this one has gone on. Restart that one from its call: ${row.parentId}.`,
        { details: { parentId: row.parentId } },
      );
    }
    if (!this.handlers.stateListener(row.subjectType)) return;
    throw new ProcessRuntimeError(
      'RESTART_BELONGS_TO_DOMAIN',
      `The ${row.subjectType} this process was about is over, too, and keeps it as its process. ` +
        `Open it again by its own command (a look-back, a new report), which starts a process of its own.`,
      { details: { subjectType: row.subjectType, subjectId: row.subjectId } },
    );
  }
}
