import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { EnterpriseImport } from './enterprise-import.entity';
import { EnterpriseImports, importSubject } from './enterprise-imports';
import { type ImportReport, importReport, undoableUntil, undoHours } from './import-report';
import { ImportUndoer } from './import-undoer';
import { ImportError } from './import.errors';

/** What {@link UndoEnterpriseImport} takes. */
export interface UndoEnterpriseImportInput {
  readonly importId: string;
}

/** Takes an import back within a day, except where somebody has gone on working with an enterprise. */
@UseCaseHandler('enterprise.undo-import')
export class UndoEnterpriseImport implements UseCase<UndoEnterpriseImportInput, ImportReport> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly imports: EnterpriseImports,
    private readonly undoer: ImportUndoer,
  ) {}

  async execute(_actor: Actor, { importId }: UndoEnterpriseImportInput): Promise<ImportReport> {
    await this.work.manager.findOne(EnterpriseImport, {
      where: { id: importId },
      lock: { mode: 'pessimistic_write' },
    });
    const row = await this.imports.require(importId);
    this.scope.about(importSubject(row));
    this.scope.expectVersion(row.version);
    const until = undoableUntil(row);
    if (!until || until < this.clock.now()) throw closed(row);
    const undo = await this.undoer.undo(row);
    Object.assign(row, { status: 'UNDONE', undoneAt: this.clock.now(), undo });
    await this.work.manager.save(row);
    this.scope.note('undo', undo);
    return importReport(row);
  }
}

function closed({ status, importedAt }: EnterpriseImport): ImportError {
  return new ImportError(
    'IMPORT_UNDO_CLOSED',
    `An import can be undone once, within ${undoHours} hours. Change the enterprises one by one. 只能在导入后 ${undoHours} 小时内撤销一次，请逐个修改企业。`,
    { details: { status, importedAt } },
  );
}
