import { Injectable } from '@nestjs/common';
import { AuditRecorder } from '@bihuan/audit';
import { Clock, type CommandRecord, CommandRecorder, insertRows, UnitOfWork } from '@bihuan/kernel';
import { Occurrence } from './occurrence.entity';

/** Facts of a command that may concern other people. */
const concerning = ['process', 'escalation', 'task', 'signature-refused'];

/** Writes the audit event of every command, and takes note of those that people may have to be told of. */
@Injectable()
export class NotingRecorder extends CommandRecorder {
  constructor(
    private readonly trail: AuditRecorder,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  async record(command: CommandRecord, input: unknown): Promise<void> {
    const noted = { id: command.id, at: this.clock.now(), error: null };
    await this.work.together(
      () => this.trail.record(command, input),
      () => insertRows(this.work.manager, Occurrence, isNews(command) ? [noted] : []),
    );
  }
}

function isNews({ name, facts }: CommandRecord): boolean {
  return name === 'task.comment' || concerning.some((fact) => facts[fact] !== undefined);
}
