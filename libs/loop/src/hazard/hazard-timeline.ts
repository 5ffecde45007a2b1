import { Injectable } from '@nestjs/common';
import {
  type Actor,
  SearchInvalidError,
  type SearchPage,
  type SearchResult,
  UnitOfWork,
  ReadAccess,
} from '@bihuan/kernel';
import { Hazard } from './hazard.entity';
import { HazardNotFoundError } from './hazard.errors';

/** One thing that happened to a case. */
export interface TimelineEntry {
  readonly id: string;
  readonly at: string;
  readonly kind: 'COMMAND' | 'GATE' | 'STATE';
  /** The command it happened in; id of its audit event. */
  readonly commandId: string;
  /**
   * COMMAND: command, actor, name of the one on whose behalf, channel, input, documents. GATE: rule, variant, attempt, passed, outcome, criteria with
   * reasons. STATE: from, to, elementId.
   */
  readonly detail: Readonly<Record<string, unknown>>;
}

interface Row extends TimelineEntry {
  /** 0 for the command, then its effects. */
  readonly seq: number;
}

/**
 * Effects are shown right after their command, at its moment and in the order they happened: the audit event is written
 * when the command ends, and commands on one case cannot run at the same time. Ids of commands grow with time, so they
 * part commands of the same moment.
 */
const statement = `
  WITH entry AS (
    SELECT event.id, event.at, 0 AS seq, 'COMMAND' AS kind, event.id AS "commandId",
           jsonb_build_object('command', event.command, 'channel', event.channel, 'actorId', event."actorId",
             'actorName', event."actorName", 'onBehalfOf', event.facts -> 'onBehalfOfName' ->> 0, 'input', event.input, 'documents', event.facts -> 'document') AS detail
      FROM bh_audit_event event
     WHERE event.id IN (SELECT mention."eventId" FROM bh_audit_mention mention WHERE mention."subjectId" = $1::text)
    UNION ALL
    SELECT gate.id, coalesce(event.at, gate.at), gate.seq, 'GATE', gate."commandId",
           jsonb_build_object('rule', gate.rule, 'ruleVersion', gate."ruleVersion", 'variant', gate.variant,
             'attempt', gate.attempt, 'passed', gate.passed, 'outcome', gate.outcome, 'failing', gate.failing,
             'elementId', gate."elementId", 'criteria', gate.result -> 'criteria')
      FROM bh_rule_evaluation gate LEFT JOIN bh_audit_event event ON event.id = gate."commandId"
     WHERE gate."subjectId" = $1::uuid
    UNION ALL
    SELECT move.id, coalesce(event.at, move.at), move.seq, 'STATE', move."commandId",
           jsonb_build_object('from', move."from", 'to', move."to", 'elementId', move."elementId")
      FROM bh_hazard_transition move LEFT JOIN bh_audit_event event ON event.id = move."commandId"
     WHERE move."hazardId" = $1::uuid
  )
  SELECT * FROM entry
   WHERE $2::timestamptz IS NULL OR (at, "commandId", seq, id) > ($2::timestamptz, $3::uuid, $4::int, $5::uuid)
   ORDER BY at, "commandId", seq, id LIMIT $6`;

/** The story of a case: who did what, what the gates said, which state it took. */
@Injectable()
export class HazardTimeline {
  constructor(
    private readonly access: ReadAccess,
    private readonly work: UnitOfWork,
  ) {}

  /**
   * Oldest first.
   *
   * @throws NotPermittedError, HazardNotFoundError, SearchInvalidError for a cursor of something else
   */
  read(
    actor: Actor,
    hazardId: string,
    { limit = 50, after }: SearchPage,
  ): Promise<SearchResult<TimelineEntry>> {
    return this.access.run(actor, 'hazard.read', async () => {
      if (!(await this.work.manager.existsBy(Hazard, { id: hazardId })))
        throw new HazardNotFoundError(hazardId);
      const cursor = after === undefined ? [null, null, null, null] : parseCursor(after);
      const rows = await this.work.manager.query<Row[]>(statement, [hazardId, ...cursor, limit + 1]);
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      const items = shown.map(({ id, at, kind, commandId, detail }) => ({ id, at, kind, commandId, detail }));
      return { items, page: { limit, after: rows.length > limit && last ? cursorOf(last) : null } };
    });
  }
}

function cursorOf({ at, commandId, seq, id }: Row): string {
  return Buffer.from(JSON.stringify([at, commandId, seq, id])).toString('base64url');
}

function parseCursor(after: string): [string, string, number, string] {
  const match = /^\["([\d\-T:.Z]{20,30})","([0-9a-f-]{36})",(\d{1,6}),"([0-9a-f-]{36})"\]$/.exec(
    Buffer.from(after, 'base64url').toString(),
  );
  if (!match) throw new SearchInvalidError('after does not belong to this timeline. Start again without it.');
  return [String(match[1]), String(match[2]), Number(match[3]), String(match[4])];
}
