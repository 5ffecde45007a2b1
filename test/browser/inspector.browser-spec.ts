import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { County } from '../fixtures/county';
import { mill } from '../fixtures/mill';
import {
  approvedVisit,
  button,
  heading,
  item,
  passItems,
  picture,
  slowFix,
  worksOffline,
} from './stage/phone';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

let stage: WebStage;
let county: County;

beforeAll(async () => {
  stage = await startWebStage();
  county = County.on(stage.demo);
}, 120_000);

afterAll(() => stage?.close());

async function checkIn(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: '已向被检查单位出示执法证件' }).check();
  await button(page, '签到').click();
  await page.getByRole('link', { name: /检查表 \d+\/\d+/ }).waitFor();
}

/** Taps a choice of an item; radios of antd lie below their labels. */
async function tap(page: Page, no: number, choice: string): Promise<void> {
  await item(page, no).getByText(choice, { exact: true }).click();
  // The choice shows when the device has kept it.
  await item(page, no)
    .getByRole('radio', { name: choice, exact: true, checked: true })
    .waitFor({ state: 'attached' });
}

async function fail(page: Page, no: number, note: string): Promise<void> {
  await tap(page, no, '不合格');
  await item(page, no).getByRole('textbox').fill(note);
  await item(page, no)
    .getByLabel(/^拍照：/)
    .setInputFiles(picture('现场.png'));
  await item(page, no).getByRole('img', { name: '现场.png' }).waitFor();
  await item(page, no).getByRole('button', { name: '保存' }).click();
  await item(page, no).getByRole('link', { name: '登记为隐患' }).waitFor();
}

async function uploaded(page: Page): Promise<void> {
  await page.getByText(/还有 \d+ 条未上传/).waitFor({ state: 'detached' });
}

/** How many items the checklist of the mill has. */
async function passTheRest(page: Page, from: number): Promise<void> {
  await item(page, from).waitFor();
  const total = await page.getByRole('group', { name: /^\d+\. / }).count();
  for (let no = from; no <= total; no += 1) await tap(page, no, no % 5 === 0 ? '不适用' : '合格');
}

it('makes a whole inspection on the phone', async () => {
  const id = await approvedVisit(county);
  const page = await stage.person('officer1', { screen: 'phone', path: '/m' });
  await heading(page, '今日检查').waitFor();
  await page.getByRole('link', { name: mill.name }).first().waitFor();
  await inspectPage(page, 'inspector-today-phone');
  await page.goto(`${stage.demo.origin}/m/visits/${id}`);
  await heading(page, mill.name).waitFor();
  await inspectPage(page, 'inspector-visit-phone');
  await checkIn(page);
  await page.getByRole('link', { name: /检查表 \d+\/\d+/ }).click();
  await fail(page, 1, '浆池未设置警示标志');
  await inspectPage(page, 'inspector-items-phone');
  await item(page, 1).getByRole('link', { name: '登记为隐患' }).click();
  await heading(page, '登记隐患').waitFor();
  await page.getByLabel('隐患部位').fill('制浆车间浆池');
  await inspectPage(page, 'inspector-hazard-phone');
  await button(page, '保存隐患').click();
  await passTheRest(page, 2);
  await uploaded(page);
  await page.getByRole('link', { name: '完成检查记录' }).click();
  await heading(page, '检查记录').waitFor();
  await inspectPage(page, 'inspector-record-phone');
  await button(page, '完成记录').click();
  await button(page, '我已核对记录，签名').click();
  await button(page, '我已核对记录，签名').waitFor({ state: 'detached' });
  await uploaded(page);
  await county.act('officer2', `/inspections/${id}/sign`);
  await page.reload();
  await page.getByLabel('姓名').fill('秦厂长');
  const box = await page.getByRole('img', { name: '请在此签名' }).boundingBox();
  await page.getByRole('img', { name: '请在此签名' }).scrollIntoViewIfNeeded();
  await inspectPage(page, 'inspector-sign-phone');
  await sign(page);
  expect(box?.width).toBeGreaterThan(200);
  await button(page, '提交签名').click();
  await page.getByText('秦厂长 已签字').waitFor();
  await uploaded(page);
  const record = await county.get('officer1', `/inspections/${id}`);
  expect(record.state).toBe('RECORDED');
  const [hazard] = await county.stage.search('officer1', 'hazards', { inspectionId: id });
  expect(hazard).toMatchObject({ place: '制浆车间浆池', description: '浆池未设置警示标志' });
}, 120_000);

async function sign(page: Page): Promise<void> {
  const box = await page.getByRole('img', { name: '请在此签名' }).boundingBox();
  if (!box) throw new Error('There is no place to sign.');
  await page.mouse.move(box.x + 30, box.y + 60);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1)
    await page.mouse.move(box.x + 30 + step * 15, box.y + 60 + (step % 3) * 20);
  await page.mouse.up();
}

it('works with no network, shows what waits, and uploads it in order', async () => {
  const id = await approvedVisit(county);
  const page = await stage.person('officer1', { screen: 'phone', path: `/m/visits/${id}` });
  await heading(page, mill.name).waitFor();
  await worksOffline(page);
  await page.context().setOffline(true);
  // The clock of the phone is ten minutes fast.
  const arrived = stage.demo.clock.now();
  await page.context().clock.setFixedTime(arrived.getTime() + 600_000);
  // Even opened anew there is the page, its visit and its checklist.
  await page.goto(`${stage.demo.origin}/m/visits/${id}`);
  await checkIn(page);
  await page.getByText(/还有 1 条未上传/).waitFor();
  await page.getByRole('link', { name: /检查表 \d+\/\d+/ }).click();
  await fail(page, 1, '未设置有限空间警示标志');
  for (const no of [2, 3]) {
    await tap(page, no, '合格');
    await item(page, no).getByText('待上传').waitFor();
  }
  await page.getByText(/还有 3 条未上传/).waitFor();
  await page.goto(`${stage.demo.origin}/m/visits/${id}/hazard`);
  // The photo waits for the position while one goes on writing; nothing written meanwhile is lost to it.
  const fix = await slowFix(page);
  const title = page.getByLabel('隐患名称');
  await title.focus();
  await page.getByLabel(/^拍照：隐患照片/).setInputFiles(picture('通道.png'));
  await page.getByRole('img', { name: '通道.png' }).waitFor();
  expect(await title.evaluate((field) => field === document.activeElement)).toBe(true);
  await title.fill('疏散通道堆放杂物');
  await page.getByLabel('隐患部位').fill('二车间');
  await page.getByLabel('情况说明').fill('纸卷占用通道');
  await page.getByLabel('依据（法规、标准）').fill('《消防法》第28条');
  await button(page, '保存隐患').click();
  await fix();
  await page.getByText(/还有 5 条未上传/).waitFor();
  await page.getByRole('link', { name: '查看' }).click();
  await heading(page, '待上传').waitFor();
  await page.getByRole('group', { name: /^检查表 3 项/ }).waitFor();
  await inspectPage(page, 'inspector-outbox-phone');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, '导出备份').click()]);
  await readsBackup(page, download);
  expect(await county.get('officer1', `/inspections/${id}`)).toMatchObject({ state: 'APPROVED' });

  await stage.demo.pass('PT2H');
  await page.context().clock.setFixedTime(arrived.getTime() + 7_800_000);
  await page.context().setOffline(false);
  await uploaded(page);
  await page.getByText('全部已上传').waitFor();
  const detail = await county.get<{ answers: { itemNo: number; answer: string; evidenceIds: string[] }[] }>(
    'officer1',
    `/inspections/${id}`,
  );
  const checkInTimes = {
    occurredAt: new Date(arrived.getTime() + 600_000).toISOString(),
    deviceTime: new Date(arrived.getTime() + 7_800_000).toISOString(),
    receivedAt: new Date(arrived.getTime() + 7_200_000).toISOString(),
  };
  expect(detail).toMatchObject({
    state: 'IN_PROGRESS',
    checkedInAt: arrived.toISOString(),
    checkInTimes,
  });
  expect(detail.answers.map(({ answer }) => answer)).toEqual(['FAIL', 'PASS', 'PASS']);
  expect(detail.answers[0]?.evidenceIds).toHaveLength(1);
  const photo = await county.get('officer1', `/evidence/${detail.answers[0]?.evidenceIds[0]}`);
  expect(photo).toMatchObject({ location: { latitude: 32.21, accuracy: 12 }, takenAt: expect.any(String) });
  const hazards = await county.stage.search('officer1', 'hazards', { inspectionId: id });
  const passage = hazards.find(({ title }) => title === '疏散通道堆放杂物');
  const [placed] = (passage?.photosBefore ?? []) as string[];
  expect(await county.get('officer1', `/evidence/${placed}`)).toMatchObject({ location: { accuracy: 12 } });
}, 120_000);

it('shows a conflict with its reason, and loses nothing', async () => {
  const id = await approvedVisit(county);
  const page = await stage.person('officer1', { screen: 'phone', path: `/m/visits/${id}` });
  await checkIn(page);
  await uploaded(page);
  await page.getByRole('link', { name: /检查表 \d+\/\d+/ }).click();
  await item(page, 1).waitFor();
  await page.context().setOffline(true);
  await fail(page, 1, '未设置警示标志');
  await completeMeanwhile(id);
  await page.context().setOffline(false);
  await page.getByText('1 条未被接受，请处理').waitFor();
  await page.getByRole('link', { name: '查看', exact: true }).click();
  const refused = page.getByRole('group', { name: /^检查表 1 项/ });
  await refused.getByText('INSPECTION_STATE').waitFor();
  await refused.getByText('查看内容').click();
  await refused.getByText('未设置警示标志').waitFor();
  await inspectPage(page, 'inspector-conflict-phone');
  await refused.getByRole('button', { name: '再试一次' }).click();
  await refused.getByText('INSPECTION_STATE').waitFor();
  // Signing out says what would be lost.
  await chooseSignOut(page);
  const warning = page.getByRole('dialog', { name: '还有 1 条未上传' });
  await warning.getByRole('button', { name: /取\s*消/ }).click();
  await warning.waitFor({ state: 'detached' });
  await refused.getByRole('button', { name: '放弃这一条' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /确\s*定/ })
    .click();
  await page.getByText('全部已上传').waitFor();
  await chooseSignOut(page);
  await button(page, '登录').waitFor();
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
}, 120_000);

async function chooseSignOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: /./ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
}

async function completeMeanwhile(id: string): Promise<void> {
  await passItems(county, id);
  await county.act('officer2', `/inspections/${id}/complete-record`, {
    place: '厂区',
    findings: '未发现问题',
  });
}

/** The backup is a page that anybody can read, with the photos in it. */
async function readsBackup(page: Page, download: Download): Promise<void> {
  expect(download.suggestedFilename()).toMatch(/^闭环备份-.+\.html$/);
  const reader = await page.context().newPage();
  await reader.setContent(readFileSync(await download.path(), 'utf8'));
  await reader.getByRole('heading', { name: /未上传内容备份/ }).waitFor();
  await reader.getByText('疏散通道堆放杂物', { exact: true }).waitFor();
  await reader.getByText('不合格；说明：未设置有限空间警示标志').waitFor();
  const photos = reader.getByRole('figure').getByRole('img');
  expect(await photos.count()).toBe(2);
  expect(await photos.first().evaluate((photo: HTMLImageElement) => photo.naturalWidth)).toBe(1);
  await reader.close();
}

it('reports a visit with nothing to inspect, and a hazard seen in passing', async () => {
  const id = await approvedVisit(county);
  const page = await stage.person('officer1', { screen: 'phone', path: `/m/visits/${id}/impossible` });
  await page.getByLabel('原因').fill('企业已停产，大门紧锁');
  await button(page, '提交').click();
  await page.getByText('请填写原因并拍照').waitFor();
  await page.getByLabel(/^拍照：现场照片/).setInputFiles(picture('大门.png'));
  await page.getByRole('img', { name: '大门.png' }).waitFor();
  await button(page, '提交').click();
  await page.getByText('已记录为无法检查').waitFor();
  await uploaded(page);
  expect(await county.get('officer1', `/inspections/${id}`)).toMatchObject({ state: 'IMPOSSIBLE' });

  await page.goto(`${stage.demo.origin}/m/hazard`);
  await page.getByRole('searchbox', { name: /^企业名称/ }).fill(mill.name);
  await button(page, mill.name).click();
  await page.getByLabel(/^拍照：隐患照片/).setInputFiles(picture('配电箱.png'));
  await page.getByRole('img', { name: '配电箱.png' }).waitFor();
  await page.getByLabel('隐患名称').fill('配电箱敞开');
  await page.getByLabel('隐患部位').fill('一车间');
  await page.getByLabel('情况说明').fill('配电箱门缺失');
  await page.getByLabel('依据（法规、标准）').fill('GB 50054');
  await button(page, '保存隐患').click();
  await heading(page, '今日检查').waitFor();
  await uploaded(page);
  const hazards = await county.stage.search('officer1', 'hazards', {
    enterpriseId: await county.stage.enterprise(mill.name),
  });
  expect(hazards.map(({ title }) => title)).toContain('配电箱敞开');
}, 90_000);

it('speaks English, and fits on a desk as well', async () => {
  const id = await approvedVisit(county);
  const page = await stage.person('officer2', { language: 'en', path: '/m' });
  await heading(page, "Today's visits").waitFor();
  await inspectPage(page, 'inspector-today-desk-en');
  await page.goto(`${stage.demo.origin}/m/visits/${id}/items`);
  await heading(page, 'Checklist').waitFor();
  await inspectPage(page, 'inspector-items-desk-en');
  await page.goto(`${stage.demo.origin}/m/hazard`);
  await heading(page, 'Report a hazard on the spot').waitFor();
  await inspectPage(page, 'inspector-random-desk-en');
  await page.goto(`${stage.demo.origin}/m/visits/${id}/impossible`);
  await heading(page, 'Nothing to inspect').waitFor();
  await inspectPage(page, 'inspector-impossible-desk-en');
}, 90_000);

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
