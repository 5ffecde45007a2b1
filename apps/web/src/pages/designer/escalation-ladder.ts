import { parseDocument, stringify } from 'yaml';

/** Who gets to know of an overdue task and when, as the product's own workflows have it. */
const ladder = {
  code: 'EVERY_TASK_HAS_ROLE_DUE_DATE_AND_ESCALATION',
  title: {
    zh: '每个任务都有责任角色和期限，逾期逐级升级',
    en: 'Every task has a role and a due date, and escalates when overdue',
  },
  everyUserTask: {
    has: ['role', 'due'],
    escalation: [
      { after: 'P1D', to: 'REGULATOR_LEADER' },
      { after: 'P5D', to: 'ORGANISER' },
      { after: 'P10D', to: 'AUDITOR' },
    ],
  },
};

/** The policies with a ladder for overdue tasks behind what they say already; undefined where they have one, or cannot be read. */
export function withLadder(policies: string): string | undefined {
  if (policies.trim() === '') return stringify({ policies: [ladder] });
  const document = parseDocument(policies);
  if (document.errors.length > 0 || /^\s*escalation:/m.test(policies)) return undefined;
  try {
    document.addIn(['policies'], ladder);
    return document.toString();
  } catch {
    return undefined;
  }
}
