import type { CaseSeen, DemoCase, GateSeen, TimelineEntry } from './demo-case';
import type { DemoStage, Row } from './demo-stage';
import { d1 } from './d1';
import { d2 } from './d2';
import { d5 } from './d5';
import { d7 } from './d7';

/** The cases that can be played. */
export const demoCases: readonly DemoCase[] = [d1, d2, d5, d7];

/** A case after it was played, and what became of each expectation. */
export interface PlayedCase {
  readonly id: string;
  readonly titleZh: string;
  readonly title: string;
  readonly hazardId: string;
  readonly seen: CaseSeen;
  readonly expectations: readonly { readonly says: string; readonly holds: boolean }[];
}

/** Plays a case from the campaign to its end, then looks at it as the auditor does. */
export async function playCase(
  stage: DemoStage,
  { id, titleZh, title, ...demo }: DemoCase,
): Promise<PlayedCase> {
  const hazardId = await demo.play(stage);
  const seen = await look(stage, hazardId);
  const expectations = demo.expectations.map((expectation) => ({
    says: expectation.says,
    holds: expectation.holds(seen),
  }));
  return { id, titleZh, title, hazardId, seen, expectations };
}

async function look(stage: DemoStage, hazardId: string): Promise<CaseSeen> {
  const auditor = await stage.as('auditor');
  const path = `/hazards/${hazardId}`;
  const timeline: TimelineEntry[] = [];
  for (let after: string | null = ''; after !== null;) {
    const query: string = after && `&after=${encodeURIComponent(after)}`;
    const answer: { items: TimelineEntry[]; page: { after: string | null } } = await auditor.get(
      `${path}/timeline?limit=200${query}`,
    );
    timeline.push(...answer.items);
    after = answer.page.after;
  }
  const of = async (part: string): Promise<Row[]> =>
    (await auditor.get<{ items: Row[] }>(`${path}/${part}`)).items;
  return {
    hazard: await stage.hazard(hazardId),
    timeline,
    gates: timeline.filter(({ kind }) => kind === 'GATE').map(({ detail }) => detail as unknown as GateSeen),
    states: timeline.filter(({ kind }) => kind === 'STATE').map(({ detail }) => String(detail.to)),
    plans: await of('plans'),
    escalations: await of('escalations'),
    lookbacks: await of('lookbacks'),
  };
}
