import { Injectable } from '@nestjs/common';

/** Tells the worker of this process that a job was committed, so that it need not wait for its next look. */
@Injectable()
export class JobBell {
  private listener: (() => void) | undefined;

  /** Rings for `listener` from now on, and for nobody else. */
  answeredBy(listener: (() => void) | undefined): void {
    this.listener = listener;
  }

  ring(): void {
    this.listener?.();
  }
}
