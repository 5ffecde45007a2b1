import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditTrail, Clock, systemActor, UnitOfWork } from '@bihuan/bihuan';
import { DemoClock } from './clock/demo-clock';
import { DemoClockController } from './clock/demo-clock.controller';
import { MoveClock } from './clock/move-clock';

/** What only a demonstration or a test has: a time that can be moved. Needs `BihuanModule.forRoot({ clock: new DemoClock() })`. */
@Module({ providers: [MoveClock], controllers: [DemoClockController] })
export class DemoModule implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
    private readonly work: UnitOfWork,
  ) {}

  /** A restart goes on where the trail ends: the demo may have moved far ahead of the machine. */
  async onModuleInit(): Promise<void> {
    const last = await this.work.read(systemActor('demo'), () => this.trail.lastMoment());
    if (last) (this.clock as DemoClock).moveTo(last);
  }
}
