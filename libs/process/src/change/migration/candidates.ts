import { Injectable } from '@nestjs/common';
import { type Actor, PermissionPolicy, reaches, search, type SearchResult, UnitOfWork } from '@bihuan/kernel';
import { Instance } from '../../instance/instance.entity';
import { instanceSearch } from '../../instance/instance.queries';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';

/** Which running instances of the source version; without both all of them. */
export interface InstanceChoice {
  readonly ids?: readonly string[];
  /** As in `POST /instances/search`. */
  readonly filter?: Record<string, unknown>;
}

/** Finds the instances a migration is about. */
@Injectable()
export class Candidates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly permissions: PermissionPolicy,
  ) {}

  /**
   * Running instances of a version that the actor may migrate, in the order of their ids.
   *
   * @param most further ones are left out
   * @throws ProcessRuntimeError `INSTANCE_NOT_FOUND` when one that was named is none of them
   */
  async find(actor: Actor, definitionId: string, choice: InstanceChoice, most: number): Promise<Instance[]> {
    const found: Instance[] = [];
    for (let after: string | null | undefined; after !== null && found.length < most;) {
      const page: SearchResult<Instance> = await this.page(definitionId, choice, after);
      found.push(...page.items.filter((row) => this.mayMigrate(actor, row)));
      after = page.page.after;
    }
    const missing = (choice.ids ?? []).filter((id) => !found.some((row) => row.id === id));
    if (missing.length === 0) return found.slice(0, most);
    throw new ProcessRuntimeError(
      'INSTANCE_NOT_FOUND',
      'Some of these are no running instances of the source version within your reach. Search for them again.',
      { details: { instanceIds: missing } },
    );
  }

  /** Where the right to migrate is held, for the row of the migration itself. */
  placeOf(actor: Actor): string {
    const nodes = actor.grants.flatMap(({ role, jurisdiction }) =>
      jurisdiction !== undefined &&
      (actor.kind === 'system' || this.permissions.allows(role, 'migration.start'))
        ? [jurisdiction]
        : [],
    );
    return nodes.toSorted((a, b) => a.length - b.length)[0] ?? '';
  }

  private page(
    definitionId: string,
    { ids, filter }: InstanceChoice,
    after: string | undefined,
  ): Promise<SearchResult<Instance>> {
    const query = this.work.manager
      .createQueryBuilder(Instance, 'instance')
      .where(`instance.definitionId = :definitionId AND instance.status IN ('RUNNING', 'INCIDENT')`, {
        definitionId,
      });
    if (ids) query.andWhere('instance.id = ANY(:ids)', { ids: [...ids] });
    return search(
      query,
      { ...instanceSearch, sort: [{ field: 'id', order: 'asc' }] },
      {
        ...(filter && { filter }),
        page: { limit: 200, ...(after !== undefined && { after }) },
      },
    );
  }

  private mayMigrate(actor: Actor, row: Instance): boolean {
    if (actor.kind === 'system') return true;
    return actor.grants.some(
      (grant) => reaches(grant, row) && this.permissions.allows(grant.role, 'migration.start'),
    );
  }
}
