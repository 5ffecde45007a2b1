import { createHash } from 'node:crypto';
import {
  type Actor,
  Clock,
  CommandScope,
  newId,
  NotPermittedError,
  PermissionPolicy,
  reaches,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { type Hazard, HazardSearch } from '@bihuan/loop';
import { localDate } from '@bihuan/rules';
import { RoleHome } from '../role-home';
import type { CellValue } from '../workbook/cell';
import { Workbooks } from '../workbook/workbooks';
import type { LedgerColumn } from './ledger-columns';
import type { ExportLedgerBody } from './ledger.dto';
import { LedgerError } from './ledger.errors';
import { LedgerReader } from './ledger-reader';
import { columnsOf, counterLabel, type Ledger, ledgers } from './ledgers';

/** Most cases one workbook holds. */
const limit = 20_000;
/** Cases read and written at a time. */
const batch = 500;

/** A ledger as a workbook. */
export interface LedgerWorkbook {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Writes to a workbook what is on the screen: same filter, same columns, same order. What went out is in the trail. */
@UseCaseHandler('ledger.export', { secretAnswer: true })
export class ExportLedger implements UseCase<ExportLedgerBody, LedgerWorkbook> {
  constructor(
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly permissions: PermissionPolicy,
    private readonly home: RoleHome,
    private readonly hazards: HazardSearch,
    private readonly reader: LedgerReader,
    private readonly workbooks: Workbooks,
  ) {}

  /** @throws LedgerError, SearchInvalidError, NotPermittedError */
  async execute(actor: Actor, body: ExportLedgerBody): Promise<LedgerWorkbook> {
    const ledger = ledgers[body.ledger ?? 'ENTERPRISE'];
    this.scope.about({ type: 'ledger', id: newId(), ...(await this.home.territory(actor, 'ledger.export')) });
    const columns = chosen(ledger, body.columns);
    const found = await this.hazards.count(body.filter);
    if (found > limit) throw tooLarge(found);
    const { language = 'zh' } = body;
    const lines = { written: 0 };
    const counter = { header: counterLabel[language], width: 6 };
    const bytes = await this.workbooks.write(
      ledger.title[language].slice(0, 31),
      [counter, ...columns.map(({ label, width }) => ({ header: label[language], width }))],
      this.batches(actor, body, { ledger, columns, lines }),
    );
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.scope.note('export', { lines: lines.written, columns: columns.map(({ code }) => code), sha256 });
    return { fileName: `${ledger.title[language]} ${localDate(this.clock.now())}.xlsx`, bytes };
  }

  private async *batches(actor: Actor, body: ExportLedgerBody, out: Output): AsyncIterable<CellValue[][]> {
    const { filter, sort, language = 'zh' } = body;
    for (let after: string | null | undefined; after !== null;) {
      const page = { limit: batch, ...(after && { after }) };
      const read = await this.reader.page(out.ledger, { filter, sort, page });
      this.requireReach(actor, read.hazards);
      yield read.lines.map((line) => [
        ++out.lines.written,
        ...out.columns.map((column) => column.read(line, language)),
      ]);
      after = read.after;
    }
  }

  /** Seeing a case by one role does not allow to take it away by another that reaches elsewhere. */
  private requireReach({ grants, kind }: Actor, hazards: readonly Hazard[]): void {
    const exporting = grants.filter(({ role }) => this.permissions.allows(role, 'ledger.export'));
    const beyond = hazards.find((hazard) => !exporting.some((grant) => reaches(grant, hazard)));
    if (beyond && kind !== 'system')
      throw new NotPermittedError('ledger.export', { type: 'hazard', id: beyond.id });
  }
}

interface Output {
  readonly ledger: Ledger;
  readonly columns: readonly LedgerColumn[];
  readonly lines: { written: number };
}

function chosen(ledger: Ledger, codes?: readonly string[]): readonly LedgerColumn[] {
  if (!codes) return ledger.columns;
  const all = columnsOf(ledger);
  return codes.map((code) => {
    const found = all.find((column) => column.code === code);
    if (found) return found;
    const known = all.map((column) => column.code);
    throw new LedgerError(
      'LEDGER_COLUMN_UNKNOWN',
      `The ledger has no column "${code}". Use some of: ${known.join(', ')}. 台账没有这一列，请恢复规定列。`,
      { details: { code, known } },
    );
  });
}

function tooLarge(found: number): LedgerError {
  return new LedgerError(
    'LEDGER_TOO_LARGE',
    `${found} cases are too many for one workbook; ${limit} fit. Narrow the filter. 请缩小筛选范围后分批导出。`,
    { kind: 'too-large', details: { found, limit } },
  );
}
