import { Injectable } from '@nestjs/common';
import { Enterprise, enterpriseSubject, Organisation } from '@bihuan/identity';
import { CommandScope, UnitOfWork } from '@bihuan/kernel';
import { In } from 'typeorm';
import { importColumns } from './enterprise-columns';
import {
  EnterpriseImport,
  EnterpriseImportRow,
  type KeptEnterprise,
  type UndoResult,
} from './enterprise-import.entity';

type Kept = KeptEnterprise['reason'];

/** Rows taken back by one statement. */
const chunk = 500;

/** Takes back what an import did. Inside a unit of work. */
@Injectable()
export class ImportUndoer {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
  ) {}

  /** @throws NotPermittedError where one of the enterprises stands out of reach by now */
  async undo({ id: importId }: EnterpriseImport): Promise<UndoResult> {
    const rows = await this.work.manager.find(EnterpriseImportRow, {
      where: { importId },
      order: { line: 'ASC' },
    });
    const result = { restored: 0, removed: 0, kept: [] as KeptEnterprise[] };
    for (let at = 0; at < rows.length; at += chunk) {
      const part = rows.slice(at, at + chunk);
      const there = await this.enterprises(part);
      const inUse = await this.inUse(part);
      const keep = ({ enterpriseId, action, resultingVersion }: EnterpriseImportRow): Kept | undefined => {
        if (there.get(enterpriseId)?.version !== resultingVersion) return 'CHANGED';
        return action === 'CREATE' && inUse.has(enterpriseId) ? 'IN_USE' : undefined;
      };
      for (const row of part) {
        const enterprise = there.get(row.enterpriseId);
        if (enterprise) this.scope.about(enterpriseSubject(enterprise));
        const reason = keep(row);
        const name = enterprise?.name ?? '';
        if (reason) result.kept.push({ enterpriseId: row.enterpriseId, name, reason });
      }
      const sound = part.filter((row) => !keep(row));
      result.removed += await this.remove(sound.filter(({ action }) => action === 'CREATE'));
      result.restored += await this.restore(sound.filter(({ action }) => action === 'UPDATE'));
    }
    return result;
  }

  private async enterprises(part: readonly EnterpriseImportRow[]): Promise<Map<string, Enterprise>> {
    const rows = await this.work.manager.find(Enterprise, {
      where: { id: In(part.map(({ enterpriseId }) => enterpriseId)) },
      lock: { mode: 'pessimistic_write' },
    });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** New enterprises that any row of the product refers to by now, whoever may see that row. */
  private async inUse(part: readonly EnterpriseImportRow[]): Promise<Set<string>> {
    const ids = part.flatMap(({ action, enterpriseId }) => (action === 'CREATE' ? [enterpriseId] : []));
    if (ids.length === 0) return new Set();
    const { connection } = this.work.manager;
    const tables = connection.entityMetadatas.filter(
      ({ target, columns }) =>
        target !== Enterprise &&
        target !== EnterpriseImportRow &&
        columns.some(({ databaseName, type }) => databaseName === 'enterpriseId' && type === 'uuid'),
    );
    const asked = tables.map(
      ({ tableName }) => `SELECT "enterpriseId" AS id FROM "${tableName}" WHERE "enterpriseId" = ANY ($1)`,
    );
    const found = await this.work.lookUp(() =>
      this.work.manager.query<{ id: string }[]>(asked.join(' UNION '), [ids]),
    );
    return new Set(found.map(({ id }) => id));
  }

  private async remove(part: readonly EnterpriseImportRow[]): Promise<number> {
    const id = In(part.map(({ enterpriseId }) => enterpriseId));
    if (part.length === 0) return 0;
    await this.work.manager.delete(Enterprise, { id });
    await this.work.manager.delete(Organisation, { id });
    return part.length;
  }

  private async restore(part: readonly EnterpriseImportRow[]): Promise<number> {
    if (part.length === 0) return 0;
    const before = JSON.stringify(part.map(({ enterpriseId: id, before: fields }) => ({ id, fields })));
    await this.work.manager.query(
      `UPDATE bh_enterprise AS there SET ${restored}, version = there.version + 1
         FROM jsonb_to_recordset($1) AS was (id uuid, fields jsonb),
              jsonb_populate_record(null::bh_enterprise, was.fields) AS old
        WHERE there.id = was.id`,
      [before],
    );
    await this.work.manager.query(
      `UPDATE bh_organisation AS there
          SET name = now.name, jurisdiction = now.jurisdiction, "creditCode" = now."creditCode", version = there.version + 1
         FROM bh_enterprise AS now WHERE now.id = there.id AND there.id = ANY ($1)`,
      [part.map(({ enterpriseId }) => enterpriseId)],
    );
    await this.moveBack(part.filter(({ before: fields }) => fields?.jurisdiction !== undefined));
    return part.length;
  }

  /** Units and people go back with their enterprise. */
  private async moveBack(part: readonly EnterpriseImportRow[]): Promise<void> {
    if (part.length === 0) return;
    for (const table of ['bh_enterprise_unit', 'bh_account', 'bh_grant']) {
      await this.work.manager.query(
        `UPDATE ${table} AS own SET jurisdiction = now.jurisdiction
           FROM bh_enterprise AS now WHERE now.id = own."enterpriseId" AND now.id = ANY ($1)`,
        [part.map(({ enterpriseId }) => enterpriseId)],
      );
    }
  }
}

/** Only the fields the import changed go back. */
const restored = importColumns
  .map(
    ({ field }) =>
      `"${field}" = CASE WHEN was.fields ? '${field}' THEN old."${field}" ELSE there."${field}" END`,
  )
  .join(', ');
