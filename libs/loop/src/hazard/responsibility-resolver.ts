import { Injectable } from '@nestjs/common';
import { type Enterprise, Organisation, OrganisationKind } from '@bihuan/identity';
import { CommandScope, newId, UnitOfWork } from '@bihuan/kernel';
import { In } from 'typeorm';
import type { Hazard } from './hazard.entity';
import { HazardError } from './hazard.errors';
import { HazardPeople } from './hazard-people';
import { HazardResponsibility } from './hazard-responsibility.entity';
import { type Responsibility, responsibilitiesFor } from './responsibility.rules';

/** Finds out who answers for a hazard, and keeps it with the case. */
@Injectable()
export class ResponsibilityResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly people: HazardPeople,
  ) {}

  /** Fills in whoever follows from the enterprise; what somebody assigned before stays. */
  async resolve(hazard: Hazard): Promise<void> {
    const enterprise = await this.people.enterprise(hazard.enterpriseId);
    const present = await this.of(hazard.id);
    const found = responsibilitiesFor(enterprise, await this.authoritiesOver(enterprise.jurisdiction));
    await this.add(
      hazard,
      found.filter(({ basis }) => !present.some((given) => given.basis === basis)),
    );
  }

  /** Everybody who answers for the hazard now. */
  of(hazardId: string): Promise<HazardResponsibility[]> {
    return this.work.manager.find(HazardResponsibility, { where: { hazardId }, order: { id: 'ASC' } });
  }

  /** Writes responsibilities to the case. */
  async add(hazard: Hazard, responsibilities: readonly Responsibility[]): Promise<void> {
    if (responsibilities.length === 0) return;
    const { id: hazardId, jurisdiction, enterpriseId } = hazard;
    const rows = responsibilities.map((row) => ({
      ...row,
      id: newId(),
      hazardId,
      jurisdiction,
      enterpriseId,
    }));
    await this.work.manager.insert(HazardResponsibility, rows);
  }

  /**
   * Takes responsibilities off the case; the audit event keeps them.
   *
   * @throws HazardError `RESPONSIBILITY_NOT_FOUND`
   */
  async remove({ id: hazardId }: Hazard, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const rows = await this.work.manager.findBy(HazardResponsibility, { hazardId, id: In([...ids]) });
    if (rows.length < ids.length) {
      throw new HazardError(
        'RESPONSIBILITY_NOT_FOUND',
        'Not all of these responsibilities are on this case. Read it again and take the ids from there.',
        { missing: ids.filter((id) => !rows.some((row) => row.id === id)) },
      );
    }
    for (const row of rows) this.scope.note('responsibility-removed', row);
    await this.work.manager.delete(HazardResponsibility, { hazardId, id: In([...ids]) });
  }

  /** Department in charge of an enterprise that reports about itself: sector regulator, else the place's government. */
  async competentFor(enterprise: Enterprise): Promise<string> {
    const found = responsibilitiesFor(enterprise, await this.authoritiesOver(enterprise.jurisdiction));
    const holder =
      found.find(({ basis }) => basis === 'SECTOR') ?? found.find(({ basis }) => basis === 'TERRITORIAL');
    return holder?.organisationId ?? enterprise.id;
  }

  private authoritiesOver(jurisdiction: string): Promise<Organisation[]> {
    const parts = jurisdiction.split('.');
    const nodes = parts.map((_, depth) => parts.slice(0, depth + 1).join('.'));
    const { TOWN, GOVERNMENT, REGULATOR } = OrganisationKind;
    return this.work.manager.findBy(Organisation, {
      jurisdiction: In(['', ...nodes]),
      kind: In([TOWN, GOVERNMENT, REGULATOR]),
    });
  }
}
