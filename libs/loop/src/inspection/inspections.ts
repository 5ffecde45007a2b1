import { Injectable } from '@nestjs/common';
import { CommandScope, type Subject, UnitOfWork } from '@bihuan/kernel';
import { LockedRows } from '../dossier/locked-rows';
import { Inspection, type InspectionState } from './inspection.entity';
import { InspectionNotFoundError, InspectionStateError, NotOnTheTeamError } from './inspection.errors';
import { isSecret } from './inspection.rules';

/** Loads inspections for a command; every use case on an inspection goes through here. */
@Injectable()
export class Inspections {
  private readonly held = new LockedRows<Inspection>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
  ) {}

  /**
   * Locks the inspection for this command, checks the version the client saw and that the actor may do the command here.
   *
   * @param reveals whether the command itself lets the enterprise know of a covert inspection
   * @throws InspectionNotFoundError, NotPermittedError, VersionConflictError, InspectionStateError
   */
  async lock(id: string, expected: readonly InspectionState[], reveals = false): Promise<Inspection> {
    const inspection = await this.work.manager.findOne(Inspection, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!inspection) throw new InspectionNotFoundError(id);
    const { jurisdiction, enterpriseId } = inspection;
    this.scope.about(
      reveals ? { type: 'inspection', id, jurisdiction, enterpriseId } : subjectOf(inspection),
    );
    this.scope.expectVersion(inspection.version);
    if (!expected.includes(inspection.state)) {
      throw new InspectionStateError(this.scope.current.name, inspection.state, expected);
    }
    return this.held.hold(this.scope.current, inspection);
  }

  /**
   * Like {@link lock}, for what only the officers of the inspection do.
   * @throws NotOnTheTeamError
   */
  async lockAsOfficer(
    id: string,
    expected: readonly InspectionState[],
    reveals = false,
  ): Promise<Inspection> {
    const inspection = await this.lock(id, expected, reveals);
    const { actor, name } = this.scope.current;
    if (!inspection.officerIds.includes(actor.accountId)) throw new NotOnTheTeamError(name);
    return inspection;
  }

  /** The inspection as the running command holds it, else read anew. */
  async loaded(id: string): Promise<Inspection> {
    const inspection =
      this.held.find(this.scope.current, id) ?? (await this.work.manager.findOneBy(Inspection, { id }));
    if (!inspection) throw new InspectionNotFoundError(id);
    return this.held.hold(this.scope.current, inspection);
  }

  /** Stores a new or changed inspection. */
  async save(inspection: Inspection): Promise<Inspection> {
    await this.work.manager.save(inspection);
    return this.held.hold(this.scope.current, inspection);
  }
}

/** The inspection as the subject of a command or process: without its enterprise as long as that must not know of it. */
export function subjectOf(inspection: Inspection): Subject & { enterpriseId: string | null } {
  const { id, jurisdiction, enterpriseId } = inspection;
  return { type: 'inspection', id, jurisdiction, enterpriseId: isSecret(inspection) ? null : enterpriseId };
}
