import { Injectable } from '@nestjs/common';
import { AuditEvent } from '@bihuan/audit';
import { isId, UnitOfWork } from '@bihuan/kernel';
import { Task, TaskComment } from '@bihuan/process';
import { In } from 'typeorm';
import type { Happened, TaskNews } from './news';
import { refusalsIn } from './refusal-news';
import { SubjectNames } from './subject-names';

/** The history of an instance is found by its id, so the instances of the commands are named beside the commands. */
const openedBy = `
  SELECT DISTINCT entry."commandId", task.id
    FROM bh_history entry
    JOIN bh_task task ON task."instanceId" = entry."instanceId" AND task."elementId" = entry."elementId"
                     AND task."executionId" = entry."executionId" AND task.status = 'OPEN'
   WHERE entry."instanceId" = ANY ($1::uuid[]) AND entry."commandId" = ANY ($2::uuid[]) AND entry.event = 'enter'`;

/** Reads what commands have brought about. */
@Injectable()
export class Happenings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly names: SubjectNames,
  ) {}

  /** In the order of the commands. */
  async of(commandIds: readonly string[]): Promise<Happened[]> {
    const { manager } = this.work;
    const events = await manager.find(AuditEvent, {
      where: { id: In([...commandIds]) },
      order: { id: 'ASC' },
    });
    const opened = await this.openedBy(events);
    const taskIds = [...opened.values()].flat().concat(events.flatMap((event) => taskOf(event) ?? []));
    const tasks = await manager.findBy(Task, { id: In([...new Set(taskIds)]) });
    const named = (id: string): TaskNews[] => tasks.filter((task) => task.id === id);
    const subjects = await this.names.of([
      ...tasks.map(({ subjectId }) => subjectId),
      ...events.flatMap((event) => escalated(event)),
      ...events.flatMap(({ facts }) => refusalsIn(facts).map(({ inspectionId }) => inspectionId)),
    ]);
    return events.map((event) => ({
      event,
      opened: (opened.get(event.id) ?? []).flatMap(named),
      task: named(taskOf(event) ?? '')[0],
      subjects,
    }));
  }

  /** Who has said something about the task so far. */
  async talkersOf(taskId: string): Promise<string[]> {
    const comments = await this.work.manager.find(TaskComment, {
      select: { id: true, authorId: true },
      where: { taskId },
      take: 200,
    });
    return comments.map(({ authorId }) => authorId);
  }

  private async openedBy(events: readonly AuditEvent[]): Promise<Map<string, string[]>> {
    const instances = events.flatMap(({ facts }) =>
      ((facts.process ?? []) as { instanceId: string }[]).map(({ instanceId }) => instanceId),
    );
    const opened = new Map<string, string[]>();
    if (instances.length === 0) return opened;
    const rows = await this.work.manager.query<{ commandId: string; id: string }[]>(openedBy, [
      [...new Set(instances)],
      events.map(({ id }) => id),
    ]);
    for (const { commandId, id } of rows) opened.set(commandId, [...(opened.get(commandId) ?? []), id]);
    return opened;
  }
}

function taskOf({ command, input }: AuditEvent): string | undefined {
  if (!command.startsWith('task.')) return undefined;
  const { taskId } = (input ?? {}) as { taskId?: unknown };
  return isId(taskId) ? taskId : undefined;
}

function escalated({ facts }: AuditEvent): string[] {
  return ((facts.escalation ?? []) as { hazardId: string }[]).map(({ hazardId }) => hazardId);
}
