import { Injectable } from '@nestjs/common';
import {
  Account,
  AccountGrant,
  Enterprise,
  enterpriseSubject,
  EnterpriseStatus,
  EnterpriseUnit,
  Organisation,
  OrganisationKind,
} from '@bihuan/identity';
import { Clock, CommandScope, newId, UnitOfWork } from '@bihuan/kernel';
import { importColumns } from './enterprise-columns';
import { type EnterpriseImport, EnterpriseImportRow } from './enterprise-import.entity';
import type { PlannedRow } from './import-planner';
import { ImportError } from './import.errors';

/** Rows written by one statement. */
const chunk = 500;
const assignments = importColumns.map(({ field }) => `"${field}" = said."${field}"`).join(', ');

/** Writes what an import planned, in few statements; the rules are those of registering one enterprise. */
@Injectable()
export class ImportWriter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
  ) {}

  /** @throws ImportError `IMPORT_CHANGED` when somebody was faster, NotPermittedError */
  async write(batch: EnterpriseImport, planned: readonly PlannedRow[]): Promise<void> {
    for (let at = 0; at < planned.length; at += chunk) {
      const part = planned.slice(at, at + chunk).map((row) => this.settle(batch, row));
      for (const { enterprise, moved } of part) {
        this.scope.about(enterpriseSubject(enterprise));
        // Handing it over to another jurisdiction takes a right in both.
        if (moved) this.scope.about(enterpriseSubject({ id: enterprise.id, jurisdiction: moved }));
      }
      await this.create(part.filter(({ entry }) => entry.action === 'CREATE'));
      await this.update(part.filter(({ entry }) => entry.action === 'UPDATE'));
      await this.work.manager.insert(
        EnterpriseImportRow,
        part.map(({ entry }) => entry as never),
      );
    }
  }

  private settle({ id: importId }: EnterpriseImport, { line, enterprise, values }: PlannedRow): Settled {
    const before = enterprise && pick(enterprise, Object.keys(values));
    const moved = values.jurisdiction === undefined ? undefined : enterprise?.jurisdiction;
    const settled = Object.assign(enterprise ?? this.blank(), values);
    const entry = { id: newId(), importId, line, enterpriseId: settled.id, before, after: values };
    const { jurisdiction, version } = settled;
    return {
      enterprise: settled,
      moved,
      entry: enterprise
        ? { ...entry, jurisdiction, action: 'UPDATE', resultingVersion: version + 1 }
        : { ...entry, jurisdiction, action: 'CREATE', resultingVersion: 1 },
    };
  }

  private blank(): Enterprise {
    const id = newId();
    return this.work.manager.create(Enterprise, {
      ...{ id, enterpriseId: id, creditCode: null, principalPhone: null, status: EnterpriseStatus.NORMAL },
      riskLevel: null,
      ...{ sectorRegulatorId: null, licensingAuthorityId: null, approvingAuthorityId: null },
      ...{ tags: [], latitude: null, longitude: null, createdAt: this.clock.now() },
    });
  }

  private async create(part: readonly Settled[]): Promise<void> {
    if (part.length === 0) return;
    const rows = part.map(({ enterprise }) => enterprise);
    const { raw } = await this.work.manager
      .createQueryBuilder()
      .insert()
      .into(Organisation)
      .values(
        rows.map(({ id, name, jurisdiction, creditCode, createdAt }) => ({
          ...{
            id,
            kind: OrganisationKind.ENTERPRISE,
            name,
            shortName: name,
            jurisdiction,
            creditCode,
            createdAt,
          },
          ...{ parentId: null, industries: [], functions: [] },
        })),
      )
      .orIgnore()
      .returning('id')
      .execute();
    if ((raw as unknown[]).length < rows.length) throw overtaken();
    await this.work.manager.insert(Enterprise, rows as never[]);
  }

  /** The version decides: a row that was changed since the plan is not updated, and then nothing is. */
  private async update(part: readonly Settled[]): Promise<void> {
    if (part.length === 0) return;
    const rows = JSON.stringify(part.map(({ enterprise }) => enterprise));
    const [, updated] = await this.work.manager.query<[unknown, number]>(
      `UPDATE bh_enterprise AS there SET ${assignments}, version = there.version + 1
         FROM jsonb_populate_recordset(null::bh_enterprise, $1) AS said
        WHERE there.id = said.id AND there.version = said.version`,
      [rows],
    );
    if (updated < part.length) throw overtaken();
    await this.work.manager.query(
      `UPDATE bh_organisation AS there
          SET name = said.name, jurisdiction = said.jurisdiction, "creditCode" = said."creditCode", version = there.version + 1
         FROM jsonb_populate_recordset(null::bh_enterprise, $1) AS said WHERE there.id = said.id`,
      [rows],
    );
    // Its people and units go with it, as when one enterprise is handed over.
    for (const { enterprise, moved } of part) {
      if (moved === undefined) continue;
      for (const entity of [EnterpriseUnit, Account, AccountGrant]) {
        const { id: enterpriseId, jurisdiction } = enterprise;
        await this.work.manager.update(entity, { enterpriseId }, { jurisdiction });
      }
    }
  }
}

interface Settled {
  readonly enterprise: Enterprise;
  /** The jurisdiction it left. */
  readonly moved: string | undefined;
  readonly entry: Omit<EnterpriseImportRow, 'import'>;
}

function pick(enterprise: Enterprise, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, enterprise[field as keyof Enterprise] ?? null]));
}

function overtaken(): ImportError {
  return new ImportError(
    'IMPORT_CHANGED',
    'Somebody registered or changed one of these enterprises meanwhile; nothing was imported. Check it again. 数据已被他人修改，未导入任何行，请重新上传检查。',
  );
}
