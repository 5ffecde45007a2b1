import { Injectable } from '@nestjs/common';
import { EnterpriseDirectory, type KnownEnterprise, UnitOfWork } from '@bihuan/kernel';
import { Enterprise } from './enterprise.entity';

/** The enterprises the actor may see. */
@Injectable()
export class VisibleEnterprises extends EnterpriseDirectory {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  async find(id: string): Promise<KnownEnterprise | undefined> {
    const select = { id: true, name: true, jurisdiction: true };
    const found = await this.work.manager.findOne(Enterprise, { select, where: { id } });
    return found ? { name: found.name, jurisdiction: found.jurisdiction } : undefined;
  }
}
