import type { BilingualText } from '@bihuan/rules';
import type { TeamDemands } from '../campaign/campaign.entity';
import type { Checklist } from '../campaign/checklist.entity';
import type { Inspection, InspectionState, TeamMember } from './inspection.entity';
import type { InspectionAnswer } from './inspection-answer.entity';

/** States in which an inspection is still to be done or being done. */
export const openInspectionStates: readonly InspectionState[] = [
  'PLANNED',
  'APPROVED',
  'IN_PROGRESS',
  'SIGNING',
];

/**
 * Whether the enterprise must not learn of the inspection: only an open one is announced, every other, above all a covert
 * one (四不两直), is unknown to it until somebody has arrived. Until then commands, process and documents belong to the
 * authorities alone.
 */
export function isSecret({ mode, checkedInAt }: Pick<Inspection, 'mode' | 'checkedInAt'>): boolean {
  return mode !== 'OPEN' && checkedInAt === null;
}

/** What is wrong with a team whatever the accounts are; empty when nothing is. */
export function teamProblems(team: readonly TeamMember[], demands: TeamDemands): BilingualText[] {
  const has = (as: TeamMember['as']) => team.some((member) => member.as === as);
  const accounts = new Set(team.map(({ accountId }) => accountId));
  return [
    ...(accounts.size < team.length
      ? [{ zh: '检查组中有人重复。', en: 'Nobody can be on the team twice.' }]
      : []),
    ...(team.filter(({ as }) => as === 'OFFICER').length < 2
      ? [{ zh: '至少要有两名执法人员。', en: 'At least two officers are needed.' }]
      : []),
    ...(demands.leader && !has('LEADER')
      ? [{ zh: '专项行动要求有领导带队。', en: 'The campaign demands a leader on the team.' }]
      : []),
    ...(demands.department && !has('DEPARTMENT')
      ? [{ zh: '专项行动要求有主管部门人员。', en: 'The campaign demands somebody of the department.' }]
      : []),
    ...(demands.expert && !has('EXPERT')
      ? [{ zh: '专项行动要求有专家。', en: 'The campaign demands an expert on the team.' }]
      : []),
  ];
}

/** Items of the checklists that have no answer yet, as `code#no`. */
export function unansweredItems(
  checklists: readonly Checklist[],
  answers: readonly Pick<InspectionAnswer, 'checklistId' | 'itemNo'>[],
): string[] {
  const answered = new Set(answers.map(({ checklistId, itemNo }) => `${checklistId}#${itemNo}`));
  return checklists.flatMap(({ id, code, items }) =>
    items.filter(({ no }) => !answered.has(`${id}#${no}`)).map(({ no }) => `${code}#${no}`),
  );
}
