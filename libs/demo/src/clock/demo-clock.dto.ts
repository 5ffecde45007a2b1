import { IsISO8601 } from 'class-validator';

/** Where to move the demo clock. */
export class MoveClockBody {
  /** ISO 8601 moment with offset, later than the present one. */
  @IsISO8601({ strict: true, strictSeparator: true })
  to: string;
}

/** The demo clock. */
export class ClockAnswer {
  /** ISO 8601 moment. */
  now: string;
}
