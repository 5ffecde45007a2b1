import { Body, Get, HttpCode, Post } from '@nestjs/common';
import { BihuanController, By, Clock, CommandExecutor, JobWorker, type RequestBy } from '@bihuan/bihuan';
import { ClockAnswer, MoveClockBody } from './demo-clock.dto';
import { MoveClock } from './move-clock';

/** Time in demo and test mode. In production this controller does not exist. */
@BihuanController('demo/clock')
export class DemoClockController {
  constructor(
    private readonly clock: Clock,
    private readonly commands: CommandExecutor,
    private readonly worker: JobWorker,
  ) {}

  /** The present moment of the demo. */
  @Get()
  now(): ClockAnswer {
    return { now: this.clock.now().toISOString() };
  }

  /** Moves the time forward and does everything that becomes due on the way, in order, before it answers. */
  @Post()
  @HttpCode(200)
  async move(@Body() body: MoveClockBody, @By() by: RequestBy): Promise<ClockAnswer> {
    await this.commands.run(MoveClock, by.actor, { to: body.to }, by.options);
    await this.worker.runDue();
    return this.now();
  }
}
