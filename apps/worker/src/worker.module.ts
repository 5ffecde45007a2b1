import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BihuanModule, type ProductTelemetry } from '@bihuan/bihuan';
import { applicationConnection } from '@bihuan/database';
import type { WorkerConfiguration } from './configuration';

/** The product without HTTP: it does jobs and fires timers. */
@Module({})
export class WorkerModule {
  static with({ databaseUrl, jobs }: WorkerConfiguration, telemetry: ProductTelemetry): DynamicModule {
    // A connection for each job, from the courier and from the database, and some for timers and leases.
    const poolSize = 2 * jobs.concurrency + 2;
    return {
      module: WorkerModule,
      imports: [
        TypeOrmModule.forRoot({ ...applicationConnection(databaseUrl), autoLoadEntities: true, poolSize }),
        BihuanModule.forRoot({ telemetry, jobs, background: true }),
      ],
    };
  }
}
