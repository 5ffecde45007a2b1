import type { Schemas } from '../../api/client';
import { enqueue } from '../offline/enqueue';
import { drafts } from './paths';
import type { Visit } from './use-visit';

/** An item of a checklist of a visit, with the answer it has. */
export interface ItemOfVisit {
  readonly visit: Visit;
  readonly checklist: Schemas['Checklist'];
  readonly item: Schemas['ChecklistItem'];
  readonly answer?: Schemas['InspectionAnswer'];
}

interface Given {
  readonly answer: Schemas['AnswerDto']['answer'];
  readonly note: string;
  readonly photos: readonly string[];
}

/** Hands in the answer to one item. */
export function giveAnswer(
  { visit, checklist, item }: Omit<ItemOfVisit, 'answer'>,
  { answer, note, photos }: Given,
): Promise<void> {
  const said = note.trim();
  const given = {
    checklistId: checklist.id,
    itemNo: item.no,
    answer,
    ...(said && { note: said }),
    evidenceIds: [...photos],
  };
  return enqueue({
    command: { kind: 'answer', inspectionId: visit.id, body: { answers: [given] } },
    thread: visit.id,
    title: visit.enterprise.name,
    photos,
    drafts: [drafts.item(visit.id, checklist.id, item.no)],
  });
}
