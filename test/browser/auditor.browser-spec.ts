import { DemoStage, demoCases, playCase } from '@bihuan/demo';
import type { Page } from 'playwright-core';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

// Every page is looked at by axe, which takes seconds on a busy machine.
jest.setTimeout(90_000);

let stage: WebStage;
let hazardId: string;

beforeAll(async () => {
  stage = await startWebStage();
  const { clock } = stage.demo;
  const demo = new DemoStage(stage.demo.client, {
    now: () => Promise.resolve(clock.now()),
    moveTo: (moment) => stage.demo.pass(moment.toISOString()),
  });
  const d2 = demoCases.find(({ id }) => id === 'D2');
  if (!d2) throw new Error('There is no demo case D2.');
  ({ hazardId } = await playCase(demo, d2));
}, 180_000);

afterAll(() => stage?.close());

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

it('finds a case, and keeps what was asked in the address', async () => {
  const page = await stage.person('auditor', { path: '/cases' });
  await page.getByRole('table', { name: '隐患' }).getByRole('link').first().waitFor();
  await inspectPage(page, 'cases-desk');
  await page.getByLabel('隐患名称').fill('有限空间');
  await page.waitForURL(/text=/);
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: /有限空间/ }).waitFor();
  await inspectPage(page, 'case-timeline-desk');
});

it('replays the travelled diagram by keyboard', async () => {
  const page = await stage.person('auditor', { path: `/cases/${hazardId}?tab=replay` });
  await page.getByRole('group', { name: /流程图/ }).waitFor();
  await page.locator('a[href*="bpmn.io"]').first().waitFor();
  const slider = page.getByRole('slider', { name: '时间轴' });
  await slider.focus();
  await page.keyboard.press('Home');
  await page.getByRole('status').filter({ hasText: /^1\// }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('status').filter({ hasText: /^2\// }).waitFor();
  await page.keyboard.press('End');
  const steps = page.getByRole('list', { name: '步骤列表' });
  await steps
    .getByRole('button', { name: /提交方案.*第 2 次|方案.*第 2 次/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.getByText('×2').first().waitFor();
  await inspectPage(page, 'case-replay-desk');
});

it('reads why a gate let nothing pass, and what the next version of the plan changed', async () => {
  const page = await stage.person('auditor', { path: `/cases/${hazardId}?tab=gates` });
  const first = page.getByRole('region', { name: '整改五到位 第 1 次' });
  await first.getByText('资金').first().waitFor();
  await first.getByText('判定所用数据').first().click();
  await first.getByText('验收标准：').first().waitFor();
  await first.getByText('《安全生产事故隐患排查治理暂行规定》第十五条', { exact: false }).first().waitFor();
  expect(await first.textContent()).not.toMatch(/16号令 Art|seed 00|\[D\]/);
  await inspectPage(page, 'case-gates-desk');
  await tab(page, '方案').click();
  const difference = page.getByRole('table', { name: '版本差异' });
  await difference.getByText('资金来源').waitFor();
  await inspectPage(page, 'case-plans-desk');
});

it.each(['evidence', 'supervision', 'reviews', 'closing', 'documents', 'links'])(
  'shows the part %s',
  async (name) => {
    const page = await stage.person('auditor', { path: `/cases/${hazardId}?tab=${name}` });
    await page.getByRole('tabpanel').waitFor();
    await inspectPage(page, `case-${name}-desk`);
  },
);

it('lays the whole case out for printing', async () => {
  const page = await stage.person('auditor', { path: `/cases/${hazardId}/print` });
  await page.getByRole('heading', { level: 2, name: '时间线' }).waitFor();
  // Not while something is still on its way.
  await page.getByRole('button', { name: /^(?!loading).*打印$/ }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  await page.emulateMedia({ media: null });
  await inspectPage(page, 'case-print-desk');
});

it('says in Chinese why a case is not shown', async () => {
  const page = await stage.person('auditor', { path: '/cases/01890000-0000-7000-8000-000000000000' });
  await page.getByText('没有这件隐患，或不在您可见的范围内').waitFor();
  await page.getByText('代码 HAZARD_NOT_FOUND').waitFor();
});

it('works on a narrow screen', async () => {
  const page = await stage.person('auditor', { screen: 'phone', path: '/cases' });
  await page.getByRole('list', { name: '隐患' }).waitFor();
  await inspectPage(page, 'cases-phone');
  for (const name of ['timeline', 'replay', 'gates', 'plans', 'evidence']) {
    await page.goto(`${stage.demo.origin}/cases/${hazardId}?tab=${name}`);
    await page.getByRole('region', { name: '案卷内容' }).waitFor();
    await inspectPage(page, `case-${name}-phone`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect({ name, overflow }).toEqual({ name, overflow: 0 });
  }
});

it('speaks English', async () => {
  const page = await stage.person('auditor', { language: 'en', path: `/cases/${hazardId}?tab=gates` });
  const first = page.getByRole('region', { name: 'Five in place, attempt 1' });
  await first
    .getByText('Interim Provisions on Work Safety Hazards, Art. 15', { exact: false })
    .first()
    .waitFor();
  await inspectPage(page, 'case-english-desk');
  await page.getByRole('tab', { name: 'Replay', exact: true }).click();
  const steps = page.getByRole('list', { name: 'Steps' });
  await steps
    .getByRole('button', { name: /Submit the plan/ })
    .first()
    .waitFor();
  expect(await steps.textContent()).not.toMatch(/[\u4e00-\u9fff]/);
  // The figures beside the diagram's elements are drawn after its names.
  const diagram = page.getByRole('group', { name: /Diagram/ });
  await diagram.getByText('×2').first().waitFor();
  expect(await diagram.textContent()).not.toMatch(/[\u4e00-\u9fff]/);
});

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
