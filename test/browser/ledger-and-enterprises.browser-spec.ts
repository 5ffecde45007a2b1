import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { creditCodeCheck } from '@bihuan/bihuan';
import { demoCases, DemoStage, playCase } from '@bihuan/demo';
import { fillIn, readSheet } from '../fixtures/workbook';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

jest.setTimeout(120_000);

let stage: WebStage;
const mill = '云溪县青禾纸业';

beforeAll(async () => {
  stage = await startWebStage();
  const { demo } = stage;
  const scene = new DemoStage(demo.client, {
    now: () => Promise.resolve(demo.clock.now()),
    moveTo: (moment) => demo.pass(moment.toISOString()),
  });
  for (const played of demoCases.filter(({ id }) => ['D1', 'D2'].includes(id))) await playCase(scene, played);
}, 180_000);

afterAll(() => stage?.close());

/** Presses something that leads to a download, and gives the file. */
async function downloaded(
  page: Page,
  press: () => Promise<unknown>,
): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** A kept view, by its whole name: beside it stands the button that copies its link. */
const view = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Confirms the dialog that is open. */
const confirm = (page: Page) =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: /确\s*定/ })
    .click();

const row = (no: number, other: Record<string, string> = {}) => {
  const body = `9199010${String(no).padStart(10, '0')}`;
  return {
    统一社会信用代码: body + creditCodeCheck(body),
    企业名称: `青禾龑记食品${no}厂`,
    辖区: '99.01.01.002 青禾镇',
    详细地址: `青禾镇工业路${no}号`,
    主要负责人: '龑明',
    行业: '轻工',
    规模: '规模以下',
    ...other,
  };
};

it('shows an auditor the ledger, keeps the view, exports it and draws a sample anybody can repeat', async () => {
  const page = await stage.person('auditor', { path: '/ledger' });
  await page.getByRole('heading', { level: 1, name: '隐患台账' }).waitFor();
  await page
    .getByRole('link', { name: /不符合/ })
    .first()
    .waitFor();
  await inspectPage(page, 'ledger-desk');

  await page.getByText('隐患汇总登记台账', { exact: true }).click();
  await page.getByRole('columnheader', { name: '隐患闭环情况' }).waitFor();
  await page.goto(`${stage.demo.origin}/ledger?ledger=REGISTER&level=MAJOR`);
  await page.getByRole('cell', { name: /已销号 .*号/ }).waitFor();

  await button(page, '列设置').click();
  await page.getByRole('checkbox', { name: /隐患编号/ }).check();
  await page.getByRole('checkbox', { name: '存在问题' }).uncheck();
  await inspectPage(page, 'ledger-columns-desk');
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: '隐患编号' }).waitFor();

  await button(page, '视图').click();
  await page.getByLabel('把当前筛选存为视图').fill('重大隐患登记');
  await page.getByRole('checkbox', { name: '与本单位同事共享' }).check();
  await button(page, /保\s*存/).click();
  await view(page, '重大隐患登记').waitFor();
  await inspectPage(page, 'ledger-views-desk');
  await page.keyboard.press('Escape');

  await button(page, /导\s*出/).click();
  const file = await downloaded(page, () => confirm(page));
  expect(file.name).toMatch(/^隐患汇总登记台账 \d{4}-\d\d-\d\d\.xlsx$/);
  const { header, rows } = await readSheet(file.bytes);
  expect(header[1]).toBe('检查人');
  expect(header.at(-1)).toBe('隐患编号');
  expect(rows).toHaveLength(1);

  await page.goto(`${stage.demo.origin}/ledger`);
  await button(page, '随机抽样').click();
  await page.getByLabel('抽样目的').fill('抽查闭环');
  await page.getByLabel('抽取数量').fill('1');
  await page.getByLabel('种子').fill('三枚骰子 6 2 5');
  await inspectPage(page, 'sample-draw-desk');
  await button(page, /抽\s*取/).click();
  await page.getByText('从 2 个中抽取 1 个').waitFor();
  await button(page, '重算核对').click();
  await page.getByText('重算结果与记录一致').waitFor();
  await inspectPage(page, 'sample-desk');
  await page.goto(`${stage.demo.origin}/samples`);
  await page.getByRole('link', { name: '抽查闭环' }).waitFor();
});

it('opens a kept view again, filters and all', async () => {
  const page = await stage.person('auditor', { path: '/ledger' });
  await button(page, '视图').click();
  await view(page, '重大隐患登记').click();
  await page.getByRole('columnheader', { name: '隐患闭环情况' }).waitFor();
  expect(new URL(page.url()).searchParams.get('level')).toBe('MAJOR');
});

it('keeps the filters of other lists, too: named, renamed, sent as a link, deleted', async () => {
  const page = await stage.person('organiser', { path: '/cases?level=MAJOR' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('link', { name: /号/ }).first().waitFor();
  await button(page, '视图').click();
  await page.getByLabel('把当前筛选存为视图').fill('重大');
  await button(page, /保\s*存/).click();
  await button(page, '改名').click();
  await page.getByRole('dialog', { name: '改名' }).getByRole('textbox').fill('全县重大');
  await page.keyboard.press('Enter');
  await button(page, '复制视图“全县重大”的链接').click();
  await inspectPage(page, 'case-views-desk');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).searchParams.get('level')).toBe('MAJOR');

  const other = await stage.person('leader', { screen: 'phone', path: link.slice(stage.demo.origin.length) });
  await button(other, '视图').click();
  await other.getByText('暂无数据').last().waitFor();
  await inspectPage(other, 'case-views-phone');

  await page.goto(`${stage.demo.origin}/cases`);
  await button(page, '视图').click();
  await view(page, '全县重大').click();
  await page.waitForURL((url) => url.searchParams.get('level') === 'MAJOR');
  await button(page, '视图').click();
  await button(page, /删\s*除/).click();
  await confirm(page);
  await view(page, '全县重大').waitFor({ state: 'hidden' });
  for (const path of ['/enterprises', '/inspections', '/campaigns', '/work', '/admin/people']) {
    await page.goto(stage.demo.origin + path);
    await button(page, '视图').waitFor();
  }
});

it('lets the organiser import enterprises: check, mend, confirm, take back', async () => {
  const page = await stage.person('organiser', { path: '/enterprises' });
  await page.getByRole('link', { name: mill }).waitFor();
  await inspectPage(page, 'enterprises-desk');
  await button(page, '导入企业').click();
  const template = await downloaded(page, () => button(page, '下载模板').click());
  expect(template.name).toBe('企业导入模板.xlsx');
  await inspectPage(page, 'import-upload-desk');

  const send = async (rows: Parameters<typeof fillIn>[1]) =>
    page.getByLabel('企业名单文件').setInputFiles({
      name: '企业名单.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await fillIn(template.bytes, rows),
    });
  await send([row(1), row(2, { 行业: '养蜂', 主要负责人: '' })]);
  await page.getByText('发现 2 处错误').waitFor();
  await page.getByRole('cell', { name: '请从下拉列表中选择' }).waitFor();
  await inspectPage(page, 'import-problems-desk');
  const annotated = await downloaded(page, () => button(page, '下载带错误原因的文件').click());
  expect((await readSheet(annotated.bytes)).header.at(-1)).toBe('错误原因');

  await send([row(1), row(2)]);
  await page.getByText('检查通过，没有错误').waitFor();
  await button(page, /导\s*入$/).click();
  await confirm(page);
  await page.getByText('已导入：新增 2 家，更新 0 家。').waitFor();
  await inspectPage(page, 'import-done-desk');
  await button(page, '撤销导入').click();
  await confirm(page);
  await page.getByText('已撤销：移除 2 家，恢复 0 家。').waitFor();
});

it('puts the file of an enterprise together, every figure leading to its lines', async () => {
  const page = await stage.person('organiser', { path: '/enterprises?name=青禾纸业' });
  await page.getByRole('link', { name: mill }).click();
  await page.getByRole('heading', { level: 1, name: mill }).waitFor();
  await page.getByRole('heading', { name: /检查（1）/ }).waitFor();
  await button(page, '评定风险等级').click();
  await page.getByRole('radio', { name: '较大风险（橙）' }).check();
  await inspectPage(page, 'enterprise-risk-desk');
  await button(page, /保\s*存/).click();
  await page.getByRole('main').getByText('较大风险（橙）').waitFor();
  await inspectPage(page, 'enterprise-desk');
  await page
    .getByRole('link', { name: /已销号/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: '隐患台账' }).waitFor();
  await page.getByRole('link', { name: /有限空间/ }).waitFor();
  await page.getByText(`企业：${mill}`).waitFor();
  await inspectPage(page, 'ledger-of-enterprise-desk');
  await button(page, '去掉筛选：企业').click();
  await page.waitForURL((url) => !url.searchParams.has('enterpriseId'));
});

it('fits a phone, in Chinese and in English', async () => {
  const page = await stage.person('organiser', { screen: 'phone', path: '/ledger' });
  await page
    .getByRole('link', { name: /不符合/ })
    .first()
    .waitFor();
  await inspectPage(page, 'ledger-phone');
  await fits(page);
  await page.goto(`${stage.demo.origin}/enterprises?riskLevel=ORANGE`);
  await page.getByText('较大风险（橙）').first().waitFor();
  await page.getByRole('link', { name: mill }).click();
  await page.getByRole('heading', { level: 1, name: mill }).waitFor();
  await inspectPage(page, 'enterprise-phone');
  await fits(page);
  await page.goto(`${stage.demo.origin}/enterprises/import`);
  await button(page, '下载模板').waitFor();
  await inspectPage(page, 'import-phone');
  await fits(page);
  const english = await stage.person('organiser', { path: '/ledger?ledger=ISSUES', language: 'en' });
  await english.getByRole('columnheader', { name: 'Struck off' }).waitFor();
  await english.getByText('Major', { exact: true }).first().waitFor();
  await inspectPage(english, 'ledger-english');
});

it('shows an enterprise its own ledger, and no sample', async () => {
  const page = await stage.person('qinghe-paper-principal', { path: '/ledger' });
  await page.getByRole('link', { name: /有限空间/ }).waitFor();
  expect(await button(page, '随机抽样').count()).toBe(0);
  await page.goto(`${stage.demo.origin}/samples`);
  await page.getByText('没有权限').waitFor();
});

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});

/** No page is pushed sideways. */
async function fits(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
}
