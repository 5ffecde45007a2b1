import { close, completeFile, review } from './close';
import { type DemoCase, gateIs, hazardHas, statesPass } from './demo-case';
import { type Finding, inspect } from './inspect';
import { complete, doMeasures, enterpriseOf, fullPlan, order } from './rectify';

const finding: Finding = {
  campaign: '有限空间',
  checklist: 'industry-trade',
  itemNo: 9,
  industries: ['INDUSTRY_LIGHT'],
  enterprise: '云溪县青禾纸业',
  note: '浆池未辨识、无台账无警示标志',
  place: '制浆车间浆池',
};

/** D2: the first plan lacks funds and contingency and is returned; the second one passes, and so does the review. */
export const d2: DemoCase = {
  id: 'D2',
  titleZh: '浆池未辨识、无台账无警示标志',
  title: 'Pulp tank not identified as confined space: plan returned once',
  async play(stage) {
    const hazardId = await inspect(stage, finding);
    const enterprise = enterpriseOf(finding);
    const path = `/hazards/${hazardId}`;
    await stage.act('officer1', `${path}/judge`, { level: 'MAJOR' });
    await order(stage, finding, hazardId, 30);
    const { funds: _funds, contingency: _contingency, ...first } = await fullPlan(stage, enterprise, 20);
    await stage.act(enterprise.principal, `${path}/submit-plan`, first);
    await stage.act(enterprise.principal, `${path}/submit-plan`, await fullPlan(stage, enterprise, 20));
    await stage.pass(10);
    await doMeasures(stage, enterprise, hazardId);
    await complete(stage, enterprise, hazardId);
    await review(stage, hazardId, { passed: true });
    await completeFile(stage, hazardId, 'officer1');
    await close(stage, hazardId, [enterprise.principal, 'qinghe-head', 'leader', 'organiser']);
    return hazardId;
  },
  expectations: [
    hazardHas({ state: 'CLOSED', level: 'MAJOR', loopCount: 0, planReturns: 1 }),
    statesPass(
      ...['REGISTERED', 'JUDGED', 'ASSIGNED', 'ACCEPTED', 'PLAN_DRAFT', 'PLAN_SUBMITTED', 'PLAN_RETURNED'],
      ...[
        'PLAN_SUBMITTED',
        'RECTIFYING',
        'COMPLETED_REPORTED',
        'REVIEWING',
        'ACCEPTED_OK',
        'CLOSE_PENDING',
        'CLOSED',
      ],
    ),
    gateIs('HAZARD_LEVEL', { outcome: 'MAJOR' }),
    gateIs(
      'RECT_FIVE_IN_PLACE',
      { outcome: 'RETURN', failing: ['funds', 'contingency'] },
      { outcome: 'PASS' },
    ),
    gateIs('RECT_THREE_NOT_LET_GO', { outcome: 'PASS' }),
    gateIs('STRIKE_OFF', { outcome: 'PASS' }),
    { says: 'both versions of the plan are kept', holds: ({ plans }) => plans.length === 2 },
  ],
};
