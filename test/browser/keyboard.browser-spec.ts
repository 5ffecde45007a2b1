import { County } from '../fixtures/county';
import { rectifying } from '../fixtures/mill';
import { pressOn, tabTo, typeInto } from './stage/keyboard';
import { startWebStage, type WebStage } from './stage/web-stage';

jest.setTimeout(120_000);

let stage: WebStage;

beforeAll(async () => {
  stage = await startWebStage();
  const county = County.on(stage.demo);
  await rectifying(county, 1, 'GENERAL', 5);
  await county.pass(8);
}, 180_000);

afterAll(() => stage?.close());

const open = async (username: string, path: string) => {
  const page = await stage.person(username, { language: 'en', path });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

it('lets an organiser prepare and publish a campaign', async () => {
  const page = await open('organiser', '/campaigns');
  const button = (name: string) => page.getByRole('button', { name });
  await pressOn(page, button('New campaign').first());
  await typeInto(page, page.getByLabel('Title'), 'Confined spaces');
  await typeInto(page, page.getByLabel('Basis'), 'Notice of the county');
  await pressOn(page, button('Save and go on'));
  await typeInto(page, page.getByRole('combobox', { name: 'Industries' }), 'Textile');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await pressOn(page, button('Save and go on'));
  await page.getByLabel('Self-check ends').waitFor();
  await pressOn(page, button('Save and go on'));
  await pressOn(page, page.getByLabel('A leader'), 'Space');
  await pressOn(page, button('Save and go on'));
  await pressOn(page, page.getByRole('checkbox').first(), 'Space');
  await pressOn(page, button('Save and go on'));
  await page.locator('.bjs-powered-by').waitFor();
  await pressOn(page, button('Save and go on'));
  await pressOn(page, button('Freeze and publish'));
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Confirm' }));
  await page.getByRole('tab', { name: 'Population' }).waitFor();
  await pressOn(page, page.getByRole('link', { name: /Not inspected/ }));
  await page.waitForURL(/coverage=NOT_INSPECTED/);
});

it('leads a leader from a figure to a case and back', async () => {
  const page = await open('leader', '/leader');
  await pressOn(page, page.getByLabel(/^Overdue 1,/));
  await pressOn(page, page.getByRole('link', { name: /浆池未辨识/ }).first());
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: /Overdue/ }).waitFor();
});

it('lets an auditor find a case, walk through it, and take the ledger along', async () => {
  const page = await open('auditor', '/cases');
  await pressOn(page, page.getByRole('table').getByRole('link').first());
  const tabs = page.getByRole('tablist').first();
  await tabTo(page, tabs.getByRole('tab', { selected: true }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL(/tab=/);
  await page.goto(`${stage.demo.origin}/ledger`);
  await pressOn(page, page.getByRole('button', { name: 'Export' }));
  const file = page.waitForEvent('download');
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Confirm' }));
  expect((await file).suggestedFilename()).toMatch(/\.xlsx$/);
});

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
