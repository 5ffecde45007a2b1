import { drafts, inspectorPaths } from '../inspector/paths';
import type { Command, Entry } from './entry';

interface Form {
  /** Where it is written. */
  readonly to: string;
  /** What the form shows then. */
  readonly drafts: Record<string, unknown>;
}

/** The form an entry came from, with what was written; undefined where there is nothing to change. */
export function back({ command, thread }: Entry): Form | undefined {
  switch (command.kind) {
    case 'answer':
      return { to: inspectorPaths.items(thread), drafts: answersOf(command) };
    case 'complete-record':
      return { to: inspectorPaths.record(thread), drafts: { [drafts.record(thread)]: command.body } };
    case 'check-in': {
      const { noPositionReason } = command.body;
      const written = noPositionReason ? { [drafts.checkIn(thread)]: { reason: noPositionReason } } : {};
      return { to: inspectorPaths.visit(thread), drafts: written };
    }
    case 'sign-unit-head':
      return { to: inspectorPaths.visit(thread), drafts: {} };
    case 'report-impossible': {
      const { reason, evidenceIds } = command.body;
      return {
        to: inspectorPaths.impossible(thread),
        drafts: { [drafts.impossible(thread)]: { reason, photos: evidenceIds } },
      };
    }
    case 'report-hazard': {
      const { enterpriseId: _, inspectionId, photosBefore, ...values } = command.body;
      const about = inspectionId ?? 'random';
      return {
        to: inspectionId ? inspectorPaths.hazardOfVisit(inspectionId) : inspectorPaths.hazard,
        drafts: { [drafts.hazard(about)]: { ...values, photos: photosBefore ?? [], photosAfter: [] } },
      };
    }
    case 'update-draft':
      return hazardOfItem(command);
    default:
      return undefined;
  }
}

function answersOf({ inspectionId, body }: Extract<Command, { kind: 'answer' }>): Record<string, unknown> {
  return Object.fromEntries(
    body.answers.map(({ checklistId, itemNo, answer, note = '', evidenceIds = [] }) => [
      drafts.item(inspectionId, checklistId, itemNo),
      { answer, note, photos: evidenceIds },
    ]),
  );
}

function hazardOfItem({ hazardId, body }: Extract<Command, { kind: 'update-draft' }>): Form | undefined {
  const [prefix, visit, checklist, item] = hazardId.split(':');
  if (prefix !== 'item' || !visit || !checklist || !item) return undefined;
  const { photosBefore = [], ...values } = body;
  return {
    to: inspectorPaths.hazardOfItem(visit, checklist, Number(item)),
    drafts: {
      [drafts.hazard(`${visit}:${checklist}:${item}`)]: { ...values, photos: photosBefore, photosAfter: [] },
    },
  };
}
