import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Rules whose findings are serious: the others would take half of the time, for what is not asked here. */
const run = `(() => {
  const isAsked = ({ enabled, impact, tags }) =>
    enabled && ['serious', 'critical'].includes(impact) && !tags.includes('experimental');
  const values = axe._audit.rules.filter(isAsked).map(({ id }) => id);
  return axe.run(document, { resultTypes: ['violations'], preload: false, runOnly: { type: 'rule', values } });
})()`;

/** What fades in or out is judged as it will be, not half-way; what turns while something is fetched never ends. */
const settled = `Promise.allSettled(document.getAnimations()
  .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime < Infinity)
  .map(({ finished }) => finished))`;

/** Serious and critical findings of axe on what the page shows now, each with the elements it is about. */
export async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(settled);
  // Through the debugger, not as a script of the page: the page's policy forbids foreign scripts, as it should.
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
}
