import type { Page } from 'playwright-core';
import { inspectPage, type WebStage } from '../stage/web-stage';
import { deploy, openPanel, shape } from './draft';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const proven = (page: Page): Promise<void> => page.getByText('证明通过，可以部署').waitFor();

async function newDraft(page: Page): Promise<void> {
  await button(page, '新建草稿').click();
  await shape(page, 'step.first').waitFor();
}

/** Puts something behind, into or at the edge of what is chosen. */
async function insert(page: Page, what: string, name?: string, english?: string): Promise<void> {
  const chosen = page.getByRole('region', { name: '所选元素' }).getByRole('status');
  const before = await chosen.innerText();
  await button(page, /^(在其后|在此流上)?插入$/).click();
  await page.getByRole('menuitem', { name: what, exact: true }).click();
  await chosen.filter({ hasNotText: before }).waitFor();
  if (name === undefined) return;
  await page.getByLabel('名称', { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await page.getByText(`已选：${name}（`).waitFor();
  if (english === undefined) return;
  await page.getByLabel('英文名称').first().fill(english);
  await page.keyboard.press('Enter');
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: '选择元素' }).fill(`${name}（`);
  await page.keyboard.press('Enter');
  await page.getByText(new RegExp(`^已选：.*${name}（`)).waitFor();
}

async function write(page: Page, label: string, expression: string): Promise<void> {
  await page.getByRole('textbox', { name: label }).click();
  await page.keyboard.insertText(expression);
  await page.getByLabel('名称', { exact: true }).click();
}

async function changeType(page: Page, type: string): Promise<void> {
  await button(page, '更换类型').click();
  await page.locator('.djs-popup .entry').filter({ hasText: type }).first().click();
}

/** The kinds of elements the other journeys do not touch: drawn, set in the panel, proven, deployed. */
export function elementJourney(stage: () => WebStage): void {
  it('is drawn: a transaction that can be cancelled, a timer at an edge, a condition, English names', async () => {
    const page = await stage().person('organiser', { path: '/workflows' });
    await newDraft(page);
    await shape(page, 'step.first').click();
    await insert(page, '事务子流程', '联合会商', 'Joint talk');
    await insert(page, '事务被取消', '会商取消');
    await insert(page, '结束', '没有办成');
    await choose(page, '会商取消');
    await button(page, /^往下/).click();
    await page.getByText(/^已选：开始事件（/).waitFor();
    await insert(page, '任务', '会商');
    await button(page, '添加字段').click();
    await page.getByRole('combobox', { name: '「新字段」的类型' }).click();
    await page.getByTitle('是否', { exact: true }).click();
    await page.getByRole('switch', { name: '「新字段」必填' }).click();
    await insert(page, '排他网关', '谈成了？');
    await insert(page, '结束', '谈成');
    await choose(page, '谈成了？');
    await insert(page, '取消事务（结束）', '谈不成');
    await choose(page, '谈成了？ → 谈不成');
    await write(page, '条件', 'not(field1)');
    await choose(page, '谈成了？ → 谈成');
    await page.getByRole('switch', { name: '默认流' }).click();
    await choose(page, '第一步');
    await insert(page, '到时间提醒（任务继续）', '逾期');
    await page.getByLabel('时间', { exact: true }).fill('P3D');
    await page.keyboard.press('Enter');
    await insert(page, '任务', '催办');
    await insert(page, '结束', '催过了');
    await choose(page, '联合会商');
    await insert(page, '等待条件成立', '材料齐了');
    await write(page, '成立条件', 'field1 = true');
    await page.getByRole('button', { name: '适应窗口' }).click();
    await inspectPage(page, 'draft-transaction-desk');
    await openPanel(page, '证明');
    await page.getByText('流程可能只剩下等待这个条件').waitFor();
    await button(page, '删除所选').click();
    await proven(page);
    await deploy(page);
    await page.getByText(/· 第 1 版$/).waitFor();
    await page.getByRole('combobox', { name: '选择元素' }).fill('联合会商');
    await page.keyboard.press('Enter');
    await page.getByText('Joint talk').waitFor();
    await page.close();
  }, 150_000);

  it('heeds the verdict of a rule, catches an error and an escalation, and waits for a message', async () => {
    const page = await stage().person('organiser', { path: '/workflows' });
    await newDraft(page);
    const fill = async (label: string, text: string): Promise<void> => {
      await page.getByLabel(label, { exact: true }).fill(text);
      await page.keyboard.press('Enter');
    };
    await shape(page, 'step.first').click();
    await insert(page, '五到位把关');
    await fill('结论变量', 'five in place');
    await page.getByText('以字母开头，只含字母、数字、下划线。').waitFor();
    await fill('结论变量', 'inPlace');
    await button(page, '在其后添加“通过？”分支').click();
    await page.getByText('还没有分支用到').waitFor({ state: 'detached' });
    await choose(page, '第一步');
    await insert(page, '子流程', '联合执法');
    await button(page, /^往下/).click();
    await page.getByText(/^已选：开始事件（/).waitFor();
    await insert(page, '等待时间');
    await changeType(page, '升级');
    await fill('升级代码', 'late');
    await insert(page, '任务', '取样');
    await changeType(page, '接收任务');
    await fill('消息名称', 'sample.came');
    await insert(page, '排他网关', '样品好？');
    await insert(page, '结束', '好');
    await choose(page, '样品好？');
    await insert(page, '结束', '坏');
    await changeType(page, '错误结束事件');
    await fill('错误代码', 'sample.lost');
    await choose(page, '样品好？ → 坏');
    await write(page, '条件', 'now = null');
    await choose(page, '样品好？ → 好');
    await page.getByRole('switch', { name: '默认流' }).click();
    await choose(page, '联合执法');
    await insert(page, '出错', '样品丢失');
    await fill('错误代码', 'sample.lost');
    await insert(page, '结束', '作废');
    await openPanel(page, '变量与策略');
    await button(page, '添加逾期逐级升级').click();
    await openPanel(page, '证明');
    await proven(page);
    await page.close();
  }, 120_000);

  it('begins by a message, a timer or a signal', async () => {
    const page = await stage().person('organiser', { path: '/workflows' });
    await newDraft(page);
    const start = async (type: string, label: string, value: string): Promise<void> => {
      await openPanel(page, '属性');
      await choose(page, '开始');
      await changeType(page, type);
      await page.getByLabel(label, { exact: true }).fill(value);
      await page.keyboard.press('Enter');
      await openPanel(page, '证明');
      await proven(page);
    };
    await start('消息开始事件', '消息名称', 'tip.received');
    await start('定时开始事件', '时间', 'P1D');
    await start('信号开始事件', '信号名称', 'storm.warning');
    await deploy(page);
    await button(page, '发起').waitFor();
    await page.close();
  });
}
