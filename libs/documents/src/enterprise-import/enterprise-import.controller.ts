import { Body, Get, HttpCode, Post, Res, StreamableFile, UploadedFile } from '@nestjs/common';
import { ApiBody, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  BihuanController,
  By,
  CommandExecutor,
  Id,
  ReadAccess,
  type RequestBy,
  Upload,
  type UploadedBytes,
  uploadedName,
} from '@bihuan/kernel';
import type { Response } from 'express';
import { sendWorkbook, xlsxType } from '../workbook/send-workbook';
import { WorkbookError, workbookTooLarge } from '../workbook/workbook.errors';
import { Workbooks, workbookSizeLimit } from '../workbook/workbooks';
import { CheckEnterpriseImport } from './check-enterprise-import';
import { EnterpriseImports } from './enterprise-imports';
import { ImportEnterprisesBody } from './enterprise-import.dto';
import { ImportEnterprises } from './import-enterprises';
import { ImportListReader } from './import-lists';
import { type ImportReport, importReport } from './import-report';
import { templateSheets } from './import-template';
import { remarksOf, remarkTitle } from './import-remarks';
import { listSheet } from './read-rows';
import { SheetUpload } from './sheet-upload';
import { UndoEnterpriseImport } from './undo-enterprise-import';

const right = 'enterprise.import';

/** Enterprises from a workbook: template, check, import, undo. */
@ApiTags('enterprises')
@BihuanController('enterprises/import')
export class EnterpriseImportController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly reading: ReadAccess,
    private readonly imports: EnterpriseImports,
    private readonly lists: ImportListReader,
    private readonly workbooks: Workbooks,
  ) {}

  /** The workbook to fill in, with drop-downs of what the caller may choose. */
  @Get('template')
  @ApiProduces(xlsxType)
  async template(
    @By() by: RequestBy,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const lists = await this.reading.run(by.actor, right, () => this.lists.read(by.actor, right));
    return sendWorkbook(response, '企业导入模板.xlsx', await this.workbooks.build(templateSheets(lists)));
  }

  /** Says what importing a workbook (form field `file`, at most 5 MB) would do; no enterprise is touched. */
  @Post('check')
  @Upload({ limit: workbookSizeLimit, fields: 0, tooLarge: workbookTooLarge })
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  async check(@By() by: RequestBy, @UploadedFile() file: UploadedBytes | undefined): Promise<ImportReport> {
    if (!file) {
      throw new WorkbookError('WORKBOOK_MISSING', 'Send the workbook in the form field `file`. 请选择文件。');
    }
    const sheet = await this.workbooks.read(file.buffer, listSheet);
    const upload = new SheetUpload(uploadedName(file, '企业名单.xlsx'), file.buffer, sheet);
    return this.commands.run(CheckEnterpriseImport, by.actor, { upload }, by.options);
  }

  /** Imports a checked workbook, as it was checked: everything in one command, or nothing. */
  @Post()
  import(@By() by: RequestBy, @Body() body: ImportEnterprisesBody): Promise<ImportReport> {
    const options = { ...by.options, channel: 'import' };
    return this.commands.run(ImportEnterprises, by.actor, body, options);
  }

  /** How an import stands. */
  @Get(':id')
  async get(@By() by: RequestBy, @Id() id: string): Promise<ImportReport> {
    return importReport(await this.reading.run(by.actor, right, () => this.imports.require(id)));
  }

  /** The checked workbook with a column 错误原因 that says what is wrong with each row, until it is imported. */
  @Get(':id/workbook')
  @ApiProduces(xlsxType)
  async workbook(
    @By() by: RequestBy,
    @Id() id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const row = await this.reading.run(by.actor, right, () => this.imports.requireWhole(id));
    if (!row.file) {
      throw new WorkbookError(
        'WORKBOOK_MISSING',
        'This workbook is no longer kept. Check it again. 该文件已不再保留，请重新上传检查。',
        { kind: 'not-found' },
      );
    }
    const bytes = await this.workbooks.annotate(row.file, remarkTitle, remarksOf(row.problems));
    return sendWorkbook(response, `错误说明 ${row.fileName}`, bytes);
  }

  /** Takes an import back within 24 hours; enterprises that were changed or used since stay as they are. */
  @Post(':id/undo')
  @HttpCode(200)
  undo(@By() by: RequestBy, @Id() importId: string): Promise<ImportReport> {
    return this.commands.run(UndoEnterpriseImport, by.actor, { importId }, by.options);
  }
}
