import { County } from '../fixtures/county';
import { mill, orderBody, registered } from '../fixtures/mill';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

let stage: WebStage;
let county: County;

beforeAll(async () => {
  stage = await startWebStage();
  county = County.on(stage.demo);
}, 120_000);

afterAll(() => stage?.close());

it.each(['desk', 'phone'] as const)(
  'lists what one has to do, by group, and says so in the address (%s)',
  async (screen) => {
    const [hazardId = ''] = await registered(county, 1);
    await county.act('officer1', `/hazards/${hazardId}/judge`, { level: 'GENERAL' });
    const page = await stage.person('officer2', { screen, path: '/work' });
    await page.getByRole('link', { name: '下达整改指令书' }).first().waitFor();
    await inspectPage(page, `work-${screen}`);
    await page.getByRole('button', { name: /^今天到期/ }).click();
    await page.waitForURL(/group=today/);
    await page.getByText('没有符合条件的数据').waitFor();
    await page.getByRole('button', { name: /^待认领/ }).click();
    const link = page.getByRole('link', { name: '下达整改指令书' }).first();
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(/^\/cases\/[0-9a-f-]{36}$/);
  },
  60_000,
);

it('lets the holder do without a co-signer and note a day, and a leader hurry it and hand it on', async () => {
  const [hazardId = ''] = await registered(county, 1);
  await county.act('officer1', `/hazards/${hazardId}/judge`, { level: 'GENERAL' });
  const filter = { subjectId: hazardId, elementId: 'order.issue' };
  const [task] = await county.stage.search('officer2', 'tasks', filter);
  const path = `/tasks/${task?.id}`;
  await county.act('officer2', `${path}/claim`);
  const accountIds = [await county.stage.account('housing-officer')];
  await county.act('officer2', `${path}/cosigners`, { accountIds, reason: '涉及在建项目' });
  const page = await stage.person('officer2', { path });
  await page.getByRole('button', { name: '减签' }).click();
  const without = page.getByRole('dialog', { name: '不再请 朱建 会签？' });
  await without.getByLabel('理由').fill('已当面商定');
  await without.getByRole('button', { name: /确\s*定/ }).click();
  await page.getByText('已减签').first().waitFor();
  await page.getByRole('button', { name: '跟进日期' }).press('Enter');
  const noting = page.getByRole('dialog', { name: '什么时候再看' });
  await noting.getByLabel(/^日期/).fill('2026-03-05');
  await noting.getByRole('button', { name: '跟进日期' }).click();
  await page
    .getByText(/2026-03-05/)
    .first()
    .waitFor();
  await inspectPage(page, 'task-follow-up-desk');

  const phone = await stage.person('leader', { screen: 'phone', language: 'en', path });
  await phone.getByRole('button', { name: 'Priority' }).click();
  const hurrying = phone.getByRole('dialog', { name: 'Change the priority' });
  await hurrying.getByRole('combobox', { name: 'Priority' }).click();
  await phone.getByTitle('Urgent').click();
  await hurrying.getByRole('button', { name: 'Priority' }).click();
  await phone.getByText('Urgent').first().waitFor();
  await phone.getByRole('button', { name: 'Reassign' }).click();
  const handing = phone.getByRole('dialog', { name: 'Reassign' });
  await handing.getByLabel(/^New holder/).fill('陈检');
  await phone.getByTitle(/^陈检/).last().click();
  await handing.getByLabel('Reason').fill('李查 is away');
  await inspectPage(phone, 'task-reassign-phone-en');
  await handing.getByRole('button', { name: 'Reassign' }).click();
  await phone.getByText('陈检 is working on it.').waitFor();
  await phone.getByRole('region', { name: 'History' }).getByText('李查 is away').waitFor();
  await inspectPage(phone, 'task-reassigned-phone-en');
  const [now] = await county.stage.search('officer1', 'tasks', filter);
  expect(now).toMatchObject({ claimedBy: await county.stage.account('officer1'), cosigners: [] });
}, 60_000);

it.each(['desk', 'phone'] as const)(
  'tells what concerns one, until it is read (%s)',
  async (screen) => {
    const [hazardId = ''] = await registered(county, 1);
    await county.act('officer1', `/hazards/${hazardId}/judge`, { level: 'GENERAL' });
    await county.act('officer1', '/orders', await orderBody(county, [hazardId], 20));
    await stage.demo.settle();
    const page = await stage.person(mill.principal, { screen });
    await page.getByRole('button', { name: /^通知，[1-9]\d* 条未读/ }).click();
    await page.getByText('收到整改指令书，请签收').first().waitFor();
    await inspectPage(page, `notifications-${screen}`);
    await page.getByRole('button', { name: '全部标为已读' }).click();
    await page.getByRole('button', { name: '通知，0 条未读' }).waitFor();
    await page.getByText('全部', { exact: true }).click();
    await page.waitForURL(/show=all/);
    await page.getByText('收到整改指令书，请签收').first().waitFor();
  },
  60_000,
);

it('finds cases, enterprises and people from every page, in English, too', async () => {
  await registered(county, 1);
  const page = await stage.person('officer1', { language: 'en', path: '/work' });
  await page.getByLabel('Find cases, enterprises, people').last().fill('青禾');
  const [enterprise] = await county.stage.search('officer1', 'enterprises', { name: mill.name });
  const list = page.getByRole('list', { name: 'Find cases, enterprises, people' });
  const found = list.getByRole('link', { name: /^云溪县青禾纸业/ });
  await found.waitFor();
  await inspectPage(page, 'finder-desk-en');
  await found.click();
  await page.waitForURL(new RegExp(`/enterprises/${enterprise?.id}`));
});

it('says in words how late a task of last year is', async () => {
  const [hazardId = ''] = await registered(county, 1);
  await county.act('officer1', `/hazards/${hazardId}/judge`, { level: 'GENERAL' });
  await county.pass(400);
  const page = await stage.person('officer2', { path: '/work?group=overdue' });
  const late = page.getByRole('row', { name: /下达整改指令书/ }).first();
  await late.getByText(/^逾期 39\d 天（2026-03-\d\d 到期）$/).waitFor();
  await inspectPage(page, 'work-year-old-desk');
}, 60_000);

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
