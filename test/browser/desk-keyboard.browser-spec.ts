import { complete, completeFile, doMeasures } from '@bihuan/demo';
import type { Locator, Page } from 'playwright-core';
import { County } from '../fixtures/county';
import { mill, rectifying, signers } from '../fixtures/mill';
import { assignReview } from '../fixtures/rounds';
import { fits, newPhoto } from './stage/desk';
import { pick, pressOn, tabTo } from './stage/keyboard';
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
  await assignReview(county, hazardId);
}, 180_000);

afterAll(() => stage?.close());

async function done(): Promise<void> {
  await doMeasures(county.stage, mill, hazardId);
  await complete(county.stage, mill, hazardId);
}

/** From the queue to the case, without a mouse. */
async function fromTheQueue(username: string, screen: 'desk' | 'phone' = 'phone'): Promise<Page> {
  const page = await stage.person(username, { language: 'en', screen, path: '/review' });
  await tabTo(page, page.getByRole('list', { name: 'Review and sign' }).getByRole('link').first());
  await page.keyboard.press('Enter');
  return page;
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Says yes in the dialog that has just opened. */
async function agree(page: Page, button: string): Promise<void> {
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: button, exact: true }));
}

/** Gives every item the same verdict, and what else a review asks for. */
async function judge(page: Page, verdict: 'Passed' | 'Failed', opinion: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Review: a verdict on every item' });
  const items = form.getByRole('group', { name: /^Item \d/ });
  await items.nth(1).waitFor();
  for (const item of await items.all()) {
    await pick(page, item.getByRole('radio', { name: verdict }));
    if (verdict === 'Failed') await type(page, item.getByLabel('Why it did not pass'), 'No sign at the tank');
  }
  for (const question of [
    'Has the root cause been removed?',
    'Is the search for similar hazards verified?',
  ]) {
    const answers = form.getByRole('radiogroup', { name: question });
    await pick(page, answers.getByRole('radio', { name: 'Yes' }));
  }
  await type(page, form.getByLabel('Opinion'), opinion);
  const choosing = page.waitForEvent('filechooser');
  await pressOn(page, form.getByRole('button', { name: /Photos of the review/ }));
  await (await choosing).setFiles(newPhoto());
  await form.getByRole('button', { name: 'Remove the last one' }).waitFor();
  await pressOn(page, form.getByRole('button', { name: 'Use current position' }));
  await form.getByText(/32\.21000/).waitFor();
}

async function submitReview(page: Page): Promise<void> {
  await pressOn(page, page.getByRole('button', { name: 'Submit the review' }));
  await page.getByText('There is nothing for you to do in this case now.').waitFor();
}

it('finds items that did not pass, and says why', async () => {
  const page = await fromTheQueue('reviewer1');
  await judge(page, 'Failed', 'The work was not done');
  await fits(page);
  await submitReview(page);
  const [review] = await county.list('auditor', `/hazards/${hazardId}/reviews`);
  expect(review).toMatchObject({ status: 'SUBMITTED', opinion: 'The work was not done' });
  const second = await fromTheQueue('reviewer2');
  const form = second.getByRole('form', { name: 'Countersign' });
  await pick(second, form.getByRole('radio', { name: 'I agree' }));
  await pressOn(second, form.getByRole('button', { name: 'Submit' }));
  await agree(second, 'Submit');
  await second.getByText('Returned').first().waitFor();
  expect(await county.state(hazardId)).toBe('RETURNED');
});

it('returns a rectification with reasons', async () => {
  const page = await fromTheQueue('reviewer1', 'desk');
  const form = page.getByRole('form', { name: 'Return for rectification' });
  await page.getByText(/^Judged on .*: not passed, for these reasons/).waitFor();
  await page.getByText(/^Thorough: .*(not passed|did not pass|failed)/).waitFor();
  await pressOn(page, form.getByRole('button', { name: 'Return' }));
  await form.getByText('Reason is required').waitFor();
  await inspectPage(page, 'return-english-desk');
  // Sending it took the focus to what is missing.
  await page.keyboard.type('The tanks are still not marked');
  await type(page, form.getByLabel('New deadline'), await county.stage.dayAhead(10));
  await page.keyboard.press('Enter');
  await pressOn(page, form.getByRole('button', { name: 'Return' }));
  await agree(page, 'Return');
  await page.getByText('There is nothing for you to do in this case now.').waitFor();
  expect(await county.hazard(hazardId)).toMatchObject({ state: 'RECTIFYING', loopCount: 1 });
  const told = (await county.timeline(hazardId)).find(({ detail }) => detail.command === 'review.return');
  expect(told?.detail.input).toMatchObject({ reason: 'The tanks are still not marked' });
});

it('judges the next attempt item by item', async () => {
  await county.pass(2);
  await done();
  await assignReview(county, hazardId);
  const page = await fromTheQueue('reviewer1');
  await judge(page, 'Passed', 'Marked, listed and fenced');
  await inspectPage(page, 'review-english-keyboard-phone');
  await submitReview(page);
  const last = (await county.list('auditor', `/hazards/${hazardId}/reviews`)).at(-1);
  expect(last).toMatchObject({ status: 'SUBMITTED', opinion: 'Marked, listed and fenced' });
});

it('countersigns, and the gate lets it pass', async () => {
  const page = await fromTheQueue('reviewer2');
  const form = page.getByRole('form', { name: 'Countersign' });
  await pick(page, form.getByRole('radio', { name: 'I agree' }));
  await pressOn(page, form.getByRole('button', { name: 'Submit' }));
  await agree(page, 'Submit');
  await page.getByText('Awaiting strike-off').first().waitFor();
  expect(await county.verdicts(hazardId, 'RECT_THREE_NOT_LET_GO')).toEqual([
    expect.stringMatching(/^RETURN/),
    'PASS',
  ]);
  expect(await county.state(hazardId)).toBe('CLOSE_PENDING');
});

it('signs the strike-off, the last of all signers', async () => {
  await completeFile(county.stage, hazardId, 'officer1');
  for (const signer of signers.MAJOR.slice(0, -1))
    await county.act(signer, `/hazards/${hazardId}/sign-closing`, { decision: 'APPROVE' });
  const page = await fromTheQueue('organiser');
  const form = page.getByRole('form', { name: 'Sign the strike-off' });
  await pick(page, form.getByRole('radio', { name: 'Refuse' }));
  await pressOn(page, form.getByRole('button', { name: 'Sign', exact: true }));
  await form.getByText('Opinion is required').waitFor();
  await inspectPage(page, 'sign-english-phone');
  await fits(page);
  await pick(page, form.getByRole('radio', { name: 'Strike off' }));
  await pressOn(page, form.getByRole('button', { name: 'Sign', exact: true }));
  // Thought better of it, and yet again: the button that asked has the focus.
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
  await agree(page, 'Sign');
  await page.getByText('There is nothing for you to do in this case now.').waitFor();
  expect(await county.hazard(hazardId)).toMatchObject({
    state: 'CLOSED',
    strikeOffNumber: expect.any(String) as string,
  });
});

it('complained of nothing', () => {
  expect(stage.complaints).toEqual([]);
});
