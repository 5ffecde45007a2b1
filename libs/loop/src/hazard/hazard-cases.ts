import { Injectable } from '@nestjs/common';
import { Clock, CommandScope, newId, type Subject, UnitOfWork } from '@bihuan/kernel';
import type { HazardState } from '@bihuan/rules';
import { HazardNotFoundError, HazardStateError } from './hazard.errors';
import { Hazard } from './hazard.entity';
import { HazardTransition } from './hazard-transition.entity';

/** Loads cases for a command and moves their states; every use case on a hazard goes through here. */
@Injectable()
export class HazardCases {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks the case for this command, checks the version the client saw, and that the actor may do the command here.
   *
   * @param expected states in which the command is possible; any state when absent
   * @throws HazardNotFoundError, NotPermittedError, VersionConflictError, HazardStateError
   */
  async lock(hazardId: string, expected?: readonly HazardState[]): Promise<Hazard> {
    const hazard = await this.work.manager.findOne(Hazard, {
      where: { id: hazardId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!hazard) throw new HazardNotFoundError(hazardId);
    this.scope.about(subjectOf(hazard));
    this.scope.expectVersion(hazard.version);
    if (expected && !expected.includes(hazard.state)) {
      throw new HazardStateError(this.scope.current.name, hazard.state, expected);
    }
    return hazard;
  }

  /** Writes a new case in its first state. */
  async open(hazard: Hazard, elementId: string | null = null): Promise<Hazard> {
    this.scope.about(subjectOf(hazard));
    await this.work.manager.save(hazard);
    await this.recordTransition(hazard, null, elementId);
    return hazard;
  }

  /** Moves the case to `state` and records the transition; does nothing when it is there already. */
  async enter(hazard: Hazard, state: HazardState, elementId: string | null = null): Promise<void> {
    if (hazard.state === state) return;
    const from = hazard.state;
    hazard.state = state;
    await this.recordTransition(hazard, from, elementId);
  }

  /** Stores what a use case changed on a locked case. */
  async save(hazard: Hazard): Promise<Hazard> {
    return this.work.manager.save(hazard);
  }

  private async recordTransition(
    hazard: Hazard,
    from: HazardState | null,
    elementId: string | null,
  ): Promise<void> {
    const { id: hazardId, state: to, jurisdiction, enterpriseId } = hazard;
    const at = this.clock.now();
    const commandId = this.scope.current.id;
    this.scope.note('state', { hazardId, from, to, elementId });
    const row = { id: newId(), hazardId, from, to, elementId, commandId, at, jurisdiction, enterpriseId };
    await this.work.manager.insert(HazardTransition, row);
  }
}

/** The case as the subject of a command or a process instance. */
export function subjectOf(hazard: Hazard): Subject {
  const { id, jurisdiction, enterpriseId } = hazard;
  return { type: 'hazard', id, jurisdiction, enterpriseId };
}
