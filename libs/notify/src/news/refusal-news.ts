import type { Happened, News } from './news';

/** What `inspection.sign-unit-head` notes when the head of the unit does not sign. */
export interface RefusalFact {
  readonly inspectionId: string;
  /** Who refused. */
  readonly name: string;
  /** Accounts it is reported to. */
  readonly reportedTo: readonly string[];
}

/** The refusals to sign a record that a command has noted. */
export function refusalsIn(facts: Record<string, unknown[]>): RefusalFact[] {
  return (facts['signature-refused'] ?? []) as RefusalFact[];
}

/** A refusal to sign the record is reported to whoever leads the department (安全生产法 Art 68). */
export function newsOfRefusals({ event, subjects }: Happened): News[] {
  return refusalsIn(event.facts).flatMap(({ inspectionId, name, reportedTo }) => {
    const subject = subjects.get(inspectionId);
    if (!subject) return [];
    const text = {
      zh: `${name}拒绝在检查记录上签字：${subject.label}`,
      en: `${name} refused to sign the inspection record: ${subject.labelEn}`,
    };
    return [
      {
        key: `${event.id} signature-refused`,
        kind: 'SIGNATURE_REFUSED' as const,
        text,
        subjectType: 'inspection',
        subjectId: inspectionId,
        taskId: null,
        at: event.at,
        by: event.actorId,
        to: { accounts: reportedTo },
      },
    ];
  });
}
