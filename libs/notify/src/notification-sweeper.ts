import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type DueSource, JobWorker } from '@bihuan/jobs';
import { isPassingFailure, systemActor, UnitOfWork } from '@bihuan/kernel';
import { In, IsNull } from 'typeorm';
import { DueTasks } from './due-tasks';
import { newsOfEscalations } from './news/escalation-news';
import { Happenings } from './news/happenings';
import type { News } from './news/news';
import { newsOfRefusals } from './news/refusal-news';
import { newsOfOpened, newsOfTaskCommand } from './news/task-news';
import { NotificationWriter } from './notification-writer';
import { Occurrence } from './occurrence.entity';

const sweeper = systemActor('notifications');
const batch = 50;

/**
 * Turns what commands have left into notifications, soon after they have committed. Writing these and forgetting the
 * occurrence is one transaction, so nothing is told twice; an occurrence that cannot be told is kept with its error.
 */
@Injectable()
export class NotificationSweeper implements DueSource, OnModuleInit {
  private readonly logger = new Logger('Notifications');

  constructor(
    private readonly work: UnitOfWork,
    private readonly worker: JobWorker,
    private readonly happenings: Happenings,
    private readonly writer: NotificationWriter,
    private readonly dueTasks: DueTasks,
  ) {}

  onModuleInit(): void {
    this.worker.alsoRuns(this);
  }

  async runDue(): Promise<number> {
    let total = 0;
    for (;;) {
      const ids = await this.waiting();
      if (ids.length === 0) break;
      const done = await this.spread(ids);
      total += done;
      // What another process has in hand is left to it; waiting here for it would never end.
      if (done === 0) break;
    }
    await this.dueTasks.look();
    return total;
  }

  private waiting(): Promise<string[]> {
    return this.work.run(sweeper, async () => {
      const rows = await this.work.manager.find(Occurrence, {
        where: { error: IsNull() },
        order: { id: 'ASC' },
        take: batch,
      });
      return rows.map(({ id }) => id);
    });
  }

  /** All together, or when that fails each for itself: one that cannot be told must not keep back the others. */
  private async spread(ids: readonly string[]): Promise<number> {
    try {
      return await this.tell(ids);
    } catch (error) {
      if (isPassingFailure(error)) throw error;
      if (ids.length > 1) {
        let done = 0;
        for (const id of ids) done += await this.spread([id]);
        return done;
      }
      await this.setAside(ids, error);
      return 1;
    }
  }

  private tell(ids: readonly string[]): Promise<number> {
    return this.work.run(sweeper, async () => {
      const held = await this.work.manager.find(Occurrence, {
        where: { id: In([...ids]), error: IsNull() },
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      });
      if (held.length === 0) return 0;
      const commands = held.map(({ id }) => id);
      await this.writer.tell(await this.newsOf(commands));
      await this.work.manager.delete(Occurrence, { id: In(commands) });
      return held.length;
    });
  }

  private async newsOf(commands: readonly string[]): Promise<News[]> {
    const news: News[] = [];
    for (const happened of await this.happenings.of(commands)) {
      const { event, task } = happened;
      const talkers =
        task && event.command === 'task.comment' ? await this.happenings.talkersOf(task.id) : [];
      news.push(
        ...newsOfOpened(happened),
        ...newsOfEscalations(happened),
        ...newsOfRefusals(happened),
        ...newsOfTaskCommand(happened, talkers),
      );
    }
    return news;
  }

  private async setAside(ids: readonly string[], error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    this.logger.error(`Nobody could be told of command ${ids.join()}: ${reason}`);
    await this.work.run(sweeper, () =>
      this.work.manager.update(Occurrence, { id: In([...ids]) }, { error: reason.slice(0, 2000) }),
    );
  }
}
