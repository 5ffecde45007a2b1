import { Injectable } from '@nestjs/common';
import { ProcessRuntime } from '@bihuan/process';
import type { Campaign } from '../campaign/campaign.entity';
import type { Inspection } from './inspection.entity';
import { Inspections, subjectOf } from './inspections';

/** Starts the process of an inspection in the version its campaign keeps. */
@Injectable()
export class InspectionProcesses {
  constructor(
    private readonly inspections: Inspections,
    private readonly runtime: ProcessRuntime,
  ) {}

  async start(inspection: Inspection, campaign: Campaign): Promise<Inspection> {
    await this.inspections.save(inspection);
    const { id } = await this.runtime.start({
      key: 'inspection',
      version: campaign.pinned.inspection,
      subject: subjectOf(inspection),
      variables: { officers: inspection.officerIds, planApproved: false, possible: false },
      legalProfile: { id: campaign.legalProfileId, version: campaign.legalProfileVersion },
    });
    inspection.instanceId = id;
    return this.inspections.save(inspection);
  }
}
