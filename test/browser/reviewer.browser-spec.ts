import { complete, DemoStage, doMeasures, enterpriseOf, type Finding, fullPlan, inspect } from '@bihuan/demo';
import type { Page } from 'playwright-core';
import { choose, confirm } from './stage/desk';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

const finding: Finding = {
  campaign: '有限空间',
  checklist: 'industry-trade',
  itemNo: 9,
  industries: ['INDUSTRY_LIGHT'],
  enterprise: '云溪县青禾纸业',
  note: '浆池未辨识、无台账无警示标志',
  place: '制浆车间浆池',
};
const photo = {
  name: 'review.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

// Every page is looked at by axe, which takes seconds on a busy machine.
jest.setTimeout(90_000);

let stage: WebStage;
let demo: DemoStage;
let hazardId: string;

beforeAll(async () => {
  stage = await startWebStage();
  const { clock, client } = stage.demo;
  demo = new DemoStage(client, {
    now: () => Promise.resolve(clock.now()),
    moveTo: (moment) => stage.demo.pass(moment.toISOString()),
  });
  hazardId = await inspect(demo, finding);
}, 120_000);

afterAll(() => stage?.close());

const state = async (): Promise<unknown> => (await demo.hazard(hazardId)).state;
const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

it('judges and orders on the desk', async () => {
  const page = await stage.person('officer1', { path: `/cases/${hazardId}` });
  const judging = page.getByRole('form', { name: '隐患定级' });
  await judging.getByRole('radio', { name: '重大隐患' }).check();
  await inspectPage(page, 'case-judge-desk');
  await judging.getByRole('button', { name: '确认级别' }).click();
  await confirm(page, '确认级别');
  const ordering = page.getByRole('form', { name: /责令限期整改指令书/ });
  await ordering.waitFor();
  await ordering.getByRole('button', { name: '下达' }).click();
  await ordering.getByText('请填写整改要求').waitFor();
  await ordering.getByLabel('整改要求').fill('辨识浆池并设置警示标志');
  await ordering.getByLabel('整改期限').fill('2026-04-01');
  await page.keyboard.press('Enter');
  await choose(page, '执法人员二', '李查');
  await inspectPage(page, 'case-order-desk');
  await ordering.getByRole('button', { name: '下达' }).click();
  await confirm(page, '下达');
  await page.getByText('已交办/待签收').first().waitFor();
  expect(await state()).toBe('ASSIGNED');
});

it('lets the leader name two reviewers', async () => {
  const [issued] = await demo.search('officer1', 'orders', {
    enterpriseId: await demo.enterprise(finding.enterprise),
  });
  const enterprise = enterpriseOf(finding);
  await demo.act(enterprise.principal, `/orders/${issued?.id}/accept`);
  await demo.act(
    enterprise.principal,
    `/hazards/${hazardId}/submit-plan`,
    await fullPlan(demo, enterprise, 20),
  );
  await doMeasures(demo, enterprise, hazardId);
  await complete(demo, enterprise, hazardId);
  const page = await stage.person('leader', { path: '/review' });
  await page.getByRole('list', { name: '复查与签字' }).waitFor();
  await inspectPage(page, 'review-queue-desk');
  await page.getByRole('list', { name: '复查与签字' }).getByRole('link').first().click();
  await choose(page, '复查人', '周复');
  await choose(page, '会签人', '吴核');
  await page.getByRole('button', { name: '指派' }).click();
  await page.getByText('目前没有轮到您办理的事项').waitFor();
  expect(await state()).toBe('REVIEWING');
});

it('judges item by item beside the photos, keeps what is missing in view', async () => {
  const page = await stage.person('reviewer1', { path: `/review/${hazardId}` });
  await region(page, '整改三不放过').getByText(/及时/).first().waitFor();
  const items = page.getByRole('group', { name: /^第 \d 项/ });
  await items.nth(1).waitFor();
  await inspectPage(page, 'review-desk');
  await page.getByRole('button', { name: '提交复查' }).click();
  await page.getByText('请填写结论').first().waitFor();
  for (const item of await items.all()) await item.getByRole('radio', { name: '合格', exact: true }).check();
  await items.first().getByRole('radio', { name: '不合格' }).check();
  await items.first().getByLabel('不合格原因').waitFor();
  await items.first().getByRole('radio', { name: '合格', exact: true }).check();
  await page
    .getByRole('radiogroup', { name: /根本原因/ })
    .getByRole('radio', { name: '是' })
    .check();
  await page
    .getByRole('radiogroup', { name: /举一反三/ })
    .getByRole('radio', { name: '是' })
    .check();
  await page.getByLabel('复查意见').fill('现场核对，均已整改到位');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /复查照片/ }).click();
  await (await choosing).setFiles(photo);
  await page.getByRole('button', { name: '移除最后一个' }).waitFor();
  await page.getByRole('button', { name: '获取当前位置' }).click();
  await page.getByText(/32\.21000/).waitFor();
  await page.getByRole('button', { name: '提交复查' }).click();
  await page.getByText('目前没有轮到您办理的事项').waitFor();
});

it('countersigns on a narrow screen', async () => {
  const page = await stage.person('reviewer2', { screen: 'phone', path: '/review' });
  await page.getByRole('list', { name: '复查与签字' }).getByRole('link').first().click();
  const form = page.getByRole('form', { name: '会签' });
  await form.getByRole('radio', { name: '有异议' }).check();
  await form.getByRole('textbox', { name: '异议' }).waitFor();
  await inspectPage(page, 'countersign-phone');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await form.getByRole('radio', { name: '同意', exact: true }).check();
  await form.getByRole('button', { name: '提交会签' }).click();
  await confirm(page, '提交会签');
  await page.getByText('待销号审批').first().waitFor();
});

it('asks why it cannot be struck off, completes the file and signs', async () => {
  await demo.act(enterpriseOf(finding).principal, `/hazards/${hazardId}/sign-closing`, {
    decision: 'APPROVE',
  });
  const officer = await stage.person('officer1', { path: `/cases/${hazardId}?tab=documents` });
  await officer.getByRole('button', { name: '为什么不能销号？' }).click();
  await officer
    .getByRole('dialog')
    .getByText(/缺少.*重大隐患报告/)
    .waitFor();
  await inspectPage(officer, 'why-not-desk');
  const page = await stage.person('qinghe-head', { path: `/review/${hazardId}` });
  const form = page.getByRole('form', { name: '销号签字' });
  await form.getByRole('radio', { name: '不同意' }).check();
  await form.getByRole('button', { name: '签字' }).click();
  await form.getByText('请填写意见').waitFor();
  await inspectPage(page, 'sign-desk');
  await form.getByRole('radio', { name: '同意销号' }).check();
  await form.getByRole('button', { name: '签字' }).click();
  await confirm(page, '签字');
  await page.getByText('目前没有轮到您办理的事项').waitFor();
  expect(await state()).toBe('CLOSE_PENDING');
});

it('plans visits, and shows what one found', async () => {
  const page = await stage.person('officer1', { path: '/inspections' });
  await page.getByRole('table', { name: '检查' }).getByRole('link').first().waitFor();
  await inspectPage(page, 'inspections-desk');
  await page.getByRole('table', { name: '检查' }).getByRole('link').first().click();
  await page.getByText(/不合格 1/).waitFor();
  await inspectPage(page, 'inspection-desk');
  await page.goto(`${stage.demo.origin}/inspections/plan`);
  await page.getByRole('button', { name: '提交计划' }).click();
  await page.getByText('请填写企业').waitFor();
  await choose(page, '企业', '云溪县青禾纸业');
  await choose(page, '专项行动', '有限空间安全专项行动');
  await page.getByLabel('计划日期').fill('2026-03-20');
  await page.keyboard.press('Enter');
  await page.getByLabel('检查重点').fill('有限空间作业');
  await choose(page, '第 2 名成员', '李查');
  await inspectPage(page, 'inspection-plan-desk');
  await page.getByRole('button', { name: '提交计划' }).click();
  await page.getByRole('heading', { level: 1, name: /^检查 / }).waitFor();
  await page.goto(`${stage.demo.origin}/inspections/random`);
  await page.getByRole('form').waitFor();
  await inspectPage(page, 'inspection-random-desk');
});

it('speaks English', async () => {
  const page = await stage.person('leader', { language: 'en', path: `/review/${hazardId}` });
  await page.getByRole('form').first().waitFor();
  await page.getByRole('button', { name: 'Help' }).waitFor();
  await inspectPage(page, 'review-english-desk');
});

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
