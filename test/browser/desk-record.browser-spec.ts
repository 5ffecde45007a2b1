import type { Page } from 'playwright-core';
import { County, type Row } from '../fixtures/county';
import { campaignBody, drafts, registered } from '../fixtures/mill';
import { attach, choose, confirm, fits, further, furtherActions } from './stage/desk';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

/** Several pages, each looked through for accessibility; on a busy machine that takes its time. */
jest.setTimeout(120_000);

let stage: WebStage;
let county: County;
/** To be fixed on the spot, to be voided, and one for another department that is a draft still. */
let onSpot: string;
let mistaken: string;
let foreign: string;

beforeAll(async () => {
  stage = await startWebStage();
  county = County.on(stage.demo);
  const [first = '', second = ''] = await registered(county, 2);
  const [third = ''] = await drafts(county, 1);
  onSpot = first;
  mistaken = second;
  foreign = third;
}, 180_000);

afterAll(() => stage?.close());

const open = (username: string, id: string, screen: 'desk' | 'phone' = 'desk'): Promise<Page> =>
  stage.person(username, { screen, path: `/cases/${id}` });

it('records a fix on the spot, which another officer confirms', async () => {
  const page = await open('officer1', onSpot);
  const fixing = await further(page, '记录当场整改', '记录当场整改');
  await fixing.getByRole('button', { name: '记录' }).click();
  await fixing.getByText('请填写整改后照片').waitFor();
  await attach(page, fixing, /整改后照片/);
  await fixing.getByLabel('说明').fill('当场设置警示标志');
  await inspectPage(page, 'on-spot-desk');
  await fixing.getByRole('button', { name: '记录' }).click();
  await fixing.waitFor({ state: 'detached' });
  expect(await furtherActions(page)).not.toContain('记录当场整改');
  const judging = page.getByRole('form', { name: '隐患定级' });
  await judging.getByRole('radio', { name: '一般隐患' }).check();
  await judging.getByRole('button', { name: '确认级别' }).click();
  await confirm(page, '确认级别');
  await page.getByText('复查中').first().waitFor();
  expect(await county.hazard(onSpot)).toMatchObject({ fixedOnSpot: true, fixNote: '当场设置警示标志' });
  const other = await open('officer2', onSpot, 'phone');
  const confirming = other.getByRole('form', { name: '确认当场整改' });
  await confirming.getByRole('radio', { name: '不合格' }).check();
  await confirming.getByRole('button', { name: '确认' }).click();
  await confirming.getByText('请填写说明').waitFor();
  await inspectPage(other, 'confirm-on-spot-phone');
  await fits(other);
  await confirming.getByRole('radio', { name: '合格', exact: true }).check();
  await confirming.getByRole('button', { name: '确认' }).click();
  await other.getByText('待销号审批').first().waitFor();
  expect(await county.state(onSpot)).toBe('CLOSE_PENDING');
});

it('names who answers for it, party by party, and takes one away', async () => {
  const page = await open('officer1', mistaken);
  const form = await further(page, '明确责任', '添加责任单位');
  await form.getByRole('radio', { name: '参建各方' }).check();
  await form.getByRole('radio', { name: '监理单位' }).check();
  await choose(page, '单位', '清江建工监理有限公司');
  await form.getByLabel('责任人').fill('简立');
  await form.getByRole('button', { name: '添加' }).click();
  const added = page.getByRole('dialog').getByRole('listitem').filter({ hasText: '监理单位' });
  await added.getByText('清江建工监理有限公司').waitFor();
  await inspectPage(page, 'responsibility-desk');
  await page.getByRole('button', { name: /^移除 发证/ }).click();
  await page.getByRole('dialog').last().getByRole('button', { name: '确定' }).click();
  await page.getByRole('button', { name: /^移除 发证/ }).waitFor({ state: 'detached' });
  const { responsibilities } = await county.hazard(mistaken);
  const named = (responsibilities as Row[]).map(({ basis, party, duty, personName }) => [
    ...[basis, party, duty, personName],
  ]);
  expect(named).toContainEqual(['PARTY', '监理', 'RECTIFY', '简立']);
  expect(named.map(([basis]) => basis)).not.toContain('LICENSING');
});

it('voids a case when a leader agrees, not whoever asked', async () => {
  const page = await open('officer1', mistaken);
  let asking = await further(page, '申请作废', '申请作废');
  // What is typed is not lost by one key, and the focus is where it was.
  await asking.getByRole('textbox').first().fill('登记错了');
  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog', { name: '放弃还没有提交的内容？' });
  await question.getByRole('button', { name: '继续填写' }).click();
  await question.waitFor({ state: 'hidden' });
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: '放弃' }).click();
  await asking.waitFor({ state: 'hidden' });
  asking = await further(page, '申请作废', '申请作废');
  expect(await asking.getByRole('textbox').first().inputValue()).toBe('');
  await asking.getByLabel('理由').fill('与另一隐患重复登记');
  await asking.getByRole('button', { name: '申请作废' }).click();
  await confirm(page, '申请作废');
  await page.getByText(/陈检 于 .* 申请作废/).waitFor();
  expect(await page.getByRole('form', { name: '审批作废' }).count()).toBe(0);
  expect(await furtherActions(page)).not.toContain('申请作废');
  const leader = await open('leader', mistaken, 'phone');
  const deciding = leader.getByRole('form', { name: '审批作废' });
  await deciding.getByText('申请理由：与另一隐患重复登记').waitFor();
  await deciding.getByRole('radio', { name: '同意', exact: true }).check();
  await deciding.getByLabel('理由').fill('属实');
  await inspectPage(leader, 'void-phone');
  await fits(leader);
  await deciding.getByRole('button', { name: '确认' }).click();
  await confirm(leader, '确认');
  await leader.getByText('误报作废').first().waitFor();
  expect(await county.hazard(mistaken)).toMatchObject({
    state: 'VOIDED',
    voidRequest: { decision: { approved: true, reason: '属实' } },
  });
});

it('hands a case over to the competent department, which acknowledges and feeds back', async () => {
  const page = await open('officer1', foreign);
  await choose(page, '主管部门', '云溪县住房和城乡建设局');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已完成').first().waitFor();
  const registering = page.getByRole('form', { name: '登记隐患' });
  await registering.getByRole('button', { name: '登记' }).click();
  await confirm(page, '登记');
  const judging = page.getByRole('form', { name: '隐患定级' });
  await judging.getByRole('radio', { name: '一般隐患' }).check();
  await judging.getByRole('button', { name: '确认级别' }).click();
  await confirm(page, '确认级别');
  const transferring = page.getByRole('form', { name: '移送' });
  await transferring.getByTitle('云溪县住房和城乡建设局').waitFor();
  await transferring.getByLabel('理由').fill('涉及在建工程，属住建部门主管');
  await inspectPage(page, 'transfer-desk');
  await transferring.getByRole('button', { name: '移送' }).click();
  await confirm(page, '移送');
  await page.getByText('已移送').first().waitFor();
  expect(await page.getByRole('form', { name: '签收移送' }).count()).toBe(0);
  const { transfer } = await county.hazard(foreign);
  const linked = String((transfer as Row).linkedHazardId);
  const receiver = await open('housing-officer', linked, 'phone');
  await receiver.getByRole('form', { name: '签收移送' }).getByRole('button', { name: '签收' }).click();
  const feedingBack = receiver.getByRole('form', { name: '反馈移送结果' });
  await feedingBack.getByLabel('处理结果').fill('已立案，责令限期整改');
  await inspectPage(receiver, 'transfer-feedback-phone');
  await fits(receiver);
  await feedingBack.getByRole('button', { name: '反馈' }).click();
  await feedingBack.waitFor({ state: 'detached' });
  expect(await county.hazard(foreign)).toMatchObject({
    state: 'TRANSFERRED',
    transfer: { receivedAt: expect.any(String) as string, result: '已立案，责令限期整改' },
  });
});

/** A campaign of which nobody has been visited. */
async function newCampaign(): Promise<string> {
  const industries = ['INDUSTRY_METALLURGY', 'INDUSTRY_TEXTILE', 'CONSTRUCTION_BUILDING'];
  const body = { ...(await campaignBody(county)), title: '冬季安全专项行动', industries };
  const { id } = await county.act('organiser', '/campaigns', body);
  await county.act('organiser', `/campaigns/${id}/publish`);
  await county.act('organiser', `/campaigns/${id}/advance`, { to: 'SELF_CHECK' });
  await county.act('organiser', `/campaigns/${id}/advance`, { to: 'INSPECTION' });
  return id;
}

async function fillPlan(page: Page, form: string): Promise<void> {
  const plan = page.getByRole('form', { name: form });
  await choose(page, '专项行动', '冬季安全专项行动');
  await plan.getByLabel('计划日期').fill(await county.stage.dayAhead(3));
  await page.keyboard.press('Enter');
  await plan.getByLabel('检查重点').fill('冬季防火防中毒');
  await choose(page, '第 2 名成员', '李查');
}

it('draws enterprises at random, and keeps what was typed when there are too few', async () => {
  const campaignId = await newCampaign();
  const page = await stage.person('officer1', { screen: 'phone', path: '/inspections/random' });
  await fillPlan(page, '抽取条件');
  const count = page.getByLabel('抽取家数');
  await count.fill('40');
  await page.getByRole('button', { name: '抽取', exact: true }).click();
  await confirm(page, '抽取');
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('检查重点').inputValue()).toBe('冬季防火防中毒');
  await count.fill('2');
  await page.getByRole('button', { name: '抽取', exact: true }).click();
  await confirm(page, '抽取');
  const result = page.getByRole('region', { name: '抽取结果' });
  await result.getByText('已抽取 2 家').waitFor();
  expect(await result.getByRole('link').count()).toBe(2);
  await inspectPage(page, 'random-drawn-phone');
  await fits(page);
  const visits = await county.stage.search('officer1', 'inspections', { campaignId });
  expect(visits.map(({ mode, focus }) => [mode, focus])).toEqual(
    Array.from({ length: 2 }, () => ['RANDOM', '冬季防火防中毒']),
  );
});

it('plans a visit that several departments join', async () => {
  const page = await stage.person('officer1', { path: '/inspections/plan' });
  await choose(page, '企业', '临江花园三标段');
  await page.getByRole('radio', { name: '联合检查' }).check();
  await page.getByRole('button', { name: '提交计划' }).click();
  await page.getByText('请填写联合检查单位（可多选）').waitFor();
  for (const name of ['云溪县住房和城乡建设局', '云溪县消防救援大队']) {
    await choose(page, '联合检查单位（可多选）', name);
  }
  await page.keyboard.press('Escape');
  await fillPlan(page, '检查计划');
  await inspectPage(page, 'joint-desk');
  await page.getByRole('button', { name: '提交计划' }).click();
  await page.getByRole('heading', { level: 1, name: /^检查 / }).waitFor();
  await page.getByText('云溪县住房和城乡建设局、云溪县消防救援大队').waitFor();
  const [visit] = await county.stage.search('officer1', 'inspections', { mode: 'JOINT' });
  expect(visit?.jointOrganisationIds).toHaveLength(2);
});

it('offers nothing to those who may not, whatever address they know', async () => {
  const page = await open('auditor', onSpot);
  await page.getByText('目前没有轮到您办理的事项').waitFor();
  expect(await furtherActions(page)).toEqual([]);
  expect(await page.getByRole('region', { name: '接下来' }).getByRole('form').count()).toBe(0);
  for (const path of ['/inspections/plan', '/inspections/random', '/review', `/review/${onSpot}`]) {
    await page.goto(stage.demo.origin + path);
    await page.getByText('没有权限').waitFor();
    await page.getByText(/^您没有“[^{]+”的权限/).waitFor();
    expect(await page.getByRole('form').count()).toBe(0);
  }
  await inspectPage(page, 'forbidden-desk');
  const stranger = await stage.person('changda-principal', { path: `/cases/${onSpot}` });
  await stranger.getByText('没有找到').waitFor();
});

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
