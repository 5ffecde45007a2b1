import type { Bilingual } from '@bihuan/process';
import type { NotificationKind } from '../notification.entity';
import type { Happened, News, SubjectName } from './news';

interface EscalationFact {
  readonly hazardId: string;
  readonly kind: string;
  /** Of a decision on a fine: the officer who proposed it. */
  readonly proposedBy?: string;
}

type Words = readonly [kind: NotificationKind, zh: string, en: string];

/** Rungs of the overdue ladder that the enterprise is told of, beside whoever wrote the case down. */
const rungs: Readonly<Record<string, Words>> = {
  REMIND_D7: ['DEADLINE_NEAR', '距整改期限还有7天', '7 days to the deadline'],
  REMIND_D3: ['DEADLINE_NEAR', '距整改期限还有3天', '3 days to the deadline'],
  REMIND_D1: ['DEADLINE_NEAR', '距整改期限还有1天', '1 day to the deadline'],
  PROGRESS_DUE: ['DEADLINE_NEAR', '请提交整改进展报告', 'A progress report is due'],
  OVERDUE: ['DEADLINE_PASSED', '整改已逾期', 'The deadline has passed'],
  URGED: ['ESCALATED', '收到督办函，请尽快完成整改', 'Letter of supervision: finish the rectification'],
  PENALTY_DECIDED: ['ESCALATED', '已作出处罚决定', 'A penalty was decided'],
  LATENESS_DISPOSED: ['ESCALATED', '逾期已处置', 'The lateness was dealt with'],
};
/** What the authorities alone are to know. */
const internal: Readonly<Record<string, Words>> = {
  PENALTY_PROPOSED: ['ESCALATED', '已提出处罚建议', 'A penalty was proposed'],
  PENALTY_REFUSED: ['ESCALATED', '处罚建议未获批准，不予处罚', 'The proposed penalty was refused'],
};

/** What is told of reminders and rungs of the ladder. */
export function newsOfEscalations({ event, subjects }: Happened): News[] {
  const taken = (event.facts.escalation ?? []) as EscalationFact[];
  return taken.flatMap((fact) => {
    const subject = subjects.get(fact.hazardId);
    const words = rungs[fact.kind] ?? internal[fact.kind];
    if (!subject || !words) return [];
    const [kind, zh, en] = words;
    const text: Bilingual = { zh: `${zh}：${subject.label}`, en: `${en}: ${subject.labelEn}` };
    return [
      {
        key: `${event.id} ${fact.kind}`,
        kind,
        text,
        subjectType: subject.type,
        subjectId: subject.id,
        taskId: null,
        at: event.at,
        by: event.actorId,
        to: audience(subject, fact),
      },
    ];
  });
}

function audience({ enterpriseId, keeper }: SubjectName, { kind, proposedBy }: EscalationFact): News['to'] {
  const and = [keeper, proposedBy ?? null].filter((account) => account !== null);
  return kind in internal || enterpriseId === null ? { accounts: and } : { enterprise: enterpriseId, and };
}
