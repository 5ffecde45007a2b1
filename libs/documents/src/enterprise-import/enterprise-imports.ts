import { Injectable } from '@nestjs/common';
import { type Subject, UnitOfWork } from '@bihuan/kernel';
import { EnterpriseImport } from './enterprise-import.entity';
import { importNotFound } from './import.errors';

/** Reads imports, inside a unit of work and as far as its actor may see. */
@Injectable()
export class EnterpriseImports {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws ImportError `IMPORT_NOT_FOUND` */
  async require(id: string): Promise<EnterpriseImport> {
    const row = await this.work.manager.findOneBy(EnterpriseImport, { id });
    if (!row) throw importNotFound(id);
    return row;
  }

  /** With its workbook and what was read of it. @throws ImportError `IMPORT_NOT_FOUND` */
  async requireWhole(id: string): Promise<EnterpriseImport> {
    const row = await this.work.manager
      .createQueryBuilder(EnterpriseImport, 'import')
      .addSelect(['import.file', 'import.sheet'])
      .where({ id })
      .getOne();
    if (!row) throw importNotFound(id);
    return row;
  }
}

/** An import as the subject of a command. */
export function importSubject({ id, jurisdiction }: Pick<EnterpriseImport, 'id' | 'jurisdiction'>): Subject {
  return { type: 'enterprise-import', id, jurisdiction };
}
