import type { JobOptions, WorkerOptions } from '@bihuan/jobs';
import type { Clock, Telemetry } from '@bihuan/kernel';

/** Values {@link BihuanModule} hands to its providers; they may come from a factory. */
export interface BihuanOptions {
  /** Folder that holds the workflow packs. @default `workflows` of this package */
  workflowsDir?: string;
  /** Where the time comes from. @default the machine's clock */
  clock?: Clock;
  /** How jobs reach workers, and how many this process does at a time. @default over the database alone, four */
  jobs?: JobOptions & WorkerOptions;
  /** Where it is said what the product does, e.g. `new ProductTelemetry()`. @default warnings to Nest's logger */
  telemetry?: Telemetry;
}

/** What shapes the module graph, and so must be known before any factory runs. */
export interface BihuanStaticOptions {
  /** Name of the TypeORM data source to use. @default 'default' */
  dataSource?: string;
  /** Whether this process runs jobs and timers. @default true */
  background?: boolean;
}
