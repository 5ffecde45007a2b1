import type { Page } from 'playwright-core';
import { deploy, saved, shape } from './designer/draft';
import { draftJourney } from './designer/drafts';
import { elementJourney } from './designer/elements';
import { findingByKeyboard, keyboardJourney } from './designer/keyboard';
import { ruleJourney } from './designer/rules';
import { fits } from './stage/desk';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

jest.setTimeout(90_000);

let stage: WebStage;

beforeAll(async () => {
  stage = await startWebStage();
}, 120_000);

afterAll(() => stage?.close());

const gate = 'gate.five-in-place';
const workflow = '一般事故隐患闭环';

const openProof = (page: Page): Promise<void> => page.getByRole('tab', { name: /^证明/ }).click();
const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

async function openDraft(username: string, screen: 'desk' | 'phone' = 'desk'): Promise<Page> {
  const page = await stage.person(username, { screen, path: '/workflows' });
  await page.getByRole('region', { name: '草稿' }).getByRole('link').first().click();
  await shape(page, gate).waitFor();
  return page;
}

it('copies a shipped workflow into a draft, breaks it, sees the run that proves it, and mends it', async () => {
  const page = await stage.person('organiser', { path: '/workflows' });
  await page.getByRole('link', { name: workflow }).waitFor();
  await inspectPage(page, 'workflows-desk');
  await page.getByRole('link', { name: workflow }).click();
  await shape(page, gate).waitFor();
  await inspectPage(page, 'workflow-desk');
  await page.getByRole('button', { name: '复制为草稿' }).click();
  await shape(page, gate).waitFor();
  await openProof(page);
  await page.getByText('证明通过，可以部署').waitFor();

  await shape(page, gate).click();
  await page.getByRole('button', { name: '删除所选' }).click();
  const finding = page.getByRole('list', { name: '问题' }).getByRole('button').first();
  await finding.waitFor();
  await finding.click();
  await page.getByRole('list', { name: '出错的路径' }).getByRole('listitem').first().waitFor();
  await page.getByRole('button', { name: '到出错处' }).click();
  await page.locator('.djs-element.bh-failing').first().waitFor();
  await inspectPage(page, 'draft-broken-desk');
  expect(await page.locator('.djs-connection.bh-travelled').count()).toBeGreaterThan(0);

  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByText('证明通过，可以部署').waitFor();
  await saved(page);
});

it('shows the properties of a step in our words, with expressions that can be tried', async () => {
  const page = await openDraft('organiser');
  await shape(page, 'order.issue').click();
  await page.getByText('执法人员').first().waitFor();
  await page.getByRole('button', { name: '添加字段' }).click();
  await page.getByLabel('中文名称').last().fill('整改要求');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '预览' }).click();
  await page.getByText('整改要求').nth(1).waitFor();
  await inspectPage(page, 'draft-form-desk');
  const choice = page.getByRole('combobox', { name: '选择元素' });
  await choice.fill('已当场整改？ → 当场整改');
  await page
    .getByTitle(/已当场整改？ → 当场整改/)
    .first()
    .click();
  await page.getByRole('button', { name: '试算' }).click();
  await page.getByLabel('变量的值（JSON）').fill('{"onSpot": {"outcome": "TRUE", "passed": true}}');
  await page.getByRole('button', { name: '计算' }).click();
  await page.getByText('结果：true').waitFor();
  await inspectPage(page, 'draft-feel-desk');
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: '撤销' }).click();
  await saved(page);
});

it('speaks Chinese wherever one draws, and keeps the mark of bpmn.io in sight', async () => {
  const page = await openDraft('organiser');
  const titles = await page
    .locator('.djs-palette .entry')
    .evaluateAll((entries) =>
      entries.map((entry) => entry.getAttribute('aria-label') ?? entry.textContent ?? ''),
    );
  expect(titles.length).toBeGreaterThan(15);
  expect(titles.filter((title) => !isChinese(title))).toEqual([]);
  await shape(page, 'order.issue').click();
  const pad = page.locator('.djs-context-pad .entry');
  await pad.first().waitFor();
  const offers = await pad.evaluateAll((entries) =>
    entries.map((entry) => entry.getAttribute('title') ?? ''),
  );
  expect(offers.filter((offer) => !isChinese(offer))).toEqual([]);
  await page.locator('.djs-context-pad [data-action="replace"]').click();
  const menu = page.locator('.djs-popup .entry');
  await menu.first().waitFor();
  const kinds = await menu.evaluateAll((entries) =>
    entries.map((entry) => entry.getAttribute('title') || (entry.textContent ?? '')),
  );
  expect(kinds.filter((kind) => !isChinese(kind))).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '令牌模拟' }).click();
  const simulation = page.locator('.bts-palette [title]');
  await simulation.first().waitFor();
  const words = await simulation.evaluateAll((entries) =>
    entries.map((entry) => entry.getAttribute('title') ?? ''),
  );
  expect(words.filter((word) => !isChinese(word))).toEqual([]);
  expect(await page.getByRole('link', { name: /bpmn\.io/i }).isVisible()).toBe(true);
});

it('plays a trial run on the diagram', async () => {
  const page = await openDraft('organiser');
  await page.getByRole('tab', { name: '试运行' }).click();
  await page.getByRole('button', { name: '开始试运行' }).click();
  await page.getByText('停在 1 处').waitFor();
  await page.getByRole('button', { name: '不通过' }).click();
  await page.locator('.djs-shape.bh-current').first().waitFor();
  await inspectPage(page, 'draft-run-desk');
  const tests = page.getByLabel('测试用例（YAML）');
  const run = page.getByRole('button', { name: '运行全部用例' });
  await tests.fill('cases:\n  - nme: a');
  await run.click();
  await page.getByText(/第 2 行：用例没有“nme”/).waitFor();
  await tests.fill(
    'cases:\n  - name: 走错\n    steps: [{ complete: order.issue }]\n    expect: { state: ended }',
  );
  await run.click();
  await page.getByText(/试运行没有停在这一步。停在 /).waitFor();
  await tests.fill('');
  await saved(page);
});

describe('with the keyboard, in a draft', () => findingByKeyboard(() => stage));

it('is deployed by its organiser for the own place, and changed there', async () => {
  const page = await openDraft('organiser');
  await openProof(page);
  await page.getByText('证明通过，可以部署').waitFor();
  await deploy(page);
  await page.getByText(/general-hazard-99-01-01 · 第 1 版/).waitFor();
  await page.getByRole('button', { name: '复制为草稿' }).click();
  await page.getByLabel('流程名称').fill('改过的流程');
  await shape(page, 'order.issue').click();
  await page.getByText('执法人员').first().waitFor();
  await page.getByLabel('名称', { exact: true }).fill('下达整改指令');
  await page.keyboard.press('Enter');
  await openProof(page);
  await page.getByText('证明通过，可以部署').waitFor();
  await deploy(page);
  await page.getByText(/general-hazard-99-01-01 · 第 2 版/).waitFor();
  await page.getByRole('combobox', { name: '与哪一版比较' }).click();
  await page.getByTitle('第 1 版').click();
  await page.getByText('修改 2', { exact: true }).waitFor();
  await inspectPage(page, 'workflow-diff-desk');
});

it("shows what the gates ask, and takes a rule of one's own once it is proved", async () => {
  const page = await stage.person('admin', { path: '/rules' });
  await page.getByText('措施').first().waitFor();
  await inspectPage(page, 'rules-desk');
  await page.getByRole('button', { name: '新建规则' }).click();
  await page.getByLabel('编码').first().fill('PHOTOS_AFTER');
  await page.getByLabel('中文名称').first().fill('整改后照片');
  await page.getByLabel('英文名称').first().fill('Photos after');
  await page.getByLabel('依据', { exact: true }).fill('县安委办 2026-1 号');
  await page.getByRole('combobox', { name: '用哪条规则的事实' }).fill('当场整改');
  await page.keyboard.press('Enter');
  await page
    .getByText(/photosAfter/)
    .first()
    .waitFor();
  await page.getByLabel('中文名称').nth(1).fill('两张');
  await page.getByLabel('英文名称').nth(1).fill('Two');
  await page.getByLabel('不成立时说什么（中文）').fill('少于两张');
  await page.getByLabel('不成立时说什么（英文）').fill('fewer than two');
  await page.getByLabel('条件（FEEL）').fill('photos >= 2');
  await page.getByRole('button', { name: '试判' }).click();
  await page.getByText('未知的名称: photos').waitFor();
  await page.getByLabel('条件（FEEL）').fill('photosAfter >');
  await page.getByRole('button', { name: '试判' }).click();
  await page.getByText(/第 \d+ 个字符“.*”附近写法有误/).waitFor();
  await page.getByLabel('条件（FEEL）').fill('photosAfter >= 2');
  await page.getByRole('button', { name: '试判' }).click();
  await page.getByText('不通过：RETURN').waitFor();
  await inspectPage(page, 'rule-desk');
  await page.getByRole('button', { name: '保存为新版本' }).click();
  await page.getByText('photosAfter >= 2').waitFor();
});

describe('with the keyboard', () => keyboardJourney(() => stage));

describe('with every kind of element', () => elementJourney(() => stage));

describe('a rule', () => ruleJourney(() => stage));

describe('a draft', () => draftJourney(() => stage));

it('can be drawn, proven and set up on a phone, in English', async () => {
  const page = await stage.person('organiser', { screen: 'phone', language: 'en', path: '/workflows' });
  await page.getByRole('button', { name: 'New draft' }).tap();
  await shape(page, 'step.first').tap();
  await page.getByText('Selected: First step (User task)').waitFor();
  expect(await page.locator('.djs-palette').isVisible()).toBe(false);
  await inspectPage(page, 'draft-phone-en');
  await page.getByRole('button', { name: 'Insert behind it' }).tap();
  await page.getByRole('menuitem', { name: 'Exclusive gateway' }).tap();
  await page.getByText(/^Selected: .*Exclusive gateway/).waitFor();
  await inspectPage(page, 'draft-phone-inserted-en');
  await page.getByRole('button', { name: 'Delete selection' }).tap();
  await page.getByText('Selected: First step (User task)').waitFor();
  await shape(page, 'ended').tap();
  await page.getByRole('button', { name: 'Delete selection' }).tap();
  await page.getByRole('tab', { name: /Proof \(/ }).tap();
  const finding = page.getByRole('list', { name: 'Findings' }).getByRole('button').first();
  await finding.tap();
  await inspectPage(page, 'draft-phone-finding-en');
  expect(await isSeen(page, '.djs-container')).toBe(true);
  await page.getByRole('button', { name: 'Undo' }).tap();
  await page.getByText(/Proven: can be deployed/).waitFor();
  await fits(page);
});

/** Whether nothing lies over the middle of it. */
const isSeen = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
