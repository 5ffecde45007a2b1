import { close, completeFile, review } from './close';
import { type DemoCase, gateIs, hazardHas, statesPass } from './demo-case';
import { type Finding, inspect } from './inspect';
import { complete, doMeasures, enterpriseOf, fullPlan, order } from './rectify';

const finding: Finding = {
  campaign: '道路运输',
  checklist: 'road',
  itemNo: 3,
  industries: ['ROAD_COACH'],
  enterprise: '畅达客运',
  note: '长期存在“三超一疲劳”行为未处理',
  place: '客运车队',
};

/** D5: overdue, urged, fined, fined by the day; done at last, and closed with an accountability record. */
export const d5: DemoCase = {
  id: 'D5',
  titleZh: '“三超一疲劳”未处理',
  title: 'Overdue, urged, fined, daily penalty, closed with an accountability record',
  async play(stage) {
    const hazardId = await inspect(stage, finding);
    const enterprise = enterpriseOf(finding);
    const path = `/hazards/${hazardId}`;
    await stage.act('officer1', `${path}/judge`, { level: 'MAJOR' });
    await order(stage, finding, hazardId, 20);
    await stage.act(enterprise.principal, `${path}/submit-plan`, await fullPlan(stage, enterprise, 18));
    await stage.pass(22);
    await stage.act('officer1', `${path}/urge`, { text: '逾期未整改，限三日内书面说明并立即整改' });
    await stage.pass(8);
    const fine = { article: '102', amountYuan: 50_000, reason: '逾期未采取措施消除事故隐患' };
    await stage.act('officer1', `${path}/propose-penalty`, fine);
    await stage.act('leader', `${path}/decide-penalty`, {
      opinion: '同意；拒不改正的，自次日起按日连续处罚',
      dailyFrom: await stage.dayAhead(1),
    });
    await stage.pass(5);
    await doMeasures(stage, enterprise, hazardId);
    await complete(stage, enterprise, hazardId);
    await review(stage, hazardId, { passed: true });
    await stage.act('leader', `${path}/dispose-lateness`, {
      reason: '企业拖延整改',
      accountablePerson: '常达',
      measure: '行政处罚并约谈主要负责人',
    });
    await completeFile(stage, hazardId, 'officer1');
    await close(stage, hazardId, [enterprise.principal, 'town-head', 'leader', 'organiser']);
    await stage.act('organiser', `${path}/conclude`, { opinion: '处罚文书齐备，同意结案' });
    return hazardId;
  },
  expectations: [
    hazardHas({ state: 'CLOSED', level: 'MAJOR', loopCount: 0, planReturns: 0, closedLate: true }),
    statesPass(
      'RECTIFYING',
      'OVERDUE',
      'URGED',
      'PENALTY',
      'COMPLETED_REPORTED',
      'REVIEWING',
      'ACCEPTED_OK',
      'CLOSED',
    ),
    gateIs('RECT_FIVE_IN_PLACE', { outcome: 'PASS' }),
    gateIs('RECT_THREE_NOT_LET_GO', { outcome: 'RETURN', failing: ['timely'] }, { outcome: 'PASS' }),
    gateIs('STRIKE_OFF', { outcome: 'PASS' }),
    gateIs('CASE_CONCLUSION', { outcome: 'PASS' }),
    {
      says: 'the ladder was climbed rung by rung',
      holds: ({ escalations }) =>
        escalations.map(({ kind }) => kind).join() ===
        'REMIND_D7,REMIND_D3,REMIND_D1,OVERDUE,URGED,PENALTY_PROPOSED,PENALTY_DECIDED,LATENESS_DISPOSED',
    },
  ],
};
