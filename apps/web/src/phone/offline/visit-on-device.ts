import type { Schemas } from '../../api/client';
import type { Entry } from './entry';

type Detail = Schemas['InspectionDetail'];
type Answer = Schemas['InspectionAnswer'];

/** The inspection as it will be once everything in the outbox has arrived. */
export function visitOnDevice(detail: Detail, entries: readonly Entry[], me: string): Detail {
  return entries
    .filter(({ state }) => state === 'WAITING' || state === 'SENDING')
    .sort((one, other) => one.seq - other.seq)
    .reduce((visit, entry) => apply(visit, entry, me), detail);
}

function apply(visit: Detail, { command, at }: Entry, me: string): Detail {
  switch (command.kind) {
    case 'check-in':
      return { ...visit, ...arrived(command.body), state: 'IN_PROGRESS', checkedInAt: at };
    case 'answer':
      return { ...visit, answers: answered(visit, command.body.answers, at, me) };
    case 'complete-record':
      return { ...visit, ...command.body, state: 'SIGNING', endedAt: at };
    case 'sign':
      return { ...visit, signatures: { ...visit.signatures, [me]: at } };
    case 'sign-unit-head':
      return { ...visit, state: 'RECORDED', unitHead: { refused: false, ...command.body, at } };
    case 'report-impossible':
      return { ...visit, state: 'IMPOSSIBLE', impossibleReason: command.body.reason };
    default:
      return visit;
  }
}

function arrived(said: Schemas['CheckInDto']): Pick<Detail, 'checkInPosition' | 'noPositionReason'> {
  const { position, noPositionReason } = said;
  return { checkInPosition: position ?? null, noPositionReason: noPositionReason ?? null };
}

function answered(visit: Detail, given: readonly Schemas['AnswerDto'][], at: string, by: string): Answer[] {
  const { id: inspectionId, jurisdiction, enterpriseId } = visit;
  const news = given.map(({ checklistId, itemNo, answer, note = null, evidenceIds = [] }): Answer => {
    const before = visit.answers.find((one) => one.checklistId === checklistId && one.itemNo === itemNo);
    return {
      id: before?.id ?? `${checklistId}#${itemNo}`,
      hazardId: before?.hazardId ?? null,
      ...{ inspectionId, jurisdiction, enterpriseId, at, by },
      ...{ checklistId, itemNo, answer, note, evidenceIds },
    };
  });
  const isNew = (one: Answer): boolean =>
    news.some((answer) => answer.checklistId === one.checklistId && answer.itemNo === one.itemNo);
  return [...visit.answers.filter((one) => !isNew(one)), ...news];
}
