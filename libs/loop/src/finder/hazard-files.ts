import { Injectable } from '@nestjs/common';
import { CaseFiles } from '@bihuan/identity';
import { UnitOfWork } from '@bihuan/kernel';

const statement = `
  SELECT EXISTS (SELECT FROM bh_hazard WHERE id = $2
                  AND ($1 = ANY ("photosBefore") OR $1 = ANY ("photosAfter")))
      OR EXISTS (SELECT FROM bh_evidence WHERE id = $1
                  AND (("subjectType" = 'hazard' AND "subjectId" = $2::text) OR "takenBy" = $3)) AS included`;

const requirement = `
  SELECT item.requirement FROM bh_order_item item JOIN bh_hazard hazard ON hazard.id = item."hazardId"
   WHERE hazard.id = $1 AND item."orderId" = hazard."orderId"`;

/** What belongs to a hazard: what was ordered, its photos, the files handed in for it. */
@Injectable()
export class HazardFiles extends CaseFiles {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  async requirementOf(subjectId: string): Promise<string | null> {
    const rows = await this.work.manager.query<{ requirement: string }[]>(requirement, [subjectId]);
    return rows[0]?.requirement ?? null;
  }

  async includes(
    id: string,
    { subjectId, visitorId }: { readonly subjectId: string; readonly visitorId: string },
  ): Promise<boolean> {
    const rows = await this.work.manager.query<{ included: boolean }[]>(statement, [
      id,
      subjectId,
      visitorId,
    ]);
    return rows[0]?.included ?? false;
  }
}
