import { Injectable } from '@nestjs/common';
import { AuditEvent } from '@bihuan/audit';
import { type Actor, isId, ReadAccess, UnitOfWork } from '@bihuan/kernel';
import { type Bilingual, Deputies, ProcessRuntimeError, Task, visibleTo, waitingFor } from '@bihuan/process';
import { In } from 'typeorm';
import { taskName } from '../news/wording';
import type { NamedPerson } from '../work/work.queries';

/** One thing that happened to a task. */
export interface TaskEvent {
  /** Of its audit event. */
  readonly id: string;
  readonly at: Date;
  /** Name of the command. */
  readonly command: string;
  /** Whether the task came into being by it. */
  readonly opened: boolean;
  /** null: the product itself. */
  readonly actorName: string | null;
  /** Name of the one in whose name it was done; null: the actor's own. */
  readonly onBehalfOf: string | null;
  /** Names of those it was handed to, asked of, or no longer asked of. */
  readonly to: readonly string[];
  /** The step it was given back to. */
  readonly step: Bilingual | null;
  /** What a co-signer said: `CONSENT`, `OBJECT`. */
  readonly decision: string | null;
  /** The reason or comment that was given. */
  readonly note: string | null;
  /** When it is to be looked at again, ISO 8601. */
  readonly followUp: string | null;
  readonly priority: number | null;
}

/** What became of a task, in whose hands it is, and in whose name the caller has it. */
export interface TaskStory {
  /** Oldest first, at most 200. */
  readonly items: readonly TaskEvent[];
  /** Everybody the task and what was done with it name: who has it, who owns it, who co-signs. */
  readonly people: readonly NamedPerson[];
  /** Whose it is, when the caller has it as a deputy only; null: it is the caller's, or is not for the caller. */
  readonly onBehalfOf: NamedPerson | null;
}

/** A task comes and goes by commands; what is done with it meanwhile names it. Drafts are nobody else's business, comments stand apart. */
const events = `
  SELECT moved."commandId" AS id, moved.event = 'enter' AS opened
    FROM bh_history moved
   WHERE moved."instanceId" = $1 AND moved."elementId" = $2 AND moved."executionId" = $3
     AND moved.event IN ('enter', 'leave', 'cancel')
   UNION
  SELECT event.id, false
    FROM bh_audit_mention mention JOIN bh_audit_event event ON event.id = mention."eventId"
   WHERE mention."subjectId" = $4::text AND event.input->>'taskId' = $5::text
     AND event.command NOT IN ('task.save-draft', 'task.comment')
   ORDER BY id LIMIT 200`;

interface Input {
  readonly accountId?: unknown;
  readonly accountIds?: unknown;
  readonly elementId?: unknown;
  readonly decision?: unknown;
  readonly reason?: unknown;
  readonly comment?: unknown;
  readonly followUp?: unknown;
  readonly priority?: unknown;
}

/** Tells the story of one task to whoever sees it. */
@Injectable()
export class TaskStories {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
    private readonly deputies: Deputies,
  ) {}

  /** @throws ProcessRuntimeError `TASK_NOT_FOUND` */
  async of(actor: Actor, taskId: string): Promise<TaskStory> {
    const { actors, reader } = await this.deputies.together(actor);
    return this.reading.run(reader, 'task.read', async () => {
      const task = await this.visible(reader, taskId);
      const happened = await this.eventsOf(task);
      const named = [...handsOf(task), ...happened.flatMap(({ event }) => peopleIn(event.input as Input))];
      const names = await this.namesOf(named);
      const steps = await this.stepsOf(task, happened);
      return {
        items: happened.map(({ event, opened }) => told(event, opened, { names, steps })),
        people: [...names].map(([id, name]) => ({ id, name })),
        onBehalfOf: await this.absentee(task, actors),
      };
    });
  }

  private async visible(reader: Actor, id: string): Promise<Task> {
    const query = this.work.manager.createQueryBuilder(Task, 'task').where('task.id = :id', { id });
    const task = await visibleTo(reader, query).getOne();
    if (task) return task;
    throw new ProcessRuntimeError('TASK_NOT_FOUND', 'There is no such task for you. Search for it again.');
  }

  private async eventsOf(task: Task): Promise<{ event: AuditEvent; opened: boolean }[]> {
    const { manager } = this.work;
    const { instanceId, elementId, executionId, subjectId, id } = task;
    const rows = await manager.query<{ id: string; opened: boolean }[]>(events, [
      ...[instanceId, elementId, executionId, subjectId, id],
    ]);
    const opened = new Set(rows.flatMap((row) => (row.opened ? [row.id] : [])));
    const found = await manager.find(AuditEvent, {
      where: { id: In(rows.map((row) => row.id)) },
      order: { id: 'ASC' },
    });
    return found.map((event) => ({ event, opened: opened.has(event.id) }));
  }

  /** Whoever sees a task is told by name who had it, wherever that one belongs. */
  private async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.work.lookUp(() =>
      this.work.manager.query<NamedPerson[]>('SELECT id, name FROM bh_account WHERE id = ANY ($1::uuid[])', [
        [...new Set(ids)],
      ]),
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  private async stepsOf(
    { instanceId }: Task,
    happened: readonly { event: AuditEvent }[],
  ): Promise<Map<string, Bilingual>> {
    const targets = happened.flatMap(({ event }) => targetOf(event) ?? []);
    if (targets.length === 0) return new Map();
    const earlier = await this.work.manager.findBy(Task, { instanceId, elementId: In(targets) });
    return new Map(earlier.map((step) => [step.elementId, taskName(step)]));
  }

  /** The caller itself comes first among `actors`. */
  private async absentee(task: Task, actors: readonly Actor[]): Promise<NamedPerson | null> {
    if (task.status !== 'OPEN' || actors.length === 1) return null;
    for (const actor of actors) {
      const query = this.work.manager
        .createQueryBuilder(Task, 'task')
        .where('task.id = :id', { id: task.id });
      if (!(await waitingFor([actor], query).getExists())) continue;
      const { onBehalfOf, onBehalfOfName = '' } = actor;
      return onBehalfOf === undefined ? null : { id: onBehalfOf, name: onBehalfOfName };
    }
    return null;
  }
}

function handsOf({ assignee, claimedBy, owner, cosigners, completedBy, completedFor }: Task): string[] {
  return [assignee, claimedBy, owner, ...cosigners, completedBy, completedFor].filter((id) => id !== null);
}

function peopleIn(input: Input | null): string[] {
  const { accountId, accountIds } = input ?? {};
  return [accountId, ...(Array.isArray(accountIds) ? accountIds : [])].filter((id) => isId(id));
}

function targetOf({ command, input }: AuditEvent): string | undefined {
  const { elementId } = (input ?? {}) as Input;
  return command === 'task.return' && typeof elementId === 'string' ? elementId : undefined;
}

interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly steps: ReadonlyMap<string, Bilingual>;
}

function told(event: AuditEvent, opened: boolean, { names, steps }: Known): TaskEvent {
  const input = (event.input ?? {}) as Input;
  // What else the command that opened it was told is about the task before.
  const isOwn = event.command.startsWith('task.');
  const { id, at, command, channel, actorName, facts } = event;
  return {
    ...{ id, at, command, opened },
    actorName: ['job', 'timer'].includes(channel) ? null : actorName,
    onBehalfOf: (facts.onBehalfOfName?.[0] as string | undefined) ?? null,
    to: isOwn ? peopleIn(input).map((person) => names.get(person) ?? '') : [],
    step: steps.get(targetOf(event) ?? '') ?? null,
    decision: isOwn ? text(input.decision) : null,
    note: isOwn ? (text(input.reason) ?? text(input.comment)) : null,
    followUp: isOwn ? text(input.followUp) : null,
    priority: typeof input.priority === 'number' ? input.priority : null,
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
