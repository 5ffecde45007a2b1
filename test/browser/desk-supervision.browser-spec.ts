import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  close,
  complete,
  doMeasures,
  enterpriseOf,
  type Finding,
  fullPlan,
  inspect,
  order,
  review,
} from '@bihuan/demo';
import { County } from '../fixtures/county';
import { attach, confirm, fits, further, furtherActions } from './stage/desk';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

/** Several pages, each looked through for accessibility; on a busy machine that takes its time. */
jest.setTimeout(120_000);

const finding: Finding = {
  campaign: '道路运输',
  checklist: 'road',
  itemNo: 3,
  industries: ['ROAD_COACH'],
  enterprise: '畅达客运',
  note: '长期存在“三超一疲劳”行为未处理',
  place: '客运车队',
};
const enterprise = enterpriseOf(finding);
const missing = ['重大隐患报告', '职代会/公示通报记录', '向监管部门报告回执'];

let stage: WebStage;
let county: County;
let hazardId: string;
let path: string;

beforeAll(async () => {
  stage = await startWebStage();
  county = County.on(stage.demo);
  hazardId = await inspect(county.stage, finding);
  path = `/cases/${hazardId}`;
  await county.act('officer1', `/hazards/${hazardId}/judge`, { level: 'MAJOR' });
  await order(county.stage, finding, hazardId, 20);
  const plan = await fullPlan(county.stage, enterprise, 18);
  await county.act(enterprise.principal, `/hazards/${hazardId}/submit-plan`, plan);
}, 180_000);

afterAll(() => stage?.close());

it('grants more time, seeing what is asked for', async () => {
  const newDeadline = await county.stage.dayAhead(30);
  await county.act(enterprise.principal, `/hazards/${hazardId}/request-extension`, {
    ...{ reasonCode: 'EQUIPMENT_DELIVERY', reason: '车载终端到货延迟', newDeadline },
    interimMeasures: '停运涉事车辆',
  });
  const page = await stage.person('leader', { path });
  const form = page.getByRole('form', { name: '审批延期' });
  await form.waitFor();
  await page.getByText(`延至 ${newDeadline}`).waitFor();
  await page.getByText('临时措施：停运涉事车辆').first().waitFor();
  await form.getByRole('button', { name: '确认' }).click();
  await form.getByText('请填写理由').waitFor();
  await form.getByRole('radio', { name: '同意', exact: true }).check();
  await form.getByLabel('理由').fill('理由属实，临时措施到位');
  await inspectPage(page, 'extension-desk');
  await form.getByRole('button', { name: '确认' }).click();
  await confirm(page, '确认');
  await page.getByText('目前没有轮到您办理的事项').waitFor();
  const [asked] = await county.list('leader', `/hazards/${hazardId}/extensions`);
  expect(asked).toMatchObject({ status: 'APPROVED', decisionReason: '理由属实，临时措施到位' });
  const { effectiveDeadline, orderedDeadline } = await county.hazard(hazardId);
  expect(effectiveDeadline).toBe(asked?.newDeadline);
  expect(orderedDeadline).not.toBe(effectiveDeadline);
});

it('urges, and proposes no more than the article allows', async () => {
  await county.pass(32);
  const page = await stage.person('officer1', { path });
  const urging = page.getByRole('form', { name: '发督办函' });
  await urging.getByLabel('内容').fill('逾期未整改，限三日内书面说明并立即整改');
  await urging.getByRole('button', { name: '发送' }).click();
  await confirm(page, '发送');
  await page.getByText('督办函').first().waitFor();
  expect(await county.state(hazardId)).toBe('URGED');
  await county.pass(8);
  const narrow = await stage.person('officer1', { screen: 'phone', path });
  const proposing = narrow.getByRole('form', { name: '提出处罚建议' });
  await proposing.getByLabel('金额（元）').fill('60000');
  await proposing.getByLabel('理由').fill('逾期未采取措施消除事故隐患');
  await proposing.getByRole('button', { name: '提出' }).click();
  await proposing.getByText('金额（元）须在 1 至 50,000 之间').waitFor();
  await inspectPage(narrow, 'penalty-proposed-phone');
  await fits(narrow);
  await proposing.getByLabel('金额（元）').fill('50000');
  await proposing.getByRole('button', { name: '提出' }).click();
  await confirm(narrow, '提出');
  await narrow.getByText('目前没有轮到您办理的事项').waitFor();
  expect(await county.rungs(hazardId)).toContain('PENALTY_PROPOSED');
});

it('refuses the fine on a narrow screen, with a reason', async () => {
  const page = await stage.person('leader', { screen: 'phone', path });
  const form = page.getByRole('form', { name: '审批处罚' });
  await form.getByRole('button', { name: '作出决定' }).click();
  await form.getByText('请填写决定').waitFor();
  await form.getByRole('radio', { name: '同意处罚' }).check();
  await form.getByLabel(/金额/).fill('100');
  await form.getByRole('radio', { name: '不予处罚' }).check();
  await form.getByLabel(/金额/).waitFor({ state: 'detached' });
  await form.getByLabel('意见').fill('先行约谈主要负责人');
  await inspectPage(page, 'penalty-refused-phone');
  await fits(page);
  await form.getByRole('button', { name: '作出决定' }).click();
  await page
    .getByRole('dialog')
    .getByText(/不出具处罚文书/)
    .waitFor();
  await confirm(page, '作出决定');
  await page.getByText('目前没有轮到您办理的事项').waitFor();
  expect((await county.list('leader', `/hazards/${hazardId}/escalations`)).at(-1)).toMatchObject({
    kind: 'PENALTY_REFUSED',
    content: { opinion: '先行约谈主要负责人' },
  });
  expect(await county.state(hazardId)).toBe('URGED');
  await county.pass(8);
  const again = { article: '102', amountYuan: 50_000, reason: '逾期未采取措施消除事故隐患' };
  await county.act('officer1', `/hazards/${hazardId}/propose-penalty`, again);
});

it('decides on the fine with the proposal in view', async () => {
  const page = await stage.person('leader', { path });
  const form = page.getByRole('form', { name: '审批处罚' });
  await form.getByText(/第102条.*罚款 50,000 元。理由：逾期未采取措施消除事故隐患/).waitFor();
  await form.getByRole('radio', { name: '同意处罚' }).check();
  await form.getByLabel('意见').fill('同意；拒不改正的，按日连续处罚');
  const dailyFrom = await county.stage.dayAhead(1);
  await form.getByLabel(/按日连续处罚起始日/).fill(dailyFrom);
  await page.keyboard.press('Enter');
  await inspectPage(page, 'penalty-decided-desk');
  await form.getByRole('button', { name: '作出决定' }).click();
  await confirm(page, '作出决定');
  await page.getByText('目前没有轮到您办理的事项').waitFor();
  const decided = (await county.list('leader', `/hazards/${hazardId}/escalations`)).at(-1);
  expect(decided).toMatchObject({
    kind: 'PENALTY_DECIDED',
    content: { article: '102', amountYuan: 50_000, dailyPenalty: { from: dailyFrom } },
  });
  expect(await county.state(hazardId)).toBe('PENALTY');
});

it('deals with lateness on a narrow screen', async () => {
  await county.pass(5);
  await doMeasures(county.stage, enterprise, hazardId);
  await complete(county.stage, enterprise, hazardId);
  await review(county.stage, hazardId, { passed: true });
  const page = await stage.person('leader', { screen: 'phone', path });
  const form = page.getByRole('form', { name: '处置逾期' });
  await form.getByRole('button', { name: '记录处置' }).click();
  await form.getByText('请填写责任人').waitFor();
  await form.getByLabel('逾期原因').fill('企业拖延整改');
  await form.getByLabel('责任人').fill('常达');
  await form.getByLabel('处置措施').fill('行政处罚并约谈主要负责人');
  await inspectPage(page, 'lateness-phone');
  await fits(page);
  await form.getByRole('button', { name: '记录处置' }).click();
  await page.getByText('待销号审批').first().waitFor();
  const disposed = (await county.list('leader', `/hazards/${hazardId}/escalations`)).at(-1);
  expect(disposed).toMatchObject({ kind: 'LATENESS_DISPOSED', content: { accountablePerson: '常达' } });
});

it('adds one missing document after the other', async () => {
  const page = await stage.person('officer1', { path });
  const form = await further(page, '补充档案', '补充档案');
  await form.getByText(`尚缺：${missing.join('、')}`).waitFor();
  for (const name of missing) {
    await form.getByLabel('资料名称').click();
    await page.getByTitle(name, { exact: true }).click();
    await attach(page, form, /扫描件或照片/);
    if (name === missing[0]) await inspectPage(page, 'supplement-desk');
    await form.getByRole('button', { name: '存入档案' }).click();
    await form.getByRole('button', { name: '移除最后一个' }).waitFor({ state: 'detached' });
  }
  await page.getByRole('dialog').getByText('档案齐全').waitFor();
  const onFile = (await county.list('officer1', `/hazards/${hazardId}/documents`)).map(({ kind }) => kind);
  expect(onFile).toEqual(
    expect.arrayContaining(['MAJOR_HAZARD_REPORT', 'WORKER_ANNOUNCEMENT', 'REGULATOR_REPORT_RECEIPT']),
  );
});

it('concludes the file, and archives only after the look-back', async () => {
  await close(county.stage, hazardId, [enterprise.principal, 'town-head', 'leader', 'organiser']);
  const page = await stage.person('organiser', { path });
  expect(await furtherActions(page)).not.toContain('归档');
  const concluding = await further(page, '结案', '结案');
  await page.getByRole('dialog').getByText('现在判定会通过').waitFor();
  await concluding.getByLabel('意见').fill('处罚文书齐备，同意结案');
  await inspectPage(page, 'conclude-desk');
  await concluding.getByRole('button', { name: '结案' }).click();
  await confirm(page, '结案');
  await concluding.waitFor({ state: 'detached' });
  const concluded = (await county.list('organiser', `/hazards/${hazardId}/documents`)).find(
    ({ kind }) => kind === 'CASE_CONCLUSION_APPROVAL',
  );
  expect(concluded).toMatchObject({ content: { opinion: '处罚文书齐备，同意结案' } });
  const archiving = await further(page, '归档', '归档');
  await archiving.getByRole('button', { name: '归档' }).click();
  await confirm(page, '归档');
  await page
    .getByRole('alert')
    .filter({ hasText: /look-back|回头看/ })
    .first()
    .waitFor();
  expect(await county.state(hazardId)).toBe('CLOSED');
});

it('looks back on a narrow screen, and archives', async () => {
  await county.pass(31);
  const page = await stage.person('officer2', { screen: 'phone', path });
  const form = page.getByRole('form', { name: '记录回头看' });
  await form.getByRole('radio', { name: '未反弹' }).check();
  await form.getByLabel('说明').fill('未再发现同类问题');
  await form.getByRole('button', { name: '记录' }).click();
  await form.getByText('请填写现场照片').waitFor();
  await attach(page, form, /现场照片/);
  const yesterday = await county.stage.dayAhead(-1);
  await form.getByLabel(/现场查看时间/).fill(`${yesterday}T10:30`);
  await form.getByRole('button', { name: '获取当前位置' }).click();
  await form.getByText(/32\.21000/).waitFor();
  await inspectPage(page, 'lookback-phone');
  await fits(page);
  await form.getByRole('button', { name: '记录' }).click();
  await confirm(page, '记录');
  await page.getByText('回头看合格').first().waitFor();
  const [lookback] = await county.list('officer2', `/hazards/${hazardId}/lookbacks`);
  expect(lookback).toMatchObject({
    ...{ recurred: false, note: '未再发现同类问题' },
    ...{ lookedAt: `${yesterday}T02:30:00.000Z`, position: { latitude: 32.21, accuracy: 12 } },
  });
  const desk = await stage.person('organiser', { path: `${path}?tab=links` });
  await desk.getByText(`${yesterday} 10:30 在现场（32.2100, 105.4600）查看`).waitFor();
  const archiving = await further(desk, '归档', '归档');
  await archiving.getByRole('button', { name: '归档' }).click();
  await confirm(desk, '归档');
  await desk.getByText('已归档').first().waitFor();
  expect(await county.state(hazardId)).toBe('ARCHIVED');
  expect(await furtherActions(desk)).toEqual([]);
});

it('prints the whole case on A4, nothing cut off', async () => {
  const page = await stage.person('auditor', { path: `${path}/print`, dark: true });
  await page.getByRole('heading', { name: '时间线' }).waitFor();
  await page.getByText('归档').last().waitFor();
  await page
    .getByRole('img', { name: /photo_after/ })
    .first()
    .waitFor();
  // Until everything is there, the button to print waits, pale.
  await page.waitForFunction(() => !document.querySelector('main .ant-btn-loading'));
  await inspectPage(page, 'case-print-desk');
  // As wide as what is left of A4 between the margins.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.getByText(/^冯审 打印于 \d{4}-\d\d-\d\d/).waitFor();
  await fits(page);
  for (const around of ['navigation', 'banner'] as const)
    expect(await page.getByRole(around).count()).toBe(0);
  expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
  const told = (await county.timeline(hazardId)).filter(({ kind }) => kind === 'COMMAND').length;
  const shown = page.locator('section', { has: page.getByRole('heading', { name: '时间线' }) });
  expect(
    await shown
      .getByRole('listitem')
      .filter({ hasText: /^20\d\d-/ })
      .count(),
  ).toBeGreaterThanOrEqual(told);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const folder = process.env.SCREENSHOTS;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'case.pdf'), pdf);
  }
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, box]) => box);
  expect(boxes.length).toBeGreaterThan(2);
  for (const box of boxes) {
    const [, , width = 0, height = 0] = (box ?? '').split(' ').map(Number);
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  }
});

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
