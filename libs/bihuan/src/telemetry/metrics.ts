import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { Outcome } from './outcome';

const commandSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const lagSeconds = [0.5, 1, 2, 5, 15, 60, 300, 3600, 86_400];

/** What this process counts, in the terms of Prometheus. */
export class Metrics {
  readonly registry = new Registry();
  private readonly durations = {
    command: new Histogram({
      name: 'bihuan_command_duration_seconds',
      help: 'Commands by name and outcome: done, refused (the caller was told why) or failed.',
      labelNames: ['name', 'outcome'],
      buckets: commandSeconds,
      registers: [this.registry],
    }),
    job: new Histogram({
      name: 'bihuan_job_duration_seconds',
      help: 'Attempts at jobs by kind and outcome.',
      labelNames: ['name', 'outcome'],
      buckets: commandSeconds,
      registers: [this.registry],
    }),
  };
  private readonly lags = new Histogram({
    name: 'bihuan_timer_lag_seconds',
    help: 'How late timers came, by outcome: fired, or failed.',
    labelNames: ['outcome'],
    buckets: lagSeconds,
    registers: [this.registry],
  });
  private readonly incidents = new Counter({
    name: 'bihuan_incidents_raised_total',
    help: 'Steps that were given up until a person looks at them.',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  took(kind: 'command' | 'job', name: string, { outcome, ms }: { outcome: Outcome; ms: number }): void {
    this.durations[kind].observe({ name, outcome }, ms / 1000);
  }

  timer(outcome: string, lagMs: number): void {
    this.lags.observe({ outcome }, Math.max(0, lagMs / 1000));
  }

  incident(): void {
    this.incidents.inc();
  }
}
