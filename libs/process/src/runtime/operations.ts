import { Injectable } from '@nestjs/common';
import { Clock } from '@bihuan/kernel';
import type { Instance } from '../instance/instance.entity';
import { ThrownEvents } from '../signal/thrown-events';
import type { LiveInstance } from './live-instance';
import { Operation } from './operation';
import { StateNotifier } from './state-notifier';
import { Stepper } from './stepper';
import { StepWriter } from './step-writer';

/** Carries a first step through to the end: everything that follows from it, the rows, the listeners. */
@Injectable()
export class Operations {
  constructor(
    private readonly clock: Clock,
    private readonly stepper: Stepper,
    private readonly writer: StepWriter,
    private readonly notifier: StateNotifier,
    private readonly thrown: ThrownEvents,
  ) {}

  /** @param move makes the first step, and tells which instance it was about */
  run(move: (operation: Operation, stepper: Stepper) => Promise<LiveInstance>): Promise<Instance> {
    return this.carry(new Operation(this.clock.now()), move);
  }

  /** Like {@link run}, for a change made by hand: it moves suspended instances, too. */
  change(move: (operation: Operation, stepper: Stepper) => Promise<LiveInstance>): Promise<Instance> {
    return this.carry(new Operation(this.clock.now(), true), move);
  }

  private async carry(
    operation: Operation,
    move: (operation: Operation, stepper: Stepper) => Promise<LiveInstance>,
  ): Promise<Instance> {
    const { row } = await move(operation, this.stepper);
    await this.stepper.settle(operation);
    await this.writer.write(operation);
    await this.thrown.store(operation);
    await this.notifier.notify(operation);
    return row;
  }
}
