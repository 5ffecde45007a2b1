import type { Page } from 'playwright-core';
import { County } from '../fixtures/county';
import { campaignOf, planning, rectifying } from '../fixtures/mill';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

/** Several pages, each looked through for accessibility; on a busy machine that takes its time. */
jest.setTimeout(120_000);

let stage: WebStage;
let campaignId: string;

beforeAll(async () => {
  stage = await startWebStage();
  const county = County.on(stage.demo);
  campaignId = await campaignOf(county);
  await rectifying(county, 2, 'GENERAL', 5);
  const [planned = ''] = await planning(county, 1, 'MAJOR', 40);
  await county.act('qinghe-paper-principal', `/hazards/${planned}/submit-plan`, { goal: '消除隐患' });
  await county.act('officer1', '/enterprises', {
    ...{ name: '河边小作坊', jurisdiction: '99.01.01.002', address: '青禾镇', principalName: '新' },
    ...{ industry: 'INDUSTRY_LIGHT', scale: 'SMALL_SCATTERED' },
  });
  await county.pass(8);
}, 180_000);

afterAll(() => stage?.close());

/** A page that can be pushed sideways is wider than its screen. */
async function fits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
}

describe.each(['desk', 'phone'] as const)('on a %s', (screen) => {
  it('leads the leader from a figure to its list and to a case', async () => {
    const page = await stage.person('leader', { screen, path: '/leader' });
    await page.getByRole('heading', { level: 1, name: /云溪县/ }).waitFor();
    const overdue = page.getByLabel(/^逾期未整改 2，/);
    await overdue.waitFor();
    await page.getByText('一般隐患已整改（复查合格）÷ 排查一般隐患').waitFor();
    await inspectPage(page, `leader-${screen}`);
    await fits(page);
    await overdue.click();
    await page.getByRole('heading', { level: 1, name: '逾期未整改' }).waitFor();
    await page.getByText(/环节：整改$/).waitFor();
    const cases = page.getByRole('link', { name: /浆池未辨识/ });
    await cases.first().waitFor();
    expect(await cases.count()).toBe(2);
    await inspectPage(page, `leader-rows-${screen}`);
    await fits(page);
    const address = page.url();
    expect(decodeURIComponent(address)).toContain('"phase":"RECTIFY"');
    await cases.first().click();
    await page.getByRole('heading', { level: 1, name: /浆池未辨识/ }).waitFor();
    expect(page.url()).toMatch(/\/cases\/[0-9a-f-]{36}/);
    await page.goBack();
    await cases.first().waitFor();
    await page.goBack();
    await overdue.waitFor();
  });

  it('hangs on the wall, dark and by itself', async () => {
    const page = await stage.person('leader', { screen, path: '/leader?wall=1' });
    const wall = page.getByRole('main').filter({ hasText: '退出大屏' });
    await wall.getByRole('heading', { name: '近十二周趋势' }).waitFor();
    await wall.getByRole('link', { name: /^逾期未整改 2，/ }).waitFor();
    await inspectPage(page, `wall-${screen}`);
    await fits(page);
    if (screen === 'desk') {
      const tall = await wall.evaluate((element) => element.scrollHeight - element.clientHeight);
      expect(tall).toBeLessThanOrEqual(0);
    }
    await wall.getByRole('button', { name: '退出大屏' }).click();
    await page.getByRole('button', { name: '大屏模式' }).waitFor();
  });

  it('shows the organiser where a campaign stands', async () => {
    const page = await stage.person('organiser', { screen, path: '/boards' });
    await page.getByRole('link', { name: '工贸行业安全专项行动' }).click();
    await page.getByRole('heading', { level: 1, name: '工贸行业安全专项行动 · 看板' }).waitFor();
    await page.getByText('整改五到位·资金').waitFor();
    await inspectPage(page, `board-${screen}`);
    await fits(page);
    await page.getByText('流程堵点', { exact: true }).click();
    await page.getByText('一般事故隐患闭环 v1', { exact: false }).first().waitFor();
    await page.getByRole('cell', { name: '发出督办函', exact: true }).waitFor();
    await page.getByLabel('一般事故隐患闭环：各环节在办数量').first().scrollIntoViewIfNeeded();
    await inspectPage(page, `board-workflow-${screen}`);
    await page.getByText('检查盲区', { exact: true }).click();
    await page.getByText('河边小作坊').waitFor();
    expect(page.url()).toContain('tab=blind');
    await inspectPage(page, `board-blind-${screen}`);
    await fits(page);
  });
});

it('urges several cases at once and tells of each', async () => {
  const page = await stage.person('organiser', { path: `/campaigns/${campaignId}/board` });
  await page.getByLabel(/^未销号 3，/).click();
  await page.getByRole('checkbox', { name: '全选' }).check();
  await page.getByRole('button', { name: '催办（3）' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('督办要求').fill('请于三日内整改到位');
  await inspectPage(page, 'urge');
  await dialog.getByRole('button', { name: '发出 3 件' }).click();
  await dialog.getByText('已发出 2 件，未发出 1 件').waitFor();
  await inspectPage(page, 'urge-result');
  await dialog.getByRole('button', { name: '关闭' }).last().click();
  await page.getByRole('cell', { name: '督办函' }).nth(1).waitFor();
});

it('speaks English, and keeps enterprises out', async () => {
  const page = await stage.person('auditor', { language: 'en', path: '/leader' });
  await page.getByRole('heading', { level: 1, name: /Work safety in/ }).waitFor();
  await page.getByLabel(/^Overdue 2,/).waitFor();
  await inspectPage(page, 'leader-en');
  const outside = await stage.person('qinghe-paper-principal', { path: '/leader' });
  await outside.getByText('没有权限').waitFor();
});

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
