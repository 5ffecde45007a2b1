import type { Page } from 'playwright-core';
import { inspectPage, startWebStage, type WebStage } from './stage/web-stage';

let stage: WebStage;

beforeAll(async () => {
  stage = await startWebStage();
}, 120_000);

afterAll(() => stage?.close());

const gate = 'gate.five-in-place';
const draftName = '一般事故隐患闭环';

/** A chart's own address is known to the canvas only; everything else is found by what a person reads. */
const shape = (page: Page, id: string) => page.locator(`.djs-shape[data-element-id="${id}"]`);

const openProof = (page: Page) => page.getByRole('tab', { name: /^证明/ }).click();

it('copies a shipped workflow into a draft, breaks it, sees the run that proves it, and mends it', async () => {
  const page = await stage.person('organiser', { path: '/workflows' });
  await page.getByRole('link', { name: draftName }).click();
  await page.getByRole('group', { name: /流程图/ }).waitFor();
  await shape(page, gate).waitFor();
  await inspectPage(page, 'workflow-desk');
  await page.getByRole('button', { name: '复制为草稿' }).click();
  await shape(page, gate).waitFor();
  await openProof(page);
  await page.getByText('证明通过，可以部署').waitFor();
  await inspectPage(page, 'draft-desk');
});
