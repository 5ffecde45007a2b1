import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, CommandExecutor, systemActor, UnitOfWork } from '@bihuan/kernel';
import { type DueSource, JobWorker } from '@bihuan/jobs';
import type { Rung } from '../proof/policy-file';
import { suspendedInstance } from '../runtime/suspended-instance';
import { EscalateTask, type EscalateTaskInput } from './escalate-task';
import { dueFor, ladderOf } from './ladder';

const sweeper = systemActor('escalation');
const options = { channel: 'timer' };
const batch = 100;
/** Days are counted here, not seconds: how long to leave between two looks. */
const pause = 60_000;

/** Takes overdue tasks up the ladder their workflow declares, each rung once, however long no server ran. */
@Injectable()
export class EscalationSweeper implements DueSource, OnModuleInit {
  private readonly ladders = new Map<string, readonly Rung[]>();
  private next = 0;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly executor: CommandExecutor,
    private readonly worker: JobWorker,
  ) {}

  onModuleInit(): void {
    this.worker.alsoRuns(this);
  }

  /** Must not be called inside a transaction. */
  async runDue(): Promise<number> {
    const now = this.clock.now();
    if (now.getTime() < this.next) return 0;
    const overdue = await this.work.read(sweeper, () => this.overdue(now));
    let done = 0;
    for (const input of overdue) if (await this.executor.run(EscalateTask, sweeper, input, options)) done++;
    // What another worker has in hand may be due for the next rung.
    this.next = overdue.length === 0 ? now.getTime() + pause : 0;
    return done;
  }

  private async overdue(now: Date): Promise<EscalateTaskInput[]> {
    const rungs = (await this.declared()).flatMap(([definitionId, ladder]) =>
      ladder.map((rung, index) => ({ definitionId, index, due: dueFor(rung, now), to: rung.to })),
    );
    if (rungs.length === 0) return [];
    const found = await this.work.manager.query<{ id: string; rung: number; definitionId: string }[]>(
      `SELECT task.id, task.rung, rung.definition AS "definitionId"
       FROM unnest($1::uuid[], $2::int[], $3::timestamptz[]) AS rung(definition, number, due)
       JOIN bh_instance instance ON instance."definitionId" = rung.definition
       JOIN bh_task task ON task."instanceId" = instance.id AND task.rung = rung.number AND task.due <= rung.due
       WHERE task.status = 'OPEN' AND NOT EXISTS (${suspendedInstance('task')})
       ORDER BY task.due, task.id LIMIT ${batch}`,
      [rungs.map((r) => r.definitionId), rungs.map(({ index }) => index), rungs.map(({ due }) => due)],
    );
    return found.map(({ id, rung, definitionId }) => ({
      ...{ id, rung },
      to: this.ladders.get(definitionId)?.[rung]?.to ?? [],
    }));
  }

  /** Definitions never change: each is read once. */
  private async declared(): Promise<[string, readonly Rung[]][]> {
    const unknown = await this.work.manager.query<{ id: string; policies: string }[]>(
      `SELECT id, policies FROM bh_definition WHERE policies IS NOT NULL AND NOT id = ANY ($1::uuid[])`,
      [[...this.ladders.keys()]],
    );
    for (const { id, policies } of unknown) this.ladders.set(id, ladderOf(policies));
    return [...this.ladders];
  }
}
