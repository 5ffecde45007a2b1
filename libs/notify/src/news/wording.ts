import type { AuditEvent } from '@bihuan/audit';
import type { Bilingual } from '@bihuan/process';
import type { SubjectName } from './news';

/** English names of the tasks of the shipped workflows; their diagrams carry the Chinese ones. */
const tasksInEnglish: Readonly<Record<string, string>> = {
  'campaign.to-self-check': 'Begin the self-check',
  'campaign.to-inspection': 'Begin the inspections',
  'campaign.to-rectification': 'Begin the rectification',
  'campaign.to-lookback': 'Begin the look-back',
  'campaign.to-summary': 'Begin the summary',
  'campaign.archive': 'Archive the campaign',
  'inspection.approve-plan': 'Approve the inspection plan',
  'inspection.check-in': 'Check in on site',
  'inspection.complete-record': 'Complete the inspection record',
  'inspection.sign': 'Sign the inspection record',
  'inspection.sign-unit-head': 'Let the inspected unit sign',
  'hazard.transfer': 'Transfer to the competent department',
  'order.issue': 'Issue the order to rectify',
  'order.accept': 'Sign for the order',
  'rectification.submit-plan': 'Submit the rectification plan',
  'rectification.report-completion': 'Report the rectification done',
  'rectification.decide-extension': 'Decide on the extension',
  'supervision.urge': 'Send a supervision letter',
  'supervision.propose-penalty': 'Propose a penalty',
  'supervision.decide-penalty': 'Decide on the penalty',
  'supervision.dispose-lateness': 'Account for the delay',
  'review.assign': 'Assign the reviewers',
  'review.submit': 'Review on site',
  'review.countersign': 'Countersign the review',
  'review.return': 'Order further rectification',
  'review.confirm-on-spot': 'Confirm the on-the-spot fix',
  'closure.sign': 'Sign the strike-off',
  'closure.supplement': 'Complete the file',
  'lookback.record': 'Record the look-back',
};

/** What a task is called, for people. */
export function taskName({
  elementId,
  name,
  nameEn,
}: {
  readonly elementId: string;
  readonly name: string;
  /** What its workflow calls it in English. */
  readonly nameEn?: string | null;
}): Bilingual {
  return { zh: name, en: nameEn || (tasksInEnglish[elementId] ?? name) };
}

/** The gates whose refusal means that somebody has to mend something. */
export const refusingGates: Readonly<Record<string, Bilingual>> = {
  RECT_FIVE_IN_PLACE: { zh: '五到位', en: 'Five in place' },
  RECT_THREE_NOT_LET_GO: { zh: '三不放过', en: 'Three not let go' },
  STRIKE_OFF: { zh: '销号审查', en: 'The strike-off check' },
};

const criteria: Readonly<Record<string, Bilingual>> = {
  measures: { zh: '措施', en: 'measures' },
  responsibility: { zh: '责任', en: 'responsibility' },
  funds: { zh: '资金', en: 'funds' },
  deadline: { zh: '时限', en: 'deadline' },
  contingency: { zh: '预案', en: 'contingency' },
  timely: { zh: '及时', en: 'timely' },
  implemented: { zh: '落实', en: 'implemented' },
  thorough: { zh: '彻底', en: 'thorough' },
  measuresVerified: { zh: '措施核验', en: 'measures verified' },
  documents: { zh: '材料', en: 'documents' },
  signatures: { zh: '签字', en: 'signatures' },
};

/** Elements of a gate in words. */
export function elementsInWords(codes: readonly string[]): Bilingual {
  return {
    zh: codes.map((code) => criteria[code]?.zh ?? code).join('、'),
    en: codes.map((code) => criteria[code]?.en ?? code).join(', '),
  };
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The day in Shanghai; a deadline that ends at midnight is meant for the day before. */
export function dayOf(moment: Date): string {
  return day.format(new Date(moment.getTime() - 1));
}

/** What people say, shortened for a line. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** What a thing is called; nothing when it has no name of its own. */
export function labelled(subject: SubjectName | undefined): Bilingual {
  return { zh: subject?.label ?? '', en: subject?.labelEn ?? '' };
}

/** Who did something, and in whose name. */
export function actorIn({ actorName, facts }: AuditEvent): Bilingual {
  const [absent] = (facts.onBehalfOfName ?? []) as string[];
  if (absent === undefined) return { zh: actorName, en: actorName };
  return { zh: `${actorName}（代${absent}）`, en: `${actorName} (for ${absent})` };
}
