import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import {
  type Actor,
  ReadAccess,
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
} from '@bihuan/kernel';
import { Migration } from './migration.entity';
import { MigrationResult, type MigrationResultStatus } from './migration-result.entity';
import { migrationNotFound } from './undo-migration';

const fields: SearchDefinition = {
  fields: {
    id: { type: 'id' },
    sourceDefinitionId: { type: 'id' },
    targetDefinitionId: { type: 'id' },
    undoOf: { type: 'id' },
    createdAt: { type: 'date', sortable: true },
    createdBy: { type: 'id' },
    jurisdiction: { type: 'text' },
  },
  sort: [{ field: 'createdAt', order: 'desc' }],
};

/** How far a migration is. */
export interface MigrationProgress {
  readonly pending: number;
  readonly migrated: number;
  readonly refused: number;
}

/** A migration and how far it is. */
export interface MigrationDetail extends Migration {
  readonly status: 'RUNNING' | 'DONE';
  /** Counts the results within what the reader may see. */
  readonly progress: MigrationProgress;
}

/** One page of results. */
export interface MigrationResults {
  readonly items: readonly MigrationResult[];
  /** Hand it in as `after` for the next page; null when there is none. */
  readonly after: string | null;
}

/** Which results. */
export interface ResultsRequest {
  readonly status?: MigrationResultStatus;
  readonly after?: string;
  readonly limit?: number;
}

/** Reads migrations. */
@Injectable()
export class MigrationQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
  ) {}

  search(actor: Actor, request: SearchRequest): Promise<SearchResult<MigrationDetail>> {
    return this.reading.run(actor, 'migration.read', async () => {
      const query = this.work.manager.createQueryBuilder(Migration, 'migration');
      const { items, page } = await search(query, fields, request);
      return { items: await this.withProgress(items), page };
    });
  }

  /** @throws ProcessRuntimeError `MIGRATION_NOT_FOUND` */
  get(actor: Actor, id: string): Promise<MigrationDetail> {
    return this.reading.run(actor, 'migration.read', async () => {
      const [detail] = await this.withProgress(await this.work.manager.findBy(Migration, { id }));
      if (!detail) throw migrationNotFound();
      return detail;
    });
  }

  /** In the order they were ordered in. @throws ProcessRuntimeError `MIGRATION_NOT_FOUND` */
  results(actor: Actor, migrationId: string, request: ResultsRequest): Promise<MigrationResults> {
    const { status, after, limit = 100 } = request;
    return this.reading.run(actor, 'migration.read', async () => {
      const { manager } = this.work;
      if (!(await manager.existsBy(Migration, { id: migrationId }))) throw migrationNotFound();
      const rows = await manager.find(MigrationResult, {
        where: {
          migrationId,
          ...(status && { status }),
          ...(after !== undefined && { id: MoreThan(after) }),
        },
        order: { id: 'ASC' },
        take: limit + 1,
      });
      const items = rows.slice(0, limit);
      return { items, after: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  private async withProgress(migrations: readonly Migration[]): Promise<MigrationDetail[]> {
    if (migrations.length === 0) return [];
    const counts = await this.work.manager
      .createQueryBuilder(MigrationResult, 'result')
      .select('result.migrationId', 'migrationId')
      .addSelect('result.status', 'status')
      .addSelect('count(*)::int', 'count')
      .where({ migrationId: In(migrations.map(({ id }) => id)) })
      .groupBy('result.migrationId')
      .addGroupBy('result.status')
      .getRawMany<{ migrationId: string; status: MigrationResultStatus; count: number }>();
    return migrations.map((migration) => {
      const of = (status: MigrationResultStatus): number =>
        counts.find((row) => row.migrationId === migration.id && row.status === status)?.count ?? 0;
      const progress = { pending: of('PENDING'), migrated: of('MIGRATED'), refused: of('REFUSED') };
      const status = progress.pending > 0 ? ('RUNNING' as const) : ('DONE' as const);
      return Object.assign(migration, { status, progress });
    });
  }
}
