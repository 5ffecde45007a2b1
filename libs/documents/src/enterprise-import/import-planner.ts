import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Enterprise, Organisation, OrganisationKind } from '@bihuan/identity';
import { UnitOfWork } from '@bihuan/kernel';
import { In } from 'typeorm';
import type { SheetContent } from '../workbook/workbooks';
import type { ImportField } from './enterprise-columns';
import type { ImportCounts } from './enterprise-import.entity';
import type { ImportLists } from './import-lists';
import { type ImportProblem, problems, type RowProblem } from './import-problem';
import { placeOf, type ReadRow, readRows } from './read-rows';

type Values = Partial<Record<ImportField, unknown>>;

/** What an import would do with one row. */
export interface PlannedRow {
  readonly line: number;
  /** The enterprise as it is; null when the row makes a new one. */
  readonly enterprise: Enterprise | null;
  /** What the row says and is not yet so. */
  readonly values: Values;
}

/** What an import would do. */
export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly problems: readonly RowProblem[];
  readonly counts: ImportCounts;
  /** Changes as soon as anything would be done differently. */
  readonly fingerprint: string;
}

/** Rows asked for at a time. */
const chunk = 1000;

/** Finds out what a filled-in template would do, without doing it. Inside a unit of work. */
@Injectable()
export class ImportPlanner {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * @param lists what the actor may choose from
   * @throws ImportError when the workbook is not the template or is empty
   */
  async plan(sheet: SheetContent, lists: ImportLists): Promise<ImportPlan> {
    const read = readRows(sheet, lists);
    const known = await this.known(read);
    const first = new Map<string, number>();
    const found: RowProblem[] = [];
    const rows: PlannedRow[] = [];
    const complain = (line: number, field: ImportField, problem: ImportProblem) =>
      found.push({ line, ...placeOf(sheet, field), ...problem });
    const within = new Set(lists.jurisdictions.map(({ code }) => code));
    for (const row of read) {
      const before = found.length;
      found.push(...row.problems);
      const key = keyOf(row.values);
      const same = first.get(key.text);
      if (key.text && same) complain(row.line, key.field, problems.twiceInFile(same));
      if (key.text && !same) first.set(key.text, row.line);
      const enterprise = known.enterprises.get(key.text) ?? null;
      if (!enterprise) found.push(...row.missing);
      const foreign = known.foreign.get(key.text);
      if (foreign) complain(row.line, key.field, foreign);
      else if (enterprise?.creditCode && !row.values.creditCode)
        complain(row.line, 'name', problems.nameTaken);
      else if (enterprise && !within.has(enterprise.jurisdiction))
        complain(row.line, key.field, problems.belongsElsewhere);
      if (found.length === before)
        rows.push({ line: row.line, enterprise, values: changes(row.values, enterprise) });
    }
    const counts = count(rows, read.length);
    return { rows: rows.filter(isWork), problems: found, counts, fingerprint: fingerprintOf(rows) };
  }

  private async known(rows: readonly ReadRow[]): Promise<Known> {
    const known: Known = { enterprises: new Map(), foreign: new Map() };
    for (let at = 0; at < rows.length; at += chunk) {
      const part = rows.slice(at, at + chunk).map(({ values }) => values);
      await this.addByCode(known, part);
      await this.addByName(known, part);
    }
    return known;
  }

  /** Organisations are public, files of enterprises are not: a code that leads to no visible file belongs elsewhere. */
  private async addByCode({ enterprises, foreign }: Known, part: readonly Values[]): Promise<void> {
    const codes = part.flatMap(({ creditCode }) => (typeof creditCode === 'string' ? [creditCode] : []));
    const organisations = await this.work.manager.findBy(Organisation, { creditCode: In(codes) });
    const visible = await this.work.manager.findBy(Enterprise, { creditCode: In(codes) });
    for (const enterprise of visible) enterprises.set(String(enterprise.creditCode), enterprise);
    for (const { creditCode, kind } of organisations) {
      const code = String(creditCode);
      if (kind !== OrganisationKind.ENTERPRISE) foreign.set(code, problems.noEnterprise);
      else if (!enterprises.has(code)) foreign.set(code, problems.belongsElsewhere);
    }
  }

  private async addByName({ enterprises }: Known, part: readonly Values[]): Promise<void> {
    const names = part.filter(({ creditCode, name }) => !creditCode && name).map(({ name }) => String(name));
    if (names.length === 0) return;
    const there = await this.work.manager.findBy(Enterprise, { name: In(names) });
    for (const enterprise of there) enterprises.set(nameKey(enterprise), enterprise);
  }
}

interface Known {
  /** By credit code, or by name and place. */
  readonly enterprises: Map<string, Enterprise>;
  readonly foreign: Map<string, ImportProblem>;
}

function nameKey({ name, jurisdiction }: { name?: unknown; jurisdiction?: unknown }): string {
  return `${String(jurisdiction)} ${String(name)}`;
}

function keyOf(values: Values): { text: string; field: ImportField } {
  const { creditCode, name, jurisdiction } = values;
  if (typeof creditCode === 'string') return { text: creditCode, field: 'creditCode' };
  return { text: name && jurisdiction ? nameKey(values) : '', field: 'name' };
}

function changes(values: Values, enterprise: Enterprise | null): Values {
  if (!enterprise) return values;
  return Object.fromEntries(
    Object.entries(values).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(enterprise[field as ImportField]),
    ),
  );
}

function isWork({ enterprise, values }: PlannedRow): boolean {
  return !enterprise || Object.keys(values).length > 0;
}

function count(sound: readonly PlannedRow[], rows: number): ImportCounts {
  const toCreate = sound.filter(({ enterprise }) => !enterprise).length;
  const toUpdate = sound.filter((row) => row.enterprise && isWork(row)).length;
  const unchanged = sound.length - toCreate - toUpdate;
  return { rows, toCreate, toUpdate, unchanged, refused: rows - sound.length };
}

function fingerprintOf(rows: readonly PlannedRow[]): string {
  const hash = createHash('sha256');
  for (const { line, enterprise, values } of rows) {
    hash.update(JSON.stringify([line, enterprise?.id ?? null, enterprise?.version ?? 0, values]));
  }
  return hash.digest('hex');
}
