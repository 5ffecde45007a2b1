import type { LoggerService } from '@nestjs/common';
import { type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import { type DestinationStream, type LevelWithSilent, levels, type Logger, pino } from 'pino';
import { type Activity, type Happening, isBihuanError, Telemetry } from '@bihuan/kernel';
import { Metrics } from './metrics';
import { NestLog } from './nest-log';
import { outcomeOf } from './outcome';

/** From `trace`, which is everything, to `silent`. */
export type LogLevel = LevelWithSilent;

/** Whether a text, say from the environment, is one. */
export function isLogLevel(text: string): text is LogLevel {
  return text === 'silent' || text in levels.values;
}

/** How much is written to the log. */
export interface TelemetryOptions {
  /** `info` has one line for every command, job and timer. @default 'warn' */
  readonly level?: LogLevel;
  /** Where the lines go. @default standard error, so that standard output stays what the program says to people */
  readonly destination?: DestinationStream;
}

/**
 * Writes one JSON line for each command, job, timer and incident, counts them for Prometheus, and makes a span of each
 * command and job; spans go nowhere unless the host has set up OpenTelemetry.
 */
export class ProductTelemetry extends Telemetry {
  readonly metrics = new Metrics();
  /** The same log for Nest: `NestFactory.create(…, { logger: telemetry.logger })`. */
  readonly logger: LoggerService;
  private readonly log: Logger;
  private readonly tracer = trace.getTracer('bihuan');

  constructor({ level = 'warn', destination = pino.destination(2) }: TelemetryOptions = {}) {
    super();
    this.log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
    this.logger = new NestLog(this.log);
  }

  observe<T>(activity: Activity, work: () => Promise<T>): Promise<T> {
    const { kind, name, attributes } = activity;
    return this.tracer.startActiveSpan(`${kind} ${name}`, { attributes }, async (span) => {
      const begin = performance.now();
      try {
        const result = await work();
        this.done(activity, performance.now() - begin);
        return result;
      } catch (error) {
        this.failed(activity, { error, ms: performance.now() - begin, span });
        throw error;
      } finally {
        span.end();
      }
    });
  }

  report({ kind, name, attributes }: Happening): void {
    const { lag } = attributes;
    if (kind === 'timer') this.metrics.timer(name, typeof lag === 'number' ? lag : 0);
    else if (name === 'raised') this.metrics.incident();
    const level = name === 'raised' ? 'error' : name === 'failed' ? 'warn' : 'info';
    this.log[level]({ kind, outcome: name, ...attributes }, `${kind} ${name}`);
  }

  private done({ kind, name, attributes }: Activity, ms: number): void {
    this.metrics.took(kind, name, { outcome: 'done', ms });
    this.log.info({ kind, name, outcome: 'done', ms: rounded(ms), ...attributes }, `${kind} ${name}`);
  }

  private failed(
    { kind, name, attributes }: Activity,
    { error, ms, span }: { error: unknown; ms: number; span: Span },
  ): void {
    const outcome = outcomeOf(error);
    this.metrics.took(kind, name, { outcome, ms });
    const code = isBihuanError(error) ? error.code : undefined;
    const fields = { kind, name, outcome, ms: rounded(ms), code, ...attributes };
    const message = `${kind} ${name}: ${error instanceof Error ? error.message : String(error)}`;
    if (outcome === 'refused') {
      // Refusing is the product at work; a refused job is tried again and deserves a look.
      this.log[kind === 'job' ? 'warn' : 'info'](fields, message);
      return;
    }
    this.log[kind === 'job' ? 'warn' : 'error']({ ...fields, err: error }, message);
    span.setStatus({ code: SpanStatusCode.ERROR, message });
    if (error instanceof Error) span.recordException(error);
  }
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
