import { Injectable } from '@nestjs/common';
import { Jurisdiction, Organisation, OrganisationKind } from '@bihuan/identity';
import { type Actor, PermissionPolicy, reaches, UnitOfWork } from '@bihuan/kernel';
import { In } from 'typeorm';
import { type CodeList, industries, riskLevels, scales, statuses } from './code-lists';

/** What the columns of an import may hold. */
export interface ImportLists {
  /** Places the actor may register enterprises in. */
  readonly jurisdictions: CodeList;
  /** Authorities, by their id. */
  readonly authorities: CodeList;
  readonly industries: CodeList;
  readonly scales: CodeList;
  readonly statuses: CodeList;
  readonly riskLevels: CodeList;
}

/** Names of the code lists. */
export type ListName = keyof ImportLists;

/** Reads what the drop-downs of a template show, inside a unit of work. */
@Injectable()
export class ImportListReader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly permissions: PermissionPolicy,
  ) {}

  /** @param command what is to be allowed at a place for it to be listed */
  async read(actor: Actor, command: string): Promise<ImportLists> {
    const nodes = await this.work.manager.find(Jurisdiction, { order: { code: 'ASC' } });
    const grants = actor.grants.filter(({ role }) => this.permissions.allows(role, command));
    const { GOVERNMENT, REGULATOR, TOWN } = OrganisationKind;
    const authorities = await this.work.manager.find(Organisation, {
      where: { kind: In([GOVERNMENT, REGULATOR, TOWN]) },
      order: { jurisdiction: 'ASC', name: 'ASC', id: 'ASC' },
    });
    return {
      jurisdictions: nodes
        .filter(
          ({ code }) => actor.kind === 'system' || grants.some((g) => reaches(g, { jurisdiction: code })),
        )
        .map(({ code, name }) => ({ code, label: `${code} ${name}` })),
      authorities: authorities.map(({ id, name }) => ({ code: id, label: name })),
      ...{ industries, scales, statuses, riskLevels },
    };
  }
}
