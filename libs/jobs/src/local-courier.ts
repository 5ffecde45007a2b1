import { JobCourier, type JobReceiver } from './job-courier';

/** Reaches the worker of this process only; it and all others find due jobs in the database on their own. */
export class LocalCourier extends JobCourier {
  readonly patience = 0;
  private receiver: JobReceiver | undefined;

  carry(_id: string, delay: number): void {
    if (delay <= 0) this.receiver?.wake();
  }

  deliverTo(receiver: JobReceiver): void {
    this.receiver = receiver;
  }

  stop(): Promise<void> {
    this.receiver = undefined;
    return Promise.resolve();
  }
}
