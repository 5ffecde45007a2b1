import { Injectable } from '@nestjs/common';
import { Clock } from '@bihuan/kernel';
import { CoverageLedger } from '../campaign/coverage-ledger';
import type { Inspection, UnitHeadSignature } from './inspection.entity';
import { InspectionRecord } from './inspection-record';
import { Inspections } from './inspections';

/** What follows when the last signature is on the record, or its refusal. */
@Injectable()
export class RecordConclusion {
  constructor(
    private readonly clock: Clock,
    private readonly inspections: Inspections,
    private readonly ledger: CoverageLedger,
    private readonly record: InspectionRecord,
  ) {}

  /** Keeps the signature, approves document 9 and counts the enterprise as inspected. */
  async conclude(inspection: Inspection, head: Omit<UnitHeadSignature, 'at'>): Promise<void> {
    inspection.unitHead = { ...head, at: this.clock.now().toISOString() };
    await this.inspections.save(inspection);
    await this.record.approve(inspection);
    const { id: inspectionId, campaignId, enterpriseId } = inspection;
    await this.ledger.markInspected({ campaignId, enterpriseId, inspectionId });
  }
}
