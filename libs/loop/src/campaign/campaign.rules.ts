import type { BilingualText } from '@bihuan/rules';
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

/** Names of the stages that have an end of their own. */
const stageNames: Readonly<Record<keyof StageEnds, string>> = {
  selfCheck: '自查自纠',
  inspection: '集中检查',
  rectification: '整改',
  lookback: '回头看',
  summary: '总结',
};

/** What is wrong with the period of a campaign; empty when nothing is. */
export function periodProblems({
  startsOn,
  endsOn,
  stageEnds,
}: Pick<Campaign, 'startsOn' | 'endsOn' | 'stageEnds'>): BilingualText[] {
  const problems: BilingualText[] =
    endsOn < startsOn
      ? [
          {
            zh: `结束日期（${endsOn}）早于开始日期（${startsOn}）。`,
            en: `It ends (${endsOn}) before it starts (${startsOn}).`,
          },
        ]
      : [];
  let before: BilingualText & { day: string } = { zh: '开始日期', en: 'startsOn', day: startsOn };
  for (const stage of stageOrder) {
    const day = stageEnds[stage];
    if (day < before.day) {
      problems.push({
        zh: `${stageNames[stage]}结束日期（${day}）早于${before.zh}（${before.day}）。`,
        en: `stageEnds.${stage} (${day}) is before ${before.en} (${before.day}).`,
      });
    }
    before = { zh: `${stageNames[stage]}结束日期`, en: `stageEnds.${stage}`, day };
  }
  if (before.day > endsOn)
    problems.push({
      zh: `${before.zh}（${before.day}）晚于结束日期（${endsOn}）。`,
      en: `${before.en} (${before.day}) is after endsOn (${endsOn}).`,
    });
  return problems;
}

/** What still has to be done before a campaign can be published; empty when nothing has. */
export function publicationProblems(campaign: Campaign, today: string): BilingualText[] {
  const { endsOn, checklistIds, industries } = campaign;
  return [
    ...periodProblems(campaign),
    ...(endsOn < today
      ? [
          {
            zh: `结束日期（${endsOn}）早于今天（${today}）。`,
            en: `It would end (${endsOn}) before today (${today}).`,
          },
        ]
      : []),
    ...(checklistIds.length === 0
      ? [{ zh: '没有检查表，请至少选一份。', en: 'It has no checklist; name at least one.' }]
      : []),
    ...(industries.length === 0
      ? [{ zh: '没有行业，请至少选一个。', en: 'It names no industry; name at least one.' }]
      : []),
  ];
}

/** Inspected out of those who belong to the campaign, four decimals; `/` when nobody does. */
export function coverageRate(inspected: number, denominator: number): number | '/' {
  return denominator === 0 ? '/' : Math.round((inspected / denominator) * 10_000) / 10_000;
}
