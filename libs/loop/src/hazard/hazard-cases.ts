import { Injectable } from '@nestjs/common';
import { Clock, CommandScope, newId, type Subject, UnitOfWork } from '@bihuan/kernel';
import type { StateTransition } from '@bihuan/process';
import { canMove, type HazardState } from '@bihuan/rules';
import type { QueryDeepPartialEntity } from 'typeorm';
import { LockedRows } from '../dossier/locked-rows';
import { StoredValues } from '../dossier/stored-values';
import { HazardError, HazardNotFoundError, HazardStateError } from './hazard.errors';
import { Hazard } from './hazard.entity';
import { isKnownToEnterprise } from './hazard.rules';
import { HazardTransition } from './hazard-transition.entity';

/** What of the workflow brings a case into a state. */
type WorkflowStep = Pick<StateTransition, 'elementId' | 'seq'>;

/** Loads cases for a command and moves their states; every use case on a hazard goes through here. */
@Injectable()
export class HazardCases {
  /** The one object per case and command that everybody works on: use cases and the listener of the workflow alike. */
  private readonly held = new LockedRows<Hazard>();
  private readonly stored = new StoredValues<Hazard>();
  private readonly entered = new WeakMap<Hazard, HazardTransition[]>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
  ) {}

  /** The present moment. */
  now(): Date {
    return this.clock.now();
  }

  /**
   * Locks the case for this command, checks the version the client saw, and that the actor may do the command here.
   *
   * @param expected states in which the command is possible; any state when absent
   * @throws HazardNotFoundError, NotPermittedError, VersionConflictError, HazardStateError
   */
  async lock(hazardId: string, expected?: readonly HazardState[]): Promise<Hazard> {
    const hazard = await this.loaded(hazardId);
    this.scope.about(subjectOf(hazard));
    this.scope.expectVersion(hazard.version);
    this.expectState(hazard, expected);
    return hazard;
  }

  /**
   * Locks several cases, always in the same order so that two commands cannot wait for each other. The version the
   * client saw is that of something else, e.g. of their order, and is not compared.
   *
   * @returns the cases in the order of `hazardIds`
   * @throws HazardNotFoundError, NotPermittedError, HazardStateError
   */
  async lockAll(hazardIds: readonly string[], expected?: readonly HazardState[]): Promise<Hazard[]> {
    const found = new Map<string, Hazard>();
    for (const id of hazardIds.toSorted()) {
      const hazard = await this.loaded(id);
      this.scope.about(subjectOf(hazard));
      this.expectState(hazard, expected);
      found.set(id, hazard);
    }
    return hazardIds.map((id) => found.get(id) as Hazard);
  }

  /**
   * The locked case as the running command knows it, for followers of the workflow: whoever changes a case inside a
   * command works on this object, or would overwrite what others changed.
   *
   * @throws HazardNotFoundError
   */
  async loaded(hazardId: string): Promise<Hazard> {
    const command = this.scope.current;
    const known = this.held.find(command, hazardId);
    if (known) return known;
    const hazard = await this.work.manager.findOne(Hazard, {
      where: { id: hazardId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!hazard) throw new HazardNotFoundError(hazardId);
    return this.held.hold(command, this.stored.remember(hazard));
  }

  /**
   * The case as the running command knows it, else as it is stored; not locked, so for reading only.
   *
   * @throws HazardNotFoundError
   */
  async read(hazardId: string): Promise<Hazard> {
    const { running } = this.scope;
    const held = running && this.held.find(running, hazardId);
    const hazard = held ?? (await this.work.manager.findOneBy(Hazard, { id: hazardId }));
    if (!hazard) throw new HazardNotFoundError(hazardId);
    return hazard;
  }

  /** Writes a new case in its first state. */
  async open(fields: Omit<Hazard, 'version'>): Promise<Hazard> {
    const hazard = this.work.manager.create(Hazard, fields);
    this.scope.about(subjectOf(hazard));
    await this.work.manager.insert(Hazard, hazard as QueryDeepPartialEntity<Hazard>);
    this.held.hold(this.scope.current, this.stored.remember(hazard));
    this.recordTransition(hazard, null);
    return this.save(hazard);
  }

  /**
   * Moves the case to `state` and records the transition; does nothing when it is there already. {@link save} stores both.
   *
   * @throws HazardError `STATE_IMPOSSIBLE` when a workflow or use case leads where no case may go from here
   */
  enter(hazard: Hazard, state: HazardState, step?: WorkflowStep): void {
    if (hazard.state === state) return;
    const from = hazard.state;
    if (!canMove(from, state)) throw impossible(hazard, state, step);
    hazard.state = state;
    this.recordTransition(hazard, from, step);
  }

  /** Stores what was changed on a locked case, and the states it has entered. */
  async save(hazard: Hazard): Promise<Hazard> {
    const { manager } = this.work;
    const transitions = this.entered.get(hazard)?.splice(0) ?? [];
    if (transitions.length > 0) await manager.insert(HazardTransition, transitions);
    const changes = this.stored.changes(hazard);
    if (Object.keys(changes).length === 0) return hazard;
    await manager.update(Hazard, { id: hazard.id }, changes as QueryDeepPartialEntity<Hazard>);
    hazard.version += 1;
    return this.stored.remember(hazard);
  }

  private expectState({ state }: Hazard, expected?: readonly HazardState[]): void {
    if (expected && !expected.includes(state)) {
      throw new HazardStateError(this.scope.current.name, state, expected);
    }
  }

  private recordTransition(hazard: Hazard, from: HazardState | null, step?: WorkflowStep): void {
    const { id: hazardId, state: to } = hazard;
    const { jurisdiction, enterpriseId } = subjectOf(hazard);
    const at = this.now();
    const commandId = this.scope.current.id;
    const { elementId, seq } = step ?? { elementId: null, seq: this.scope.nextSeq() };
    this.scope.note('state', { hazardId, from, to, elementId });
    const row = {
      id: newId(),
      hazardId,
      from,
      to,
      elementId,
      commandId,
      seq,
      at,
      jurisdiction,
      enterpriseId,
    };
    this.entered.set(hazard, [...(this.entered.get(hazard) ?? []), row]);
  }
}

function impossible({ id, state }: Hazard, to: HazardState, step?: WorkflowStep): HazardError {
  const by = step ? `<${step.elementId}>` : 'A command';
  const details = { hazardId: id, from: state, to, elementId: step?.elementId ?? null };
  return new HazardError(
    'STATE_IMPOSSIBLE',
    `${by} moves a case from ${state} to ${to}, which no case does. Correct it, then repeat the command.`,
    details,
  );
}

/** The case as the subject of a command or a process instance; the enterprise belongs to it once it may know. */
export function subjectOf(hazard: Hazard): Subject & { enterpriseId: string | null } {
  const { id, jurisdiction, enterpriseId } = hazard;
  return {
    type: 'hazard',
    id,
    jurisdiction,
    enterpriseId: isKnownToEnterprise(hazard) ? enterpriseId : null,
  };
}
