import { Clock } from '@bihuan/bihuan';

/** The machine's clock, ahead by as much as the demo was moved forward. It only moves forward: the trail has an order. */
export class DemoClock extends Clock {
  private ahead = 0;

  now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  /** Jumps to `moment`; does nothing when that has passed. */
  moveTo(moment: Date): void {
    this.ahead = Math.max(this.ahead, moment.getTime() - Date.now());
  }
}
