import { Logger } from '@nestjs/common';

/** What is known of it besides its name; no content of rows, which may be personal. */
export type TelemetryAttributes = Readonly<Record<string, string | number | undefined>>;

/** Something that takes its time and may fail. */
export interface Activity {
  readonly kind: 'command' | 'job';
  /** Name of the command or kind of the job; one of few. */
  readonly name: string;
  readonly attributes?: TelemetryAttributes;
}

/** Something that happens at a moment. */
export interface Happening {
  readonly kind: 'timer' | 'incident';
  /** `fired`, `failed` or `raised`; one of few. */
  readonly name: string;
  readonly attributes: TelemetryAttributes;
}

/** Where the product says what it is doing, for logs, metrics and traces; the host may provide one globally. */
export abstract class Telemetry {
  /** Runs `work` and passes on what becomes of it, also when it rejects. */
  abstract observe<T>(activity: Activity, work: () => Promise<T>): Promise<T>;

  /** Takes note of something that has been committed. Never throws. */
  abstract report(happening: Happening): void;
}

/** For hosts that provide none: only what a person should look at reaches Nest's logger. */
export class QuietTelemetry extends Telemetry {
  private readonly logger = new Logger('Bihuan');

  async observe<T>({ kind, name, attributes }: Activity, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      // Whoever gave a command gets the error; nobody but us sees what became of a job.
      if (kind === 'job') this.logger.warn(`${kind} ${name} ${JSON.stringify(attributes)}: ${reason}`);
      throw error;
    }
  }

  report({ kind, name, attributes }: Happening): void {
    if (name === 'failed' || name === 'raised') {
      this.logger.warn(`${kind} ${name} ${JSON.stringify(attributes)}`);
    }
  }
}
