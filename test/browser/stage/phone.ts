import type { Page } from 'playwright-core';
import type { County } from '../../fixtures/county';
import { plannedInspection } from '../../fixtures/mill';

/** A picture of one point, as a file to choose. */
export const picture = (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
});

/** The heading of the page. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** A button by what it says. */
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** An item of a checklist by its number. */
export const item = (page: Page, no: number) => page.getByRole('group', { name: new RegExp(`^${no}\\. `) });

/** A visit to the mill that may begin. */
export async function approvedVisit(county: County): Promise<string> {
  const id = await plannedInspection(county);
  await county.act('leader', `/inspections/${id}/approve-plan`, { approve: true });
  return id;
}

/** Every item of the checklists but the given one, passed by an officer elsewhere. */
export async function passItems(county: County, id: string, except = 0): Promise<void> {
  const { checklistIds } = await county.get<{ checklistIds: string[] }>('officer2', `/inspections/${id}`);
  for (const checklistId of checklistIds) {
    const { items } = await county.get<{ items: { no: number }[] }>('officer2', `/checklists/${checklistId}`);
    const answers = items
      .filter(({ no }) => no !== except)
      .map(({ no }) => ({ checklistId, itemNo: no, answer: 'PASS' }));
    await county.act('officer2', `/inspections/${id}/answer`, { answers });
  }
}

/** The worker has every file of the phone pages before it takes over the page, which was opened once only. */
export async function worksOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** No position is known until the answer is called; from then on every one is. */
export async function slowFix(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { geolocation } = navigator;
    const locate = geolocation.getCurrentPosition.bind(geolocation);
    const waiting: Parameters<Geolocation['getCurrentPosition']>[] = [];
    geolocation.getCurrentPosition = (...asked) => void waiting.push(asked);
    Object.assign(globalThis, {
      fix() {
        geolocation.getCurrentPosition = locate;
        for (const asked of waiting) locate(...asked);
      },
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { fix(): void }).fix());
}
