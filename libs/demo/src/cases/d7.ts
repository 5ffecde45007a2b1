import { close, completeFile, review } from './close';
import { type DemoCase, gateIs, hazardHas, statesPass } from './demo-case';
import type { DemoStage } from './demo-stage';
import { type Finding, inspect } from './inspect';
import { complete, doMeasures, enterpriseOf, fullPlan, order } from './rectify';

const finding: Finding = {
  campaign: '建筑施工',
  checklist: 'construction',
  itemNo: 6,
  industries: ['CONSTRUCTION_BUILDING'],
  enterprise: '临江花园三标段',
  note: '施工升降机防坠安全器过期',
  place: '3号楼施工升降机',
  officers: ['housing-officer', 'officer1'],
  leader: 'housing-leader',
};

/** 建设、设计、施工、监理 rectify, 监管 supervises. */
async function assignFiveParties(stage: DemoStage, path: string): Promise<void> {
  const housing = await stage.search('admin', 'organisations', { name: '云溪县住房和城乡建设局' });
  const parties: [string, string][] = [
    ['建设', await stage.enterprise('云溪临江置业有限公司')],
    ['设计', await stage.enterprise('清江市规划设计院')],
    ['施工', await stage.enterprise(finding.enterprise)],
    ['监理', await stage.enterprise('清江建工监理有限公司')],
    ['监管', housing[0]?.id ?? ''],
  ];
  const add = parties.map(([party, organisationId]) => ({ basis: 'PARTY', party, organisationId }));
  await stage.act('housing-officer', `${path}/assign-responsibility`, { add });
}

async function returnCase(stage: DemoStage, path: string, reason: string): Promise<void> {
  await stage.act('reviewer1', `${path}/return`, { reason, newDeadline: await stage.dayAhead(10) });
}

/** D7: five parties, two failed reviews, a third that passes, and a recurrence found by looking back. */
export const d7: DemoCase = {
  id: 'D7',
  titleZh: '施工升降机防坠器过期',
  title: 'Hoist fall-arrester expired: five parties, two failed reviews, recurrence',
  async play(stage) {
    const hazardId = await inspect(stage, finding);
    const enterprise = enterpriseOf(finding);
    const path = `/hazards/${hazardId}`;
    await stage.act('housing-officer', `${path}/judge`, { level: 'MAJOR' });
    await assignFiveParties(stage, path);
    await order(stage, finding, hazardId, 30);
    await stage.act(enterprise.principal, `${path}/submit-plan`, await fullPlan(stage, enterprise, 20));
    await stage.pass(5);
    await doMeasures(stage, enterprise, hazardId);
    await complete(stage, enterprise, hazardId, { interimControlsKept: false });
    await review(stage, hazardId, { passed: true }, 'housing-leader');
    await returnCase(stage, path, '整改期间临时管控未落实');
    await stage.pass(3);
    await doMeasures(stage, enterprise, hazardId);
    await complete(stage, enterprise, hazardId);
    await review(stage, hazardId, { passed: true, sweepVerified: false }, 'housing-leader');
    await returnCase(stage, path, '未举一反三排查其他升降机');
    await stage.pass(3);
    await doMeasures(stage, enterprise, hazardId);
    await complete(stage, enterprise, hazardId);
    await review(stage, hazardId, { passed: true }, 'housing-leader');
    await completeFile(stage, hazardId, 'housing-officer');
    await close(stage, hazardId, [enterprise.principal, 'town-head', 'housing-leader', 'organiser']);
    await stage.pass(31);
    const photo = await stage.upload('officer2', 'PHOTO', await stage.enterprise(finding.enterprise));
    await stage.act('officer2', `${path}/record-lookback`, {
      recurred: true,
      note: '回头看发现防坠安全器再次过期使用',
      evidenceIds: [photo],
    });
    return hazardId;
  },
  expectations: [
    hazardHas({ state: 'REOPENED', level: 'MAJOR', loopCount: 2, planReturns: 0 }),
    statesPass('RETURNED', 'RECTIFYING', 'RETURNED', 'RECTIFYING', 'CLOSED', 'LOOKBACK_DUE', 'REOPENED'),
    gateIs('RECT_FIVE_IN_PLACE', { outcome: 'PASS' }),
    gateIs(
      'RECT_THREE_NOT_LET_GO',
      { outcome: 'RETURN', failing: ['implemented'] },
      { outcome: 'RETURN', failing: ['thorough'] },
      { outcome: 'PASS' },
    ),
    gateIs('STRIKE_OFF', { outcome: 'PASS' }),
    gateIs('LOOKBACK', { outcome: 'RECURRENCE', failing: ['recurrence'] }),
    {
      says: 'a linked case continues it',
      holds: ({ lookbacks }) => typeof lookbacks[0]?.reopenedHazardId === 'string',
    },
  ],
};
