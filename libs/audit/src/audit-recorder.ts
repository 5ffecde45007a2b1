import { Injectable } from '@nestjs/common';
import {
  Clock,
  CommandRecorder,
  type CommandRecord,
  insertRows,
  storableJson,
  UnitOfWork,
} from '@bihuan/kernel';
import { AuditEvent } from './audit-event.entity';
import { AuditMention } from './audit-mention.entity';
import { type AuditFacts, leafHashOf } from './leaf';

/** Facts of a command that have a column of their own: `note('onBehalfOf', accountId)`, `note('definition', …)`. */
const onBehalfOfFact = 'onBehalfOf';
const definitionFact = 'definition';

/** Writes the audit event of every command inside the command's own transaction: no event, no change. */
@Injectable()
export class AuditRecorder extends CommandRecorder {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  async record(command: CommandRecord, input: unknown): Promise<void> {
    const event = eventOf(command, input, this.clock.now());
    // As the text of bytes PostgreSQL reads.
    const leafHash = `\\x${leafHashOf(event).toString('hex')}` as unknown as Buffer;
    const mentions = event.subjectIds.map((subjectId) => ({ subjectId, eventId: event.id }));
    const { manager } = this.work;
    await this.work.together(
      () => insertRows(manager, AuditEvent, [{ ...event, leafHash }]),
      () => insertRows(manager, AuditMention, mentions),
    );
  }
}

function eventOf(command: CommandRecord, input: unknown, at: Date): AuditFacts {
  const { [onBehalfOfFact]: onBehalfOf, [definitionFact]: definition, ...facts } = command.facts;
  return {
    id: command.id,
    at,
    actorId: command.actor.accountId,
    actorName: command.actor.name,
    onBehalfOf: (onBehalfOf?.[0] as string | undefined) ?? null,
    channel: command.channel,
    command: command.name,
    subjects: command.subjects.map(({ type, id }) => ({ type, id })),
    subjectIds: command.subjects.map(({ id }) => id),
    jurisdiction: command.subjects[0]?.jurisdiction ?? '',
    enterpriseIds: enterprisesOf(command),
    input: asJson(input),
    facts: asJson(facts) as Record<string, unknown[]>,
    definition: asJson(definition?.[0]),
  };
}

function enterprisesOf({ subjects }: CommandRecord): string[] {
  const enterprises = subjects.map(({ enterpriseId }) => enterpriseId ?? null);
  return enterprises.includes(null) ? [] : [...new Set(enterprises as string[])].sort();
}

/** What the database will give back for `value`: the hash has to be of that. */
function asJson(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(storableJson(value));
}
