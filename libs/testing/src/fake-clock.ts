import { ISODuration } from '@0dep/piso';
import { Clock } from '@bihuan/kernel';

/** A clock that stands still until it is told to move; for tests and demonstrations. */
export class FakeClock extends Clock {
  private present: number;

  /** @param start an ISO 8601 moment. @default 2026-03-02T01:00:00Z, a Monday, 09:00 in Shanghai */
  constructor(start: string | Date = '2026-03-02T01:00:00Z') {
    super();
    this.set(start);
  }

  now(): Date {
    return new Date(this.present);
  }

  /**
   * Jumps to a moment, also backwards.
   * @throws RangeError when it is not a moment
   */
  set(moment: string | Date): void {
    const present = new Date(moment).getTime();
    if (Number.isNaN(present))
      throw new RangeError(`"${String(moment)}" is not a moment: write 2026-03-02T01:00:00Z.`);
    this.present = present;
  }

  /**
   * Moves on by an ISO 8601 duration (`P3D`, `PT36H`, `P1M` in UTC calendar terms) or by milliseconds.
   * @throws RangeError when the text is not a duration
   */
  advance(by: string | number): void {
    this.present = typeof by === 'number' ? this.present + by : after(this.now(), by);
  }
}

/** In UTC: a test must not depend on the machine's time zone. */
function after(moment: Date, duration: string): number {
  return new ISODuration(duration).parse().applyDuration(moment, 1, true).getTime();
}
