import type { DemoStage, Row } from './demo-stage';
import { type Finding, officersOf } from './inspect';

/** Who of the enterprise acts in a case. */
export interface Enterprise {
  readonly name: string;
  readonly principal: string;
}

/** A plan that is complete; a case leaves out what its story lacks. */
export async function fullPlan(stage: DemoStage, { name, principal }: Enterprise, finishIn: number) {
  const enterpriseId = await stage.enterprise(name);
  return {
    goal: '消除隐患，举一反三，防止重复发生',
    measures: [
      { text: '立即消除现场隐患', kind: 'TECHNICAL', acceptanceCriterion: '现场复核符合标准' },
      { text: '修订管理制度并培训', kind: 'INSTITUTIONAL', acceptanceCriterion: '制度已发布，培训有记录' },
    ],
    responsibility: {
      organisation: name,
      personName: '整改负责人',
      mobile: '13900000001',
      supervisingDepartment: '行业主管部门',
      supervisor: '监管责任人',
    },
    funds: {
      amountWan: 5,
      source: '企业安全生产费用',
      allocatedOn: await stage.dayAhead(0),
      voucherEvidenceIds: [await stage.upload(principal, 'VOUCHER', enterpriseId)],
    },
    schedule: {
      plannedFinish: await stage.dayAhead(finishIn),
      milestones: [{ title: '完成整改', dueOn: await stage.dayAhead(finishIn) }],
    },
    contingency: {
      interimMeasures: '设置警戒，专人看守，停止相关作业',
      planEvidenceId: await stage.upload(principal, 'DOCUMENT', enterpriseId),
      monitor: '安全员',
    },
  };
}

/** The officers order rectification within `days`, and the enterprise signs for the order. */
export async function order(
  stage: DemoStage,
  finding: Finding,
  hazardId: string,
  days: number,
): Promise<void> {
  const officers = officersOf(finding);
  const { id } = await stage.act(officers[0], '/orders', {
    items: [{ hazardId, requirement: '按标准整改到位', deadline: await stage.dayAhead(days) }],
    officerIds: await Promise.all(officers.map((officer) => stage.account(officer))),
  });
  await stage.act(`${principalOf(finding)}`, `/orders/${id}/accept`);
}

/** Every open measure is done with evidence, one by one. */
export async function doMeasures(
  stage: DemoStage,
  { name, principal }: Enterprise,
  hazardId: string,
): Promise<void> {
  const { items: plans } = await (
    await stage.as(principal)
  ).get<{ items: (Row & { items: Row[] })[] }>(`/hazards/${hazardId}/plans`);
  const enterpriseId = await stage.enterprise(name);
  for (const measure of plans.find(({ status }) => status === 'ACCEPTED')?.items ?? []) {
    if (measure.status === 'DONE') continue;
    const evidenceIds = [await stage.upload(principal, 'PHOTO_AFTER', enterpriseId)];
    const body = { measureId: measure.id, status: 'DONE', note: '已完成', evidenceIds };
    await stage.act(principal, `/hazards/${hazardId}/update-measure`, body);
  }
}

/** The principal declares the work done. */
export async function complete(
  stage: DemoStage,
  { name, principal }: Enterprise,
  hazardId: string,
  overrides: Record<string, unknown> = {},
): Promise<void> {
  const enterpriseId = await stage.enterprise(name);
  await stage.act(principal, `/hazards/${hazardId}/report-completion`, {
    text: '已按方案整改完成，请复查',
    fundsSpentWan: 5,
    interimControlsKept: true,
    rootCause: '管理制度缺失，责任未落实到岗',
    sweep: '已排查全厂同类部位，未发现同类问题',
    photosAfter: [await stage.upload(principal, 'PHOTO_AFTER', enterpriseId)],
    evidenceIds: [await stage.upload(principal, 'VOUCHER', enterpriseId)],
    ...overrides,
  });
}

const principals: Readonly<Record<string, string>> = {
  云溪县星河制衣有限公司: 'xinghe-principal',
  云溪县青禾纸业: 'qinghe-paper-principal',
  畅达客运: 'changda-principal',
  临江花园三标段: 'linjiang-principal',
};

/** User name of the principal of the inspected enterprise. */
export function principalOf({ enterprise }: Finding): string {
  const principal = principals[enterprise];
  if (principal === undefined) throw new Error(`No principal is known for ${enterprise}.`);
  return principal;
}

/** The enterprise of a finding. */
export function enterpriseOf(finding: Finding): Enterprise {
  return { name: finding.enterprise, principal: principalOf(finding) };
}
