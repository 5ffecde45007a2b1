import type { Page } from 'playwright-core';
import { County } from '../fixtures/county';
import { campaignBody, mill, planning } from '../fixtures/mill';
import { explainedHazard, selfCheck, siteRound } from '../fixtures/own-workflow';
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
    await page.getByText('Workflow: Site round').waitFor();
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

describe('one that is begun by hand for an enterprise', () => {
  /** The one open task of this step. */
  async function taskId(elementId: string): Promise<string> {
    const [task] = await county.stage.search('officer1', 'tasks', { elementId, status: 'OPEN' });
    return task?.id ?? '';
  }

  it('asks for the enterprise, whose people get the step on their phone', async () => {
    const { id } = await county.act('organiser', '/definitions', {
      xml: selfCheck,
      jurisdiction: '99.01.01',
    });
    const desk = await stage.person('organiser', { path: `/workflows/${id}` });
    await button(desk, /^发\s*起$/).click();
    await confirm(desk);
    await desk.getByText('流程中有企业办理的步骤，请选择企业。').waitFor();
    const box = desk.getByRole('dialog').getByRole('combobox', { name: '为哪家企业发起' });
    await box.fill('青禾');
    await desk.getByTitle(mill.name, { exact: true }).click();
    await inspectPage(desk, 'begin-for-enterprise-desk');
    await confirm(desk);
    await desk.getByText('已发起').first().waitFor();
    const page = await stage.person('qinghe-safety', {
      screen: 'phone',
      language: 'en',
      path: '/m/enterprise',
    });
    await page.getByRole('link', { name: 'Report the self-check' }).click();
    await page.getByRole('heading', { level: 1, name: 'Report the self-check' }).waitFor();
    await page.getByLabel('Defects found').fill('2');
    await button(page, 'Complete').dblclick();
    await page.getByText('Completed', { exact: true }).first().waitFor();
    await page.getByRole('region', { name: 'History' }).getByText('安全员小秦').waitFor();
    await inspectPage(page, 'task-story-phone-en');
  }, 90_000);

  it('shows who was quicker, and goes from hand to hand at a desk, with everything on record', async () => {
    const page = await stage.person('officer1', { path: `/tasks/${await taskId('self.look')}` });
    await page.getByText('还没有人认领。').waitFor();
    await county.act('officer2', `/tasks/${await taskId('self.look')}/claim`);
    await button(page, /^认\s*领$/).click();
    await page.getByText('没有成功').first().waitFor();
    await page.getByText('由 李查 办理。').waitFor();
    await county.act('officer2', `/tasks/${await taskId('self.look')}/unclaim`);
    await page.reload();
    await button(page, /^委\s*派$/).click();
    const dialog = page.getByRole('dialog', { name: '委派他人先办' });
    await choosePerson(page, '受托人', '李查');
    await dialog.getByLabel(/^嘱咐/).fill('请先看附件');
    await inspectPage(page, 'task-delegate-desk');
    await dialog.getByRole('button', { name: /^委\s*派$/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('由 李查 办理。').waitFor();
    await page.getByText('请先看附件', { exact: true }).waitFor();
    await button(page, '收回委派').press('Enter');
    await confirm(page, '收回委派？');
    await page.getByText('您已认领。').waitFor();
    await button(page, /^加\s*签$/).press('Enter');
    await choosePerson(page, '会签人', '朱建');
    await page.keyboard.press('Escape');
    const asking = page.getByRole('dialog', { name: '请他人会签' });
    await asking.getByLabel('会签事项').fill('涉及在建项目');
    await asking.getByRole('button', { name: /^加\s*签$/ }).press('Enter');
    await asking.waitFor({ state: 'hidden' });
    await page.getByText('还有 1 人没有会签').waitFor();
    await inspectPage(page, 'task-cosign-desk');

    const phone = await stage.person('housing-officer', { screen: 'phone', path: '/m' });
    await phone.getByRole('link', { name: '核对节前自查' }).click();
    await phone.getByText('请您会签：涉及在建项目').waitFor();
    await button(phone, '不同意').click();
    await phone.getByText('请写明不同意的理由').waitFor();
    await inspectPage(phone, 'task-cosign-phone');
    await button(phone, /^同\s*意$/).click();
    await phone
      .getByRole('region', { name: '办理记录' })
      .getByText(/会签 · 同意/)
      .waitFor();

    await page.reload();
    await button(page, /^退\s*回$/).click();
    const returning = page.getByRole('dialog', { name: '退回上一步' });
    await returning.getByLabel('理由').fill('没有附照片');
    await returning.getByRole('button', { name: /^退\s*回$/ }).click();
    await page.getByText('这一步已取消，不用再办。').waitFor();
    const record = page.getByRole('region', { name: '办理记录' });
    await record.getByText('“填报节前自查”').waitFor();
    await record.getByText('没有附照片').waitFor();
    await inspectPage(page, 'task-returned-desk');
    const [again] = await county.stage.search('qinghe-safety', 'tasks', {
      elementId: 'self.report',
      status: 'OPEN',
    });
    expect(again).toMatchObject({ nameEn: 'Report the self-check' });
  }, 120_000);
});

/** Chooses somebody in a drop-down that finds as one types. */
async function choosePerson(page: Page, label: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.click();
  await box.fill(name);
  await page
    .getByTitle(new RegExp(`^${name}`))
    .last()
    .click();
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
