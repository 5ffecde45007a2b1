import {
  type Actor,
  Clock,
  CommandScope,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { RoleHome } from '../role-home';
import { EnterpriseImport } from './enterprise-import.entity';
import { EnterpriseImports, importSubject } from './enterprise-imports';
import { ImportListReader } from './import-lists';
import { ImportPlanner } from './import-planner';
import { type ImportReport, importReport } from './import-report';
import type { SheetUpload } from './sheet-upload';

/** What {@link CheckEnterpriseImport} takes. */
export interface CheckEnterpriseImportInput {
  readonly upload: SheetUpload;
}

/** Reads a workbook of enterprises and says what importing it would do; no enterprise is touched. */
@UseCaseHandler('enterprise.check-import')
export class CheckEnterpriseImport implements UseCase<CheckEnterpriseImportInput, ImportReport> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly home: RoleHome,
    private readonly imports: EnterpriseImports,
    private readonly lists: ImportListReader,
    private readonly planner: ImportPlanner,
  ) {}

  async execute(actor: Actor, { upload }: CheckEnterpriseImportInput): Promise<ImportReport> {
    const id = newId();
    const jurisdiction = this.home.of(actor, 'enterprise.import');
    this.scope.about(importSubject({ id, jurisdiction }));
    const lists = await this.lists.read(actor, 'enterprise.import');
    const { counts, problems, fingerprint } = await this.planner.plan(upload.sheet, lists);
    const row = this.work.manager.create(EnterpriseImport, {
      ...{ id, jurisdiction, createdBy: actor.accountId, status: 'CHECKED' as const },
      ...{ fileName: upload.fileName, fileHash: upload.hash, file: upload.bytes, sheet: upload.sheet },
      ...{ counts, problems: [...problems], fingerprint, checkedAt: this.clock.now() },
      ...{ importedAt: null, undoneAt: null, undo: null },
    });
    // A workbook holds personal data: of those checked and left lying only the last is kept.
    await this.work.manager.update(
      EnterpriseImport,
      { createdBy: actor.accountId, status: 'CHECKED' },
      { file: null, sheet: null },
    );
    await this.work.manager.insert(EnterpriseImport, row);
    this.scope.note('counts', counts);
    return importReport(await this.imports.require(id));
  }
}
