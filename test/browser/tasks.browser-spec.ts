import type { Page } from 'playwright-core';
import { County } from '../fixtures/county';
import { campaignBody, mill, planning } from '../fixtures/mill';
import { explainedHazard, siteRound } from '../fixtures/own-workflow';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

let stage: WebStage;
let county: County;

beforeAll(async () => {
  stage = await startWebStage();
  county = County.on(stage.demo);
}, 120_000);

afterAll(() => stage?.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const confirm = (page: Page, title?: string) =>
  page
    .getByRole('dialog', title === undefined ? {} : { name: title })
    .getByRole('button', { name: /确\s*定/ })
    .click();

interface Round {
  readonly id: string;
  readonly status: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
/** The one instance of the organiser's workflow. */
async function round(): Promise<Round> {
  const [found] = await county.stage.search('organiser', 'instances', { key: 'site-round' });
  return found as unknown as Round;
}

describe("a workflow of an organiser's own", () => {
  it('is given a field in the designer, deployed, and begun', async () => {
    const draft = await county.act('organiser', '/workflow-drafts', siteRound);
    const page = await stage.person('organiser', { path: `/workflows/design/${draft.id}` });
    await page.locator('.djs-shape[data-element-id="site.report"]').click();
    await button(page, '添加字段').click();
    await page.getByLabel('中文名称').last().fill('现场说明');
    await page.keyboard.press('Enter');
    await button(page, '预览').click();
    await page.getByRole('radio', { name: '不合格' }).waitFor();
    await page.getByRole('tab', { name: /^证明/ }).click();
    await page.getByText('证明通过，可以部署').waitFor();
    await button(page, '部署').click();
    await confirm(page);
    await page.getByText(/site-round · 第 1 版/).waitFor();
    await button(page, '发起').click();
    await page.getByRole('dialog').getByText('发出信号「site.round」').waitFor();
    await confirm(page);
    await page.getByText('已发起').first().waitFor();
    await stage.demo.settle();
    expect((await round()).status).toBe('RUNNING');
  }, 90_000);

  it('is filled in at a desk: claimed, kept while one types, refused without losing anything, completed', async () => {
    const page = await stage.person('officer1', { path: '/work?group=form' });
    await page.getByRole('link', { name: '填报巡查情况' }).click();
    await page.getByText('流程：专题巡查').waitFor();
    await button(page, '认领').click();
    await page.getByText('您已认领。').waitFor();
    await page.getByRole('radio', { name: '不合格' }).check();
    await page.getByLabel('问题数量').fill('3');
    await page.getByLabel('现场说明').fill('二号车间通道堵塞');
    await page.getByText('草稿已保存').waitFor();
    await page.reload();
    await page.getByRole('radio', { name: '不合格' }).waitFor();
    expect(await page.getByRole('radio', { name: '不合格' }).isChecked()).toBe(true);
    expect(await page.getByLabel('现场说明').inputValue()).toBe('二号车间通道堵塞');
    await button(page, '完成').click();
    await page.getByText('还有必填的内容没有填。').waitFor();
    await inspectPage(page, 'task-form-desk');
    await page.getByRole('radiogroup', { name: '需要复核' }).getByRole('radio', { name: '是' }).check();
    await page.getByRole('textbox', { name: /^留言/ }).fill('请二组复核');
    await button(page, '发表留言').click();
    await page.getByText('请二组复核', { exact: true }).waitFor();
    // Somebody else's hand is in the way: the server refuses, and what was typed stays.
    await suspended(async () => {
      await button(page, '完成').click();
      await page.getByText('没有成功').first().waitFor();
    });
    expect(await page.getByLabel('现场说明').inputValue()).toBe('二号车间通道堵塞');
    await button(page, '完成').click();
    await page.getByText(/^陈检 .* 完成$/).waitFor();
    await inspectPage(page, 'task-done-desk');
    expect((await round()).variables).toMatchObject({
      result: '不合格',
      defects: 3,
      visitedOn: null,
      needsCheck: true,
      field1: '二号车间通道堵塞',
    });
  }, 90_000);

  it('is filled in on a phone by another officer', async () => {
    const page = await stage.person('officer2', { screen: 'phone', path: '/m' });
    await page.getByRole('link', { name: '复核巡查情况' }).click();
    await page.getByText('流程：专题巡查').waitFor();
    await page.getByRole('radiogroup', { name: '同意' }).getByRole('radio', { name: '是' }).check();
    await page.getByLabel('复核意见').fill('属实，已当场清理');
    await page.getByText('草稿已保存').waitFor();
    await inspectPage(page, 'task-form-phone');
    await button(page, '完成').click();
    await page.getByText(/^李查 .* 完成$/).waitFor();
    expect((await round()).variables).toMatchObject({ agreed: true, opinion: '属实，已当场清理' });
  }, 90_000);

  it('ends with a step without a form, which takes a note, in English', async () => {
    const page = await stage.person('organiser', { screen: 'phone', language: 'en', path: '/m' });
    await page.getByRole('link', { name: 'File the round' }).click();
    await page.getByRole('heading', { level: 1, name: 'File the round' }).waitFor();
    await page.getByLabel('Note (optional, kept as a comment)').fill('Filed under 2026-3');
    await inspectPage(page, 'task-note-phone-en');
    await button(page, 'Complete').click();
    await page.getByText('Completed', { exact: true }).first().waitFor();
    await page.getByRole('region', { name: 'Comments' }).getByText('Filed under 2026-3').waitFor();
    expect((await round()).status).toBe('ENDED');
  }, 60_000);
});

/** While something is done the instance is suspended: nothing moves it. */
async function suspended(act: () => Promise<void>): Promise<void> {
  const { id } = await round();
  await county.act('organiser', `/instances/${id}/suspend`, { reason: '核对' });
  await act();
  await county.act('organiser', `/instances/${id}/resume`, { reason: '核对完毕' });
}

it('is a step of a case, too: the enterprise fills it in on its phone', async () => {
  await county.act('organiser', '/definitions', await explainedHazard());
  const workflows = { 'general-hazard': 'explained-hazard' };
  const campaign = { ...(await campaignBody(county)), workflows };
  const { id: campaignId } = await county.act('organiser', '/campaigns', campaign);
  await county.act('organiser', `/campaigns/${campaignId}/publish`);
  const enterpriseId = await county.stage.enterprise(mill.name);
  const photo = await county.stage.upload(mill.principal, 'PHOTO_BEFORE', enterpriseId);
  const { id } = await county.act(mill.principal, '/hazards', {
    ...{ enterpriseId, campaignId, title: '护栏松动', description: '护栏两处螺栓松动', place: '制浆车间' },
    ...{ category: 1, basis: '《安全生产法》第36条', suggestedLevel: 'GENERAL', photosBefore: [photo] },
  });
  await county.act('officer1', `/hazards/${id}/register`);
  await county.act('officer1', `/hazards/${id}/judge`, { level: 'GENERAL' });
  const page = await stage.person('qinghe-safety', { screen: 'phone', path: '/m/enterprise' });
  await page.getByRole('link', { name: '护栏松动' }).click();
  await page.getByText('这一步填表办理').waitFor();
  await page.getByRole('link', { name: '填表办理' }).click();
  await page.getByRole('radio', { name: '管理' }).check();
  await page.getByRole('link', { name: '护栏松动' }).waitFor();
  await inspectPage(page, 'task-of-case-phone');
  await button(page, '完成').click();
  await page.getByText(/^安全员小秦 .* 完成$/).waitFor();
  const desk = await stage.person('officer2', { path: `/cases/${id}` });
  await desk.getByRole('region', { name: '接下来' }).getByText('下达整改指令书').first().waitFor();
}, 90_000);

it('shares a task of an enterprise from the desk of an officer, and ends the link', async () => {
  const [hazardId = ''] = await planning(county, 1, 'GENERAL');
  const page = await stage.person('officer1', { path: `/cases/${hazardId}` });
  const next = page.getByRole('region', { name: '接下来' });
  await next.getByRole('button', { name: '发给没有账号的人办理' }).click();
  const dialog = page.getByRole('dialog', { name: '发给没有账号的人办理' });
  await dialog.getByLabel(/^只给这个手机号用/).fill('13900000002');
  await dialog.getByRole('radio', { name: '1 天' }).check();
  await dialog.getByRole('button', { name: '生成链接' }).click();
  await dialog.getByRole('img', { name: '链接二维码' }).waitFor();
  const address = await dialog.getByLabel('链接', { exact: true }).inputValue();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/m\/t#bht_/);
  await dialog.getByText('有效至 2026-03-03').first().waitFor();
  await inspectPage(page, 'share-desk');
  const links = dialog.getByRole('region', { name: '已生成的链接' });
  await links.getByRole('button', { name: '停用' }).click();
  await confirm(page, '停用这个链接？');
  await links.getByText('已停用').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '云溪县青禾纸业' }).click();
  await page.waitForURL(/\/enterprises\//);
}, 90_000);

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
