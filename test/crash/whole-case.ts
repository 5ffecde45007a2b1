import {
  close,
  complete,
  completeFile,
  type DemoCase,
  doMeasures,
  enterpriseOf,
  type Finding,
  fullPlan,
  inspect,
  order,
  review,
} from '@bihuan/demo';

const finding: Finding = {
  campaign: '有限空间',
  checklist: 'industry-trade',
  itemNo: 9,
  industries: ['INDUSTRY_LIGHT'],
  enterprise: '云溪县青禾纸业',
  note: '浆池未辨识、无台账无警示标志',
  place: '制浆车间浆池',
};

/** A major case that meets everything a crash could tear: gates, timers, jobs, numbers, documents, child processes. */
export const wholeCase: DemoCase = {
  id: 'WHOLE',
  titleZh: '浆池未辨识：退回、延期、销号、回头看反弹',
  title: 'Plan returned once, reminders, deadline extended, struck off, recurred at the look-back',
  async play(stage) {
    const hazardId = await inspect(stage, finding);
    const enterprise = enterpriseOf(finding);
    const path = `/hazards/${hazardId}`;
    await stage.act('officer1', `${path}/judge`, { level: 'MAJOR' });
    await order(stage, finding, hazardId, 15);
    const { funds: _funds, ...first } = await fullPlan(stage, enterprise, 12);
    await stage.act(enterprise.principal, `${path}/submit-plan`, first);
    await stage.act(enterprise.principal, `${path}/submit-plan`, await fullPlan(stage, enterprise, 12));
    await stage.pass(3);
    await stage.act(enterprise.principal, `${path}/request-extension`, {
      reasonCode: 'EQUIPMENT_DELIVERY',
      reason: '通风设备到货延迟',
      interimMeasures: '封闭浆池，专人看守',
      newDeadline: await stage.dayAhead(22),
    });
    await stage.act('leader', `${path}/decide-extension`, { approved: true, reason: '同意延期，落实管控' });
    await stage.pass(20);
    await doMeasures(stage, enterprise, hazardId);
    await complete(stage, enterprise, hazardId);
    await review(stage, hazardId, { passed: true });
    await completeFile(stage, hazardId, 'officer1');
    await close(stage, hazardId, [enterprise.principal, 'qinghe-head', 'leader', 'organiser']);
    await stage.pass(31);
    const photo = await stage.upload('officer2', 'PHOTO', await stage.enterprise(finding.enterprise));
    const recurrence = { recurred: true, note: '浆池警示标志再次缺失', evidenceIds: [photo] };
    await stage.act('officer2', `${path}/record-lookback`, recurrence);
    return hazardId;
  },
  expectations: [],
};
