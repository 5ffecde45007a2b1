import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { EnterpriseImport } from './enterprise-import.entity';
import { EnterpriseImports, importSubject } from './enterprise-imports';
import { ImportListReader } from './import-lists';
import { type ImportPlan, ImportPlanner } from './import-planner';
import { type ImportReport, importReport } from './import-report';
import { ImportWriter } from './import-writer';
import { ImportError } from './import.errors';
import type { ImportEnterprisesBody } from './enterprise-import.dto';

/** Imports a checked workbook: one command, one transaction, one audit event. */
@UseCaseHandler('enterprise.import')
export class ImportEnterprises implements UseCase<ImportEnterprisesBody, ImportReport> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly imports: EnterpriseImports,
    private readonly lists: ImportListReader,
    private readonly planner: ImportPlanner,
    private readonly writer: ImportWriter,
  ) {}

  async execute(actor: Actor, { importId, mode = 'ALL' }: ImportEnterprisesBody): Promise<ImportReport> {
    await this.work.manager.findOne(EnterpriseImport, {
      where: { id: importId },
      lock: { mode: 'pessimistic_write' },
    });
    const row = await this.imports.requireWhole(importId);
    this.scope.about(importSubject(row));
    this.scope.expectVersion(row.version);
    if (row.status !== 'CHECKED' || !row.sheet) throw notOpen(row);
    const lists = await this.lists.read(actor, 'enterprise.import');
    const plan = await this.planner.plan(row.sheet, lists);
    requireAsChecked(row, plan);
    if (mode === 'ALL' && plan.problems.length > 0) throw hasProblems(plan);
    await this.writer.write(row, plan.rows);
    Object.assign(row, { status: 'IMPORTED', importedAt: this.clock.now(), file: null, sheet: null });
    await this.work.manager.save(row);
    this.scope.note('counts', row.counts);
    this.scope.note('file', { fileName: row.fileName, sha256: row.fileHash, mode });
    return importReport(row);
  }
}

function requireAsChecked({ fingerprint }: EnterpriseImport, plan: ImportPlan): void {
  if (plan.fingerprint === fingerprint) return;
  throw new ImportError(
    'IMPORT_CHANGED',
    'What the workbook would do is no longer what was shown. Check it again. 检查之后数据已有变化，请重新上传检查。',
  );
}

function notOpen({ status }: EnterpriseImport): ImportError {
  return new ImportError(
    'IMPORT_NOT_OPEN',
    'This workbook was imported already, or another was checked after it. Check it again. 该文件已导入或已被新的检查替代，请重新上传检查。',
    { details: { status } },
  );
}

function hasProblems({ problems, counts }: ImportPlan): ImportError {
  return new ImportError(
    'IMPORT_HAS_PROBLEMS',
    'Some rows have problems. Mend them, or import only the sound rows (mode VALID_ROWS). 仍有错误，请改正后重新上传，或选择只导入无错误的行。',
    { kind: 'unprocessable', details: { problems: problems.length, refused: counts.refused } },
  );
}
