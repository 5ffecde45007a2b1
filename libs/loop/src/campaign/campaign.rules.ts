import type { Campaign, CampaignStatus, StageEnds } from './campaign.entity';

/** The stages in their order, each with the user task that leads into it. */
const stageTasks = [
  ['SELF_CHECK', 'campaign.to-self-check'],
  ['INSPECTION', 'campaign.to-inspection'],
  ['RECTIFICATION', 'campaign.to-rectification'],
  ['LOOKBACK', 'campaign.to-lookback'],
  ['SUMMARY', 'campaign.to-summary'],
  ['ARCHIVED', 'campaign.archive'],
] as const satisfies readonly (readonly [CampaignStatus, string])[];

/** Every stage a published campaign can be brought to. */
export const stagesAfterPublication: readonly CampaignStatus[] = stageTasks.map(([status]) => status);

/** Stages in which enterprises are inspected, join and leave. */
export const runningStages: readonly CampaignStatus[] = [
  'PUBLISHED',
  'SELF_CHECK',
  'INSPECTION',
  'RECTIFICATION',
  'LOOKBACK',
];

/** The stage after `status` and the task that leads there; null at the end, or before publication. */
export function nextStage(status: CampaignStatus): { status: CampaignStatus; elementId: string } | null {
  if (status === 'DRAFT') return null;
  const at = stageTasks.findIndex(([stage]) => stage === status);
  const next = stageTasks[at + 1];
  return next ? { status: next[0], elementId: next[1] } : null;
}

const stageOrder = [
  'selfCheck',
  'inspection',
  'rectification',
  'lookback',
  'summary',
] as const satisfies (keyof StageEnds)[];

/** What is wrong with the period of a campaign; empty when nothing is. */
export function periodProblems({
  startsOn,
  endsOn,
  stageEnds,
}: Pick<Campaign, 'startsOn' | 'endsOn' | 'stageEnds'>): string[] {
  const problems = endsOn < startsOn ? [`It ends (${endsOn}) before it starts (${startsOn}).`] : [];
  let before: { name: string; day: string } = { name: 'startsOn', day: startsOn };
  for (const stage of stageOrder) {
    const day = stageEnds[stage];
    if (day < before.day) {
      problems.push(`stageEnds.${stage} (${day}) is before ${before.name} (${before.day}).`);
    }
    before = { name: `stageEnds.${stage}`, day };
  }
  if (before.day > endsOn) problems.push(`${before.name} (${before.day}) is after endsOn (${endsOn}).`);
  return problems;
}

/** What still has to be done before a campaign can be published; empty when nothing has. */
export function publicationProblems(campaign: Campaign, today: string): string[] {
  return [
    ...periodProblems(campaign),
    ...(campaign.endsOn < today ? [`It would end (${campaign.endsOn}) before today (${today}).`] : []),
    ...(campaign.checklistIds.length === 0 ? ['It has no checklist; name at least one.'] : []),
    ...(campaign.industries.length === 0 ? ['It names no industry; name at least one.'] : []),
  ];
}

/** Inspected out of those who belong to the campaign, four decimals; `/` when nobody does. */
export function coverageRate(inspected: number, denominator: number): number | '/' {
  return denominator === 0 ? '/' : Math.round((inspected / denominator) * 10_000) / 10_000;
}
