import type { Hazard } from './hazard.entity';

/** What a finder gives of a new case; everything else starts empty. */
export type HazardFinding = Pick<
  Hazard,
  | 'id'
  | 'title'
  | 'description'
  | 'place'
  | 'category'
  | 'basis'
  | 'basisVerified'
  | 'suggestedLevel'
  | 'source'
  | 'jurisdiction'
  | 'enterpriseId'
  | 'inspectingDepartmentId'
  | 'competentDepartmentId'
  | 'recordedBy'
  | 'recordedAt'
> &
  Partial<Hazard>;

/** The fields of a case nothing has happened to yet; a draft unless `finding` says otherwise. */
export function newHazard(finding: HazardFinding): Omit<Hazard, 'version'> {
  return {
    number: null,
    state: 'DRAFT',
    level: null,
    judgement: null,
    nature: null,
    checklistId: null,
    itemNo: null,
    campaignId: null,
    inspectionId: null,
    registeredAt: null,
    photosBefore: [],
    fixedOnSpot: false,
    fixedAt: null,
    fixNote: null,
    photosAfter: [],
    orderedDeadline: null,
    effectiveDeadline: null,
    orderId: null,
    acceptedAt: null,
    rectificationStartedAt: null,
    completedAt: null,
    overdue: false,
    loopCount: 0,
    planReturns: 0,
    lateRounds: 0,
    reviewerIds: [],
    strikeOffNumber: null,
    closedAt: null,
    closedLate: false,
    linkedHazardId: null,
    linkKind: null,
    voidRequest: null,
    instanceId: null,
    ...finding,
  };
}
