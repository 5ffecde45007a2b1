import type { Page } from 'playwright-core';
import { County, type Row } from '../fixtures/county';
import { mill, orderBody, planning, rectifying, registered } from '../fixtures/mill';
import { round, sendBack } from '../fixtures/rounds';
import { worksOffline } from './stage/phone';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

let stage: WebStage;
let county: County;

beforeAll(async () => {
  stage = await startWebStage();
  county = County.on(stage.demo);
}, 120_000);

afterAll(() => stage?.close());

/** A picture of one point. */
const picture = {
  name: '现场.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** What lies on the device of who came by a link, as it lies there. */
const locked = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('bihuan.device.links');
        opening.onerror = () => reject(new Error('no device store'));
        opening.onsuccess = () => {
          const { result } = opening;
          const all = result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            result.close();
            const rows = all.result as { values: { text: ArrayBuffer } }[];
            resolve(rows.map(({ values }) => new TextDecoder().decode(values.text)));
          };
        };
      }),
  );

async function ordered(): Promise<string> {
  const [hazardId = ''] = await registered(county, 1);
  await county.act('officer1', `/hazards/${hazardId}/judge`, { level: 'GENERAL' });
  await county.act('officer1', '/orders', await orderBody(county, [hazardId], 20));
  return hazardId;
}

/** Lets the first file through and holds back the next until the answer is called. */
async function holdSecondFile(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let files = 0;
  await page.route('**/api/v1/evidence', async (route) => {
    files += 1;
    if (files > 1) await held;
    await route.continue();
  });
  return () => letGo();
}

describe('an enterprise on the phone', () => {
  it('reads the order in plain words and signs for it', async () => {
    const hazardId = await ordered();
    await stage.demo.settle();
    const page = await stage.person(mill.principal, { screen: 'phone', path: '/m/enterprise' });
    await page.getByText('收到整改指令书，请签收').waitFor();
    await page.getByRole('link', { name: '签收整改指令书' }).waitFor();
    await inspectPage(page, 'enterprise-home-phone');
    await page.getByRole('link', { name: '签收整改指令书' }).click();
    await page.getByText('按标准整改到位').waitFor();
    await page.getByText('还剩 20 天').first().waitFor();
    await inspectPage(page, 'enterprise-order-phone');
    await button(page, '签收整改指令书').click();
    await page.getByRole('dialog').getByText('签收不等于认可').waitFor();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /确\s*定/ })
      .click();
    await page.getByRole('link', { name: '填写整改方案' }).waitFor();
    expect(await county.state(hazardId)).toBe('PLAN_DRAFT');
  }, 60_000);

  it('writes the plan while it is told what is missing, and sees why it is returned', async () => {
    const [hazardId = ''] = await planning(county, 1, 'GENERAL');
    const path = `/m/enterprise/cases/${hazardId}/plan`;
    const page = await stage.person(mill.principal, { screen: 'phone', path });
    await page.getByLabel('治理目标和任务').fill('消除浆池隐患');
    await page.getByLabel('措施 1', { exact: true }).fill('辨识并建立台账');
    await page.getByLabel('责任人', { exact: true }).fill('秦工');
    await page.getByLabel('责任人手机').focus();
    const checklist = page.getByRole('region', { name: '五到位' });
    await checklist.getByText('第1项措施缺少验收标准').waitFor();
    await checklist.getByText('缺少责任人手机号').waitFor();
    await inspectPage(page, 'enterprise-plan-phone');
    await button(page, '签字并提交方案').click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /确\s*定/ })
      .click();
    await page.getByText('方案被退回').first().waitFor();
    expect(await county.state(hazardId)).toBe('PLAN_RETURNED');
    await inspectPage(page, 'enterprise-plan-returned-phone');
    await page.getByLabel('验收标准（做到什么算完成）').fill('台账齐全，标志醒目');
    await page.getByLabel('责任人手机').fill('13900000001');
    await page.getByLabel('计划完成日期').fill(await county.stage.dayAhead(10));
    await page.getByLabel('资金来源').focus();
    await checklist.first().getByText('2/3 到位').waitFor();
    await button(page, '签字并提交方案').click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /确\s*定/ })
      .click();
    await page.getByText('请按方案整改').waitFor();
    expect(await county.state(hazardId)).toBe('RECTIFYING');
  }, 90_000);

  it('ticks measures off with photos, and asks for the review', async () => {
    const [hazardId = ''] = await rectifying(county, 1, 'GENERAL');
    const path = `/m/enterprise/cases/${hazardId}`;
    const page = await stage.person(mill.principal, { screen: 'phone', path });
    await page.getByRole('link', { name: '整改完成，申请复查' }).click();
    await page.getByText('还有 2 条措施没有登记完成').waitFor();
    await page.getByRole('link', { name: '登记措施完成情况' }).click();
    await heading(page, '整改措施').waitFor();
    await page.getByText('整改前').first().waitFor();
    await inspectPage(page, 'enterprise-measures-phone');
    const letGo = await holdSecondFile(page);
    await page.getByLabel('拍摄第 1 条整改后照片').last().setInputFiles([picture, picture]);
    await button(page, '第 1 条已完成').click();
    await page.getByLabel('说明（可不填）').first().fill('已辨识，台账齐全');
    letGo();
    await page.getByText('1/2').waitFor();
    const [plan] = await county.list(mill.principal, `/hazards/${hazardId}/plans`);
    const [first] = (plan?.items ?? []) as Row[];
    expect(first).toMatchObject({ note: '已辨识，台账齐全' });
    expect(first?.evidenceIds).toHaveLength(2);
    await page.getByLabel('拍摄第 2 条整改后照片').last().setInputFiles(picture);
    await button(page, '第 2 条已完成').click();
    await page.getByText('2/2').waitFor();
    await page.goto(`${stage.demo.origin}${path}/ready`);
    await page.getByLabel('整改情况').fill('已按方案完成');
    // The network goes away under a photo; the page is closed and opened again. Nothing is lost.
    await page.context().setOffline(true);
    await page.locator('input[type=file]').first().setInputFiles(picture);
    await page.getByText('有 1 个文件没有传上去').waitFor();
    await inspectPage(page, 'enterprise-photo-failed-phone');
    await page.context().setOffline(false);
    await button(page, '再传一次').click();
    await button(page, /^不用/).first().waitFor();
    await page.reload();
    await page.getByText('这是您上次没提交的内容').waitFor();
    await button(page, /^不用/).first().waitFor();
    expect(await page.getByLabel('整改情况').inputValue()).toBe('已按方案完成');
    await inspectPage(page, 'enterprise-ready-phone');
    await button(page, '签字并申请复查').click();
    await page.getByText('已申请复查').waitFor();
    await page.getByRole('region', { name: '三不放过预判' }).waitFor();
    await inspectPage(page, 'enterprise-reported-phone');
    expect(await county.state(hazardId)).toBe('COMPLETED_REPORTED');
  }, 90_000);

  it('sees which element a review refused and why, and asks for more time', async () => {
    const [hazardId = ''] = await rectifying(county, 1, 'GENERAL', 30);
    await round(county, hazardId, { passed: false });
    await sendBack(county, hazardId, 25);
    const path = `/m/enterprise/cases/${hazardId}`;
    const page = await stage.person(mill.principal, { screen: 'phone', language: 'en', path });
    await page.getByText('The review did not pass').waitFor();
    await page
      .getByRole('region', { name: 'Three not let go' })
      .getByText(/Thorough/)
      .waitFor();
    await inspectPage(page, 'enterprise-returned-phone-en');
    await page.getByRole('link', { name: 'Ask for more time' }).click();
    await page.getByLabel('Equipment delivery and installation').check();
    await page.getByLabel('Details').fill('Pumps are late');
    await page.getByLabel('Interim measures until then').fill('The pool is closed');
    await page.getByLabel('New deadline').fill(await county.stage.dayAhead(40));
    await inspectPage(page, 'enterprise-extension-phone-en');
    await button(page, 'Submit request').click();
    await page.getByRole('link', { name: 'All done: request the review' }).waitFor();
    expect(await county.list(mill.principal, `/hazards/${hazardId}/extensions`)).toHaveLength(1);
  }, 90_000);

  it('writes down a hazard of its own', async () => {
    const page = await stage.person('qinghe-safety', { screen: 'phone', path: '/m/enterprise' });
    await page.getByRole('link', { name: '自查发现隐患，马上登记' }).click();
    await page.locator('input[type=file]').setInputFiles(picture);
    await page.getByLabel('是什么隐患').fill('二号浆池护栏松动');
    await page.getByLabel('在什么部位').fill('制浆车间');
    await page.getByLabel('具体情况').fill('护栏两处螺栓松动');
    await button(page, /^不用/).waitFor();
    await inspectPage(page, 'enterprise-report-phone');
    await button(page, /^登\s*记$/).click();
    await page.getByText('二号浆池护栏松动').waitFor();
    await inspectPage(page, 'enterprise-own-hazard-phone');
  }, 60_000);
});

describe('a link to one task', () => {
  it('lets somebody without an account prepare a plan, and says what it does not', async () => {
    const [hazardId = ''] = await planning(county, 1, 'GENERAL');
    const path = `/m/enterprise/cases/${hazardId}`;
    const principal = await stage.person(mill.principal, { screen: 'phone', path });
    await button(principal, '发给没有账号的人办理').click();
    await button(principal, '生成链接').click();
    await principal.getByRole('img', { name: '链接二维码' }).waitFor();
    await principal.getByText('须由企业主要负责人本人登录后签字提交').waitFor();
    await inspectPage(principal, 'link-made-phone');
    const [task] = await county.stage.search('officer1', 'tasks', { subjectId: hazardId, status: 'OPEN' });
    const link = await county.act<{ path: string }>('officer1', `/tasks/${task?.id}/link`);

    const page = await stage.person(undefined, { screen: 'phone', path: link.path });
    await page.getByText('姓名和手机号会记入案卷').waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await inspectPage(page, 'visit-entrance-phone');
    await page.getByLabel('姓名').fill('李四');
    await page.getByLabel('手机号').fill('139 0000 0002');
    await button(page, /打\s*开/).click();
    await page.getByText('李四，您正在代表 云溪县青禾纸业 办理。').waitFor();
    // A visit ends after two hours; what is written and not saved is still there when the link is opened again.
    await stage.demo.pass('PT3H');
    await page.getByLabel('治理目标和任务').fill('消除浆池全部隐患');
    await page.getByLabel('措施 1', { exact: true }).focus();
    await page.getByText('这次访问已经结束').waitFor();
    await page.getByLabel('姓名').fill('李四');
    await page.getByLabel('手机号', { exact: true }).fill('13900000002');
    const begun = page.waitForResponse(/links\/current/);
    await button(page, /打\s*开/).click();
    await begun;
    await page.getByText('这次访问已经结束').waitFor({ state: 'detached' });
    await expect(page.getByLabel('治理目标和任务').inputValue()).resolves.toBe('消除浆池全部隐患');
    // Nor is it lost when the phone throws the page away: it lies there locked, until the link is opened again.
    await stage.demo.pass('PT3H');
    await page.getByLabel('治理目标和任务').fill('消除浆池及管沟隐患');
    await page.getByLabel('措施 1', { exact: true }).focus();
    await page.getByText('这次访问已经结束').waitFor();
    expect(await locked(page)).toEqual([expect.not.stringContaining('管沟')]);
    await page.goto('about:blank');
    await page.goto(stage.demo.origin + link.path);
    await page.getByLabel('姓名').fill('李四');
    await page.getByLabel('手机号', { exact: true }).fill('13900000002');
    await button(page, /打\s*开/).click();
    await page.getByText('这是您上次没提交的内容').waitFor();
    await expect(page.getByLabel('治理目标和任务').inputValue()).resolves.toBe('消除浆池及管沟隐患');
    // A network that is gone for a while ends no visit, which goes on by itself.
    await worksOffline(page);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('网络不通').waitFor();
    await page.context().setOffline(false);
    await page.getByText('李四，您正在代表 云溪县青禾纸业 办理。').waitFor();
    await page.getByText('按标准整改到位').waitFor();
    await page.getByLabel('治理目标和任务').fill('消除浆池隐患');
    await page.getByLabel('措施 1', { exact: true }).fill('辨识并建立台账');
    await page.getByLabel('责任人', { exact: true }).focus();
    await page.getByText('第1项措施缺少验收标准').waitFor();
    await inspectPage(page, 'visit-plan-phone');
    expect(await button(page, '签字并提交方案').count()).toBe(0);
    const plans = await county.list(mill.principal, `/hazards/${hazardId}/plans`);
    expect(plans).toMatchObject([{ status: 'DRAFT', goal: '消除浆池隐患' }]);
    await button(page, '办完了，退出').click();
    await page.getByText('没有可打开的链接').waitFor();
    expect(await locked(page)).toEqual([]);

    await principal.reload();
    await button(principal, '发给没有账号的人办理').click();
    const links = principal.getByRole('region', { name: '已生成的链接' });
    await links.getByText('李四（手机号 13900000002，本人填写、未核验）').first().waitFor();
    await inspectPage(principal, 'links-phone');
    await links.getByRole('button', { name: '停用' }).click();
    await principal
      .getByRole('dialog', { name: '停用这个链接？' })
      .getByRole('button', { name: /确\s*定/ })
      .click();
    await links.getByText('已停用').nth(1).waitFor();
  }, 90_000);
});

it('shows the same pages on a desk', async () => {
  const [hazardId = ''] = await planning(county, 1, 'MAJOR');
  const page = await stage.person(mill.principal, { path: `/m/enterprise/cases/${hazardId}/plan` });
  await page.getByLabel('治理目标和任务').waitFor();
  await inspectPage(page, 'enterprise-plan-desk');
}, 60_000);

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
