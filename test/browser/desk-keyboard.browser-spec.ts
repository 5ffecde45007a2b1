import { complete, doMeasures, review } from '@bihuan/demo';
import type { Locator, Page } from 'playwright-core';
import { County } from '../fixtures/county';
import { mill, rectifying } from '../fixtures/mill';
import { newPhoto } from './stage/desk';
import { tabTo } from './stage/keyboard';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

/** Every press of Tab is asked about; on a busy machine that takes its time. */
jest.setTimeout(120_000);

let stage: WebStage;
let county: County;
let hazardId: string;

beforeAll(async () => {
  stage = await startWebStage();
  county = County.on(stage.demo);
  [hazardId = ''] = await rectifying(county, 1, 'MAJOR');
  await done();
  await review(county.stage, hazardId, { passed: false });
}, 180_000);

afterAll(() => stage?.close());

async function done(): Promise<void> {
  await doMeasures(county.stage, mill, hazardId);
  await complete(county.stage, mill, hazardId);
}

/** From the queue to the case, without a mouse. */
async function fromTheQueue(username: string): Promise<Page> {
  const page = await stage.person(username, { language: 'en', path: '/review' });
  await tabTo(page, page.getByRole('list', { name: 'Review and sign' }).getByRole('link').first());
  await page.keyboard.press('Enter');
  return page;
}

async function press(page: Page, element: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, element);
  await page.keyboard.press(key);
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Says yes in the dialog that has just opened. */
async function agree(page: Page, button: string): Promise<void> {
  await press(page, page.getByRole('dialog').getByRole('button', { name: button, exact: true }), 'Enter');
}

it('returns a rectification with reasons', async () => {
  const page = await fromTheQueue('reviewer1');
  const form = page.getByRole('form', { name: 'Return for rectification' });
  await page.getByText(/^Judged on .*: not passed, for these reasons/).waitFor();
  await page.getByText(/^Thorough: .*(not passed|did not pass|failed)/).waitFor();
  await press(page, form.getByRole('button', { name: 'Return' }), 'Enter');
  await form.getByText('Reason is needed').waitFor();
  await inspectPage(page, 'return-english-desk');
  // Sending it took the focus to what is missing.
  await page.keyboard.type('The tanks are still not marked');
  await type(page, form.getByLabel('New deadline'), await county.stage.dayAhead(10));
  await page.keyboard.press('Enter');
  await press(page, form.getByRole('button', { name: 'Return' }), 'Enter');
  await agree(page, 'Return');
  await page.getByText('There is nothing for you to do in this case now.').waitFor();
  expect(await county.hazard(hazardId)).toMatchObject({ state: 'RECTIFYING', loopCount: 1 });
  const told = (await county.timeline(hazardId)).find(({ detail }) => detail.command === 'review.return');
  expect(told?.detail.input).toMatchObject({ reason: 'The tanks are still not marked' });
});

it('judges the next attempt item by item', async () => {
  await county.pass(2);
  await done();
  const reviewerIds = [await county.stage.account('reviewer1'), await county.stage.account('reviewer2')];
  await county.act('leader', `/hazards/${hazardId}/assign-review`, { reviewerIds });
  const page = await fromTheQueue('reviewer1');
  const form = page.getByRole('form', { name: 'Review: a verdict on every item' });
  const items = form.getByRole('group', { name: /^Item \d/ });
  await items.nth(1).waitFor();
  for (const item of await items.all()) {
    await press(page, item.getByRole('radio', { name: 'Passed' }), 'Space');
  }
  for (const question of ['Was the root cause addressed?', 'Is the sweep for the same fault verified?']) {
    const answers = form.getByRole('radiogroup', { name: question });
    await press(page, answers.getByRole('radio', { name: 'Yes' }), 'Space');
  }
  await type(page, form.getByLabel('Opinion'), 'Marked, listed and fenced');
  const choosing = page.waitForEvent('filechooser');
  await press(page, form.getByRole('button', { name: /Photos of the review/ }), 'Enter');
  await (await choosing).setFiles(newPhoto());
  await form.getByRole('button', { name: 'Remove the last one' }).waitFor();
  await press(page, form.getByRole('button', { name: 'Take the position of this device' }), 'Enter');
  await form.getByText(/32\.21000/).waitFor();
  await inspectPage(page, 'review-english-keyboard-desk');
  await press(page, form.getByRole('button', { name: 'Submit the review' }), 'Enter');
  await page.getByText('There is nothing for you to do in this case now.').waitFor();
  const last = (await county.list('auditor', `/hazards/${hazardId}/reviews`)).at(-1);
  expect(last).toMatchObject({ status: 'SUBMITTED', opinion: 'Marked, listed and fenced' });
});

it('countersigns, and the gate lets it pass', async () => {
  const page = await fromTheQueue('reviewer2');
  const form = page.getByRole('form', { name: 'Countersign' });
  await press(page, form.getByRole('radio', { name: 'I agree' }), 'Space');
  await press(page, form.getByRole('button', { name: 'Send' }), 'Enter');
  await agree(page, 'Send');
  await page.getByText('Strike-off to be signed').first().waitFor();
  expect(await county.verdicts(hazardId, 'RECT_THREE_NOT_LET_GO')).toEqual([
    expect.stringMatching(/^RETURN/),
    'PASS',
  ]);
  expect(await county.state(hazardId)).toBe('CLOSE_PENDING');
});

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
