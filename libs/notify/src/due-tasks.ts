import { Injectable } from '@nestjs/common';
import { Clock, systemActor, UnitOfWork } from '@bihuan/kernel';
import { type Bilingual, Task } from '@bihuan/process';
import { LessThanOrEqual } from 'typeorm';
import type { News, TaskNews } from './news/news';
import { SubjectNames } from './news/subject-names';
import { dayOf, labelled, taskName } from './news/wording';
import { Notification } from './notification.entity';
import { NotificationWriter } from './notification-writer';

const watcher = systemActor('notifications');
const minute = 60_000;
const day = 24 * 60 * minute;
/** How often to look, in milliseconds. */
const pause = 10 * minute;
/** How long before it is due a task is told of, in milliseconds. */
const ahead = day;
/** What is overdue for longer was told long ago, or came into being overdue. */
const behind = 14 * day;
/** Notifications are kept for half a year. */
const kept = 183 * day;
/** Tasks per look and kind; the next look finds the others. */
const atOnce = 500;

/** The deadline of a rectification has its own ladder of reminders, and one deadline is told of once. */
const apart = 'rectification.report-completion';

/** Tells people of tasks that are due by tomorrow, and of those that are overdue; each once. */
@Injectable()
export class DueTasks {
  private lookedAt: number | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly names: SubjectNames,
    private readonly writer: NotificationWriter,
  ) {}

  /** Looks when it has not looked for a while; several processes may, at the same time. */
  async look(): Promise<void> {
    const now = this.clock.now();
    if (this.lookedAt !== undefined && Math.abs(now.getTime() - this.lookedAt) < pause) return;
    this.lookedAt = now.getTime();
    for (const kind of ['TASK_OVERDUE', 'TASK_DUE'] as const) await this.tell(kind, now);
    await this.forget(now);
  }

  private tell(kind: 'TASK_DUE' | 'TASK_OVERDUE', now: Date): Promise<void> {
    const [from, to] = kind === 'TASK_DUE' ? [now, later(now, ahead)] : [later(now, -behind), now];
    return this.work.run(watcher, async () => {
      const tasks = await this.work.manager
        .createQueryBuilder(Task, 'task')
        .where(`task.status = 'OPEN' AND task.due > :from AND task.due <= :to`, { from, to })
        .andWhere('task.elementId <> :apart', { apart })
        .andWhere(
          `NOT EXISTS (SELECT FROM bh_notification told WHERE told."taskId" = task.id AND told.kind = :kind)`,
          { kind },
        )
        .orderBy('task.due')
        .limit(atOnce)
        .getMany();
      const names = await this.names.of(tasks.map(({ subjectId }) => subjectId));
      const news = tasks.map((task) => newsOf(task, kind, labelled(names.get(task.subjectId)), now));
      await this.writer.tell(news);
    });
  }

  private async forget(now: Date): Promise<void> {
    await this.work.run(watcher, () =>
      this.work.manager.delete(Notification, { at: LessThanOrEqual(later(now, -kept)) }),
    );
  }
}

function newsOf(task: TaskNews, kind: 'TASK_DUE' | 'TASK_OVERDUE', label: Bilingual, at: Date): News {
  const { id: taskId, subjectType, subjectId, due } = task;
  const name = taskName(task);
  const until = due === null ? '' : dayOf(due);
  const text =
    kind === 'TASK_DUE'
      ? { zh: `“${name.zh}”${until}到期：${label.zh}`, en: `“${name.en}” is due ${until}: ${label.en}` }
      : {
          zh: `“${name.zh}”已逾期（${until}）：${label.zh}`,
          en: `“${name.en}” is overdue (${until}): ${label.en}`,
        };
  return { key: `${kind} ${taskId}`, kind, text, subjectType, subjectId, taskId, at, by: null, to: { task } };
}

function later(moment: Date, by: number): Date {
  return new Date(moment.getTime() + by);
}
