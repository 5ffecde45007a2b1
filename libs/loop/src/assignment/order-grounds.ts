import { Injectable } from '@nestjs/common';
import type { Account, Enterprise } from '@bihuan/identity';
import { UnitOfWork } from '@bihuan/kernel';
import { In } from 'typeorm';
import { CaseDocument } from '../dossier/case-document.entity';
import type { Hazard } from '../hazard/hazard.entity';
import { HazardPeople } from '../hazard/hazard-people';
import { OrderError } from './order.errors';

/** What an order needs to stand: two officers with rights there, and the record of what was found. */
@Injectable()
export class OrderGrounds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: HazardPeople,
  ) {}

  /** @throws HazardError `ENTERPRISE_NOT_FOUND` */
  enterprise(id: string): Promise<Enterprise> {
    return this.people.enterprise(id);
  }

  /** @throws OrderError `ORDER_OFFICERS`; HazardError `OFFICER_NOT_ELIGIBLE` */
  async officers(officerIds: readonly string[], hazards: readonly Hazard[]): Promise<Account[]> {
    if (new Set(officerIds).size !== 2) {
      throw new OrderError('ORDER_OFFICERS', 'Two different officers sign an order. Name both.');
    }
    let officers: Account[] = [];
    for (const { jurisdiction, enterpriseId } of hazards) {
      officers = await this.people.officers(officerIds, 'order.issue', { jurisdiction, enterpriseId });
    }
    const uncertified = officers.filter(({ certificateNo }) => !certificateNo);
    if (uncertified.length === 0) return officers;
    throw new OrderError(
      'ORDER_OFFICERS',
      `No enforcement certificate (执法证号) is known of ${uncertified.map(({ name }) => name).join(', ')}. Enter it in the account.`,
      {
        accountIds: uncertified.map(({ id }) => id),
        reasons: [
          {
            zh: `没有执法证号：${uncertified.map(({ name }) => name).join('、')}，请在账号中补录`,
            en: `No certificate number is known of ${uncertified.map(({ name }) => name).join(', ')}`,
          },
        ],
      },
    );
  }

  /**
   * What an inspection found may be ordered only on the strength of its signed record.
   *
   * @throws OrderError `ORDER_RECORD_MISSING`
   */
  async requireRecords(hazards: readonly Hazard[]): Promise<void> {
    const inspectionIds = [
      ...new Set(hazards.flatMap(({ inspectionId }) => (inspectionId ? [inspectionId] : []))),
    ];
    if (inspectionIds.length === 0) return;
    const records = await this.work.manager.findBy(CaseDocument, {
      kind: 'INSPECTION_RECORD',
      status: 'APPROVED',
      inspectionId: In(inspectionIds),
    });
    const missing = inspectionIds.filter((id) => !records.some(({ inspectionId }) => inspectionId === id));
    if (missing.length === 0) return;
    throw new OrderError(
      'ORDER_RECORD_MISSING',
      'The inspection record (现场检查记录) is not on file and approved. Complete and sign it first.',
      { inspectionIds: missing },
    );
  }
}
