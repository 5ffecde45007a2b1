import { Body, Get, HttpCode, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  BihuanController,
  By,
  CommandExecutor,
  type Listing,
  ReadAccess,
  type RequestBy,
  type SearchResult,
} from '@bihuan/kernel';
import type { Response } from 'express';
import { sendWorkbook, xlsxType } from '../workbook/send-workbook';
import { ExportLedger } from './export-ledger';
import type { BilingualText } from '@bihuan/rules';
import { ExportLedgerBody, LedgerRequest } from './ledger.dto';
import { LedgerReader, type LedgerRow } from './ledger-reader';
import { columnsOf, type LedgerKind, ledgers } from './ledgers';

/** A column a ledger can show. */
export interface LedgerColumnDescription {
  readonly code: string;
  readonly label: BilingualText;
  /** Characters. */
  readonly width: number;
  /** Whether the ledger's source names it; others can be added. */
  readonly official: boolean;
}

/** A ledger and its columns. */
export interface LedgerDescription {
  readonly kind: LedgerKind;
  readonly title: BilingualText;
  /** Where its columns come from. */
  readonly source: string;
  /** Shown as 待核: nobody has checked the columns against the source. */
  readonly unverified: boolean;
  readonly columns: readonly LedgerColumnDescription[];
}

/** Which ledgers there are. */
@ApiTags('ledgers')
@BihuanController('ledgers')
export class LedgersController {
  constructor(private readonly reading: ReadAccess) {}

  /** The ledgers with their columns in the order of their sources. */
  @Get()
  async list(@By() by: RequestBy): Promise<Listing<LedgerDescription>> {
    return this.reading.run(by.actor, 'hazard.read', () => Promise.resolve({ items: descriptions }));
  }
}

const descriptions: readonly LedgerDescription[] = Object.values(ledgers).map((ledger) => {
  const { kind, title, source, unverified, columns } = ledger;
  return {
    ...{ kind, title, source, unverified },
    columns: columnsOf(ledger).map(({ code, label, width }) => ({
      ...{ code, label, width },
      official: columns.some((own) => own.code === code),
    })),
  };
});

/** Hazards as ledgers list them. */
@ApiTags('ledgers')
@BihuanController('hazards/ledger')
export class HazardLedgerController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly reading: ReadAccess,
    private readonly reader: LedgerReader,
  ) {}

  /** Lines of a ledger: filter, sort and page are those of a search of hazards. */
  @Post()
  @HttpCode(200)
  lines(@By() by: RequestBy, @Body() body: LedgerRequest): Promise<SearchResult<LedgerRow>> {
    const { ledger = 'ENTERPRISE', language = 'zh', ...request } = body;
    return this.reading.run(by.actor, 'hazard.read', () =>
      this.reader.rows(ledgers[ledger], language, request),
    );
  }

  /** The same lines as a workbook (xlsx) of at most 20,000 cases: same filter, same columns, same order. */
  @Post('export')
  @HttpCode(200)
  @ApiProduces(xlsxType)
  async export(
    @By() by: RequestBy,
    @Body() body: ExportLedgerBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { fileName, bytes } = await this.commands.run(ExportLedger, by.actor, body, by.options);
    return sendWorkbook(response, fileName, bytes);
  }
}
