import type { DemoStage, Row } from './demo-stage';

/** What is found, and where. */
export interface Finding {
  readonly campaign: string;
  readonly checklist: string;
  readonly itemNo: number;
  readonly industries: readonly string[];
  readonly enterprise: string;
  /** What the inspectors write beside the failed item. */
  readonly note: string;
  /** 隐患部位 */
  readonly place: string;
  readonly officers?: readonly [string, string];
  readonly leader?: string;
}

const position = { latitude: 31.02, longitude: 104.4, accuracy: 8 };
const county = '99.01.01';

/** A published campaign in its inspection stage. */
async function openCampaign(stage: DemoStage, finding: Finding): Promise<string> {
  const stageEnds = {
    selfCheck: await stage.dayAhead(10),
    inspection: await stage.dayAhead(60),
    rectification: await stage.dayAhead(120),
    lookback: await stage.dayAhead(180),
    summary: await stage.dayAhead(200),
  };
  const { id } = await stage.act('organiser', '/campaigns', {
    title: `${finding.campaign}安全专项行动`,
    basis: '《安全生产法》第62条；县安委会专项行动方案',
    jurisdiction: county,
    startsOn: await stage.dayAhead(0),
    endsOn: await stage.dayAhead(210),
    stageEnds,
    industries: finding.industries,
    checklistIds: [await stage.checklist(finding.checklist)],
  });
  await stage.act('organiser', `/campaigns/${id}/publish`);
  await stage.act('organiser', `/campaigns/${id}/advance`, { to: 'SELF_CHECK' });
  await stage.act('organiser', `/campaigns/${id}/advance`, { to: 'INSPECTION' });
  return id;
}

/** Plans, approves and enters an inspection; every item passes but the one of the finding. */
async function visit(stage: DemoStage, finding: Finding, campaignId: string): Promise<string> {
  const [first, second] = officersOf(finding);
  const { id } = await stage.act(first, '/inspections', {
    campaignId,
    enterpriseId: await stage.enterprise(finding.enterprise),
    mode: 'OPEN',
    plannedOn: await stage.dayAhead(0),
    focus: `${finding.campaign}重点检查项`,
    team: [
      { accountId: await stage.account(first), as: 'OFFICER' },
      { accountId: await stage.account(second), as: 'OFFICER' },
    ],
  });
  await stage.act(finding.leader ?? 'leader', `/inspections/${id}/approve-plan`, { approve: true });
  await stage.act(first, `/inspections/${id}/check-in`, { position, certificateShown: true });
  const photo = await stage.upload(first, 'PHOTO_BEFORE', await stage.enterprise(finding.enterprise));
  const checklistId = await stage.checklist(finding.checklist);
  const checklist = await (
    await stage.as(first)
  ).get<Row & { items: { no: number }[] }>(`/checklists/${checklistId}`);
  const answers = checklist.items.map(({ no }) =>
    no === finding.itemNo
      ? { checklistId, itemNo: no, answer: 'FAIL', note: finding.note, evidenceIds: [photo] }
      : { checklistId, itemNo: no, answer: 'PASS' },
  );
  await stage.act(first, `/inspections/${id}/answer`, { answers });
  return id;
}

/** The record is completed and signed by both officers and the head of the unit. */
async function sign(stage: DemoStage, finding: Finding, inspectionId: string): Promise<void> {
  const [first, second] = officersOf(finding);
  const path = `/inspections/${inspectionId}`;
  await stage.act(first, `${path}/complete-record`, { place: finding.enterprise, findings: finding.note });
  await stage.act(first, `${path}/sign`);
  await stage.act(second, `${path}/sign`);
  const signatureEvidenceId = await stage.upload(first, 'SIGNATURE');
  await stage.act(first, `${path}/sign-unit-head`, {
    name: '现场负责人',
    position: '厂长',
    signatureEvidenceId,
  });
}

/** The two officers of a finding. */
export function officersOf({ officers = ['officer1', 'officer2'] }: Finding): readonly [string, string] {
  return officers;
}

/** From the campaign to the registered hazard. @returns id of the hazard */
export async function inspect(stage: DemoStage, finding: Finding): Promise<string> {
  const campaignId = await openCampaign(stage, finding);
  const inspectionId = await visit(stage, finding, campaignId);
  await sign(stage, finding, inspectionId);
  const [first] = officersOf(finding);
  const [hazard] = await stage.search(first, 'hazards', { inspectionId });
  if (!hazard) throw new Error('The failed item left no hazard draft.');
  await stage.act(first, `/hazards/${hazard.id}/update-draft`, { place: finding.place });
  await stage.act(first, `/hazards/${hazard.id}/register`);
  return hazard.id;
}
