import { demoPassword } from '@bihuan/demo';
import type { Page } from 'playwright-core';
import { County } from '../fixtures/county';
import { mill } from '../fixtures/mill';
import { pressOn, typeInto } from './stage/keyboard';
import { approvedVisit, button, heading, item, passItems, picture, worksOffline } from './stage/phone';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

let stage: WebStage;
let county: County;

beforeAll(async () => {
  stage = await startWebStage();
  county = County.on(stage.demo);
}, 120_000);

afterAll(() => stage?.close());

/** A photo, by keyboard: the button opens the camera of the system. */
async function takePhoto(page: Page, within: ReturnType<typeof item>, name: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await pressOn(page, within.getByRole('button', { name: 'Take a photo' }));
  await (await asked).setFiles(picture(name));
  await within.getByRole('img', { name, exact: true }).waitFor();
}

it('makes a visit by keyboard and in English, up to the refusal to sign', async () => {
  const id = await approvedVisit(county);
  const page = await stage.person('officer1', { screen: 'phone', language: 'en', path: '/m' });
  await pressOn(page, page.getByRole('link', { name: mill.name }).first());
  await heading(page, mill.name).waitFor();
  await page.goto(`${stage.demo.origin}/m/visits/${id}`);
  await pressOn(page, page.getByRole('checkbox', { name: /certificates were shown/ }), 'Space');
  await pressOn(page, button(page, 'Check in'));
  await pressOn(page, page.getByRole('link', { name: /^Checklist \d+/ }));

  const first = item(page, 1);
  await pressOn(page, first.getByRole('radio', { name: 'Pass', exact: true }), 'ArrowRight');
  await typeInto(page, first.getByRole('textbox'), 'No warning sign at the pool');
  await takePhoto(page, first, 'pool.png');
  await annotate(page);
  await first.getByRole('img', { name: 'pool-annotated.jpg (annotated)' }).waitFor();
  await inspectPage(page, 'inspector-items-phone-en');
  await pressOn(page, first.getByRole('button', { name: 'Save' }));
  await first.getByRole('link', { name: 'Record as a hazard' }).waitFor();
  await passItems(county, id, 1);
  await page.goto(`${stage.demo.origin}/m/visits/${id}/record`);
  await typeInto(page, page.getByLabel('Place inspected'), 'Pulp workshop');
  await pressOn(page, button(page, 'Complete the record'));
  await pressOn(page, button(page, 'I have checked the record and sign it'));
  await button(page, 'I have checked the record and sign it').waitFor({ state: 'detached' });
  await page.getByText(/not uploaded yet/).waitFor({ state: 'detached' });
  await county.act('officer2', `/inspections/${id}/sign`);
  await page.reload();
  await refuse(page);

  const detail = await county.get<{ answers: { itemNo: number; evidenceIds: string[] }[]; unitHead: object }>(
    'officer1',
    `/inspections/${id}`,
  );
  expect(detail).toMatchObject({
    state: 'RECORDED',
    place: 'Pulp workshop',
    unitHead: { name: 'Qin Gang', refused: true, refusalNote: 'Says he must ask', witnesses: ['Li', 'Wang'] },
  });
  const [, drawn] = detail.answers.find(({ itemNo }) => itemNo === 1)?.evidenceIds ?? [];
  expect(await county.get('officer1', `/evidence/${drawn}`)).toMatchObject({
    annotatesId: expect.any(String),
    annotation: { width: 1, height: 1, marks: [{ tool: 'BOX' }, { tool: 'TEXT', text: 'here' }] },
  });
  await reportedTo(id);
}, 120_000);

/** A box, stretched, and a word; then the box is changed once more. */
async function annotate(page: Page): Promise<void> {
  await pressOn(page, button(page, 'Annotate pool.png'));
  const dialog = page.getByRole('dialog', { name: 'Annotate the photo' });
  await pressOn(page, dialog.getByRole('radio', { name: 'Arrow' }), 'ArrowRight');
  const canvas = dialog.getByRole('application', { name: 'Photo to draw on' });
  await pressOn(page, canvas);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowDown');
  await dialog.getByText('1 mark', { exact: true }).waitFor();
  await inspectPage(page, 'inspector-annotate-phone-en');
  await pressOn(page, dialog.getByRole('button', { name: 'Save the annotation' }));
  await dialog.waitFor({ state: 'detached' });

  await pressOn(page, button(page, 'Change the annotation of pool-annotated.jpg'));
  await dialog.getByText('1 mark', { exact: true }).waitFor();
  await pressOn(page, dialog.getByRole('radio', { name: 'Arrow' }), 'ArrowLeft');
  await typeInto(page, dialog.getByRole('textbox', { name: 'Text' }), 'here');
  await pressOn(page, canvas);
  await dialog.getByText('2 marks', { exact: true }).waitFor();
  await pressOn(page, dialog.getByRole('button', { name: 'Save the annotation' }));
  await dialog.waitFor({ state: 'detached' });
}

async function refuse(page: Page): Promise<void> {
  await pressOn(page, page.getByRole('radio', { name: 'Signs on the screen' }), 'ArrowDown');
  await page.getByText('a typed name does not count').waitFor();
  await page.keyboard.press('ArrowDown');
  await typeInto(page, page.getByLabel('Name', { exact: true }), 'Qin Gang');
  await pressOn(page, button(page, 'Record the refusal'));
  await page.getByText('Describe the refusal').waitFor();
  await typeInto(page, page.getByLabel('How the refusal came about'), 'Says he must ask');
  await typeInto(page, page.getByLabel(/^Witnesses/), 'Li, Wang');
  await inspectPage(page, 'inspector-refusal-phone-en');
  await pressOn(page, button(page, 'Record the refusal'));
  await page.getByText('Qin Gang refused to sign').waitFor();
  await page.getByText(/not uploaded yet/).waitFor({ state: 'detached' });
}

/** Who approved the visit is told of it, and sees it on the page of the visit with the photo as it was. */
async function reportedTo(id: string): Promise<void> {
  await stage.demo.settle();
  const { items } = await county.act<{ items: object[] }>('leader', '/notifications/search', {
    filter: { subjectId: id, kind: 'SIGNATURE_REFUSED' },
  });
  expect(items).toHaveLength(1);
  const page = await stage.person('leader', { path: `/inspections/${id}` });
  await page.getByText(/拒签：Says he must ask.*见证人：Li、Wang.*已报告：/).waitFor();
  await button(page, '看原图').click();
  await button(page, '看标注').waitFor();
  await inspectPage(page, 'inspection-refused-desk');
}

it('says why nothing could be kept, taken or located, and keeps what was typed', async () => {
  const id = await approvedVisit(county);
  const page = await stage.person('officer1', { screen: 'phone', path: `/m/visits/${id}` });
  await heading(page, mill.name).waitFor();
  await page.getByRole('checkbox').check();
  await page.context().clearPermissions();
  await button(page, '签到').click();
  await page.getByText(/浏览器不允许定位，没有签到/).waitFor();
  expect(await county.get('officer1', `/inspections/${id}`)).toMatchObject({ state: 'APPROVED' });
  const without = page.getByRole('form', { name: '不带位置签到' });
  await without.getByRole('button').click();
  await without.getByText('请写明原因（至少两个字）').waitFor();
  await without.getByLabel('没有位置的原因').fill('地下车间没有信号');
  await inspectPage(page, 'inspector-no-position-phone');
  const told = page.waitForResponse((response) => response.url().endsWith('/check-in'));
  await without.getByRole('button').click();
  await page.getByRole('link', { name: /检查表 \d+\/\d+/ }).waitFor();
  await told;
  const auditor = await stage.person('auditor', { path: '/inspections?noPosition=true' });
  await auditor.getByRole('table', { name: '检查' }).getByRole('link').first().click();
  await auditor.getByText('原因：地下车间没有信号').waitFor();
  await inspectPage(auditor, 'inspection-no-position-desk');

  await page.goto(`${stage.demo.origin}/m/visits/${id}/hazard`);
  const title = page.getByLabel('隐患名称');
  await title.fill('配电箱');
  const camera = page.getByLabel(/^拍照：隐患照片/);
  await camera.dispatchEvent('cancel');
  await page.getByText(/没有取得照片/).waitFor();
  await camera.setInputFiles({ ...picture('说明.jpg'), buffer: Buffer.from('This is a text, not a photo.') });
  await page.getByText(/不是照片，没有加入/).waitFor();
  const makeRoom = await fill(page);
  await camera.setInputFiles(picture('箱.png'));
  await page
    .getByText(/手机存储空间不足/)
    .first()
    .waitFor();
  await title.fill('配电箱敞开');
  await inspectPage(page, 'inspector-full-phone');
  await makeRoom();
  await camera.setInputFiles(picture('箱.png'));
  await page.getByRole('img', { name: '箱.png' }).waitFor();
  await page.getByText(/手机存储空间不足/).waitFor({ state: 'detached' });
  await expect(title.inputValue()).resolves.toBe('配电箱敞开');
}, 60_000);

/** From now on the browser answers as on a phone without room. @returns what makes room again */
async function fill(page: Page): Promise<() => Promise<void>> {
  const kept = await page.evaluateHandle(() => {
    const originals = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);
    const refuse = (): never => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
    return originals;
  });
  return () =>
    kept.evaluate((originals) => void Object.defineProperties(IDBObjectStore.prototype, originals));
}

it('goes on with a backup on another phone, and takes a new version when it is told to', async () => {
  const id = await approvedVisit(county);
  const page = await stage.person('officer1', { screen: 'phone', path: `/m/visits/${id}` });
  await heading(page, mill.name).waitFor();
  await worksOffline(page);
  await page.context().setOffline(true);
  await page.getByRole('checkbox').check();
  await button(page, '签到').click();
  await page.getByText(/还有 1 条未上传/).waitFor();
  await page.getByRole('link', { name: '查看' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, '导出备份').click()]);
  const backup = await download.path();

  const other = await stage.person('officer2', { screen: 'phone', path: '/m/outbox' });
  await other.getByLabel('导入备份').setInputFiles(backup);
  await other.getByText(/这是别的账号的备份/).waitFor();
  const second = await stage.person('officer1', { screen: 'phone', path: '/m/outbox' });
  await second.getByLabel('导入备份').setInputFiles(backup);
  await second.getByText('已导入 1 条待上传记录').waitFor();
  await second.getByText('全部已上传').waitFor();
  expect(await county.get('officer1', `/inspections/${id}`)).toMatchObject({ state: 'IN_PROGRESS' });
  await second.getByLabel('导入备份').setInputFiles(backup);
  await second.getByText('已导入 0 条待上传记录').waitFor();
  await inspectPage(second, 'inspector-imported-phone');

  // The first phone has a network again: what was sent already is not done twice.
  await page.context().setOffline(false);
  await page.getByText('全部已上传').waitFor();
  stage.release();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration('/m'))?.update());
  await page.getByText('有新版本').waitFor();
  await inspectPage(page, 'phone-new-version');
  await Promise.all([page.waitForEvent('load'), button(page, '点此更新').click()]);
  await page.getByText('全部已上传').waitFor();
  expect(await page.getByText('有新版本').count()).toBe(0);
}, 90_000);

async function signIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill(demoPassword);
  await button(page, '登录').click();
  await page.getByLabel('密码').waitFor({ state: 'detached' });
}

it('keeps what somebody could not send for that very person, whose session ends meanwhile', async () => {
  const id = await approvedVisit(county);
  const page = await stage.person('officer1', { screen: 'phone', path: `/m/visits/${id}` });
  await heading(page, mill.name).waitFor();
  await page.evaluate(async () => {
    const { token } = JSON.parse(localStorage.getItem('bihuan.session') ?? '{}') as { token: string };
    await fetch('/api/v1/sessions/current', {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}` },
    });
  });
  await page.context().setOffline(true);
  await page.getByRole('checkbox').check();
  await button(page, '签到').click();
  await page.getByText(/还有 1 条未上传/).waitFor();
  await page.context().setOffline(false);
  await page.getByText(/登录已过期/).waitFor();

  await signIn(page, 'officer2');
  await page.goto(`${stage.demo.origin}/m/outbox`);
  await page.getByText(/另外 1 人没上传完/).waitFor();
  expect(await page.getByText(/还有 1 条未上传/).count()).toBe(0);
  await inspectPage(page, 'phone-of-two-people');
  await page.getByRole('banner').getByRole('button', { name: /./ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();

  await signIn(page, 'officer1');
  await page.getByText('全部已上传').waitFor();
  expect(await county.get('officer1', `/inspections/${id}`)).toMatchObject({ state: 'IN_PROGRESS' });
}, 90_000);

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
