import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BihuanModule, installBihuan, JobWorker, ProblemFilter } from '@bihuan/bihuan';
import { applicationConnection } from '@bihuan/database';
import { type ApiAnswer, ApiClient, createTestDatabase, FakeClock } from '@bihuan/testing';
import { demoPassword } from './organisation/demo-data';
import { installDemoOrganisation } from './organisation/install-demo-organisation';

/** A whole product of its own for one test file: database, demo organisation, HTTP and a clock that stands still. */
export interface DemoApp {
  readonly app: NestExpressApplication;
  readonly clock: FakeClock;
  /** Signed in as the people of the demo organisation: `await demo.client.as('organiser')`. */
  readonly client: ApiClient;
  readonly origin: string;
  /** Moves the clock to a moment or on by an ISO 8601 duration, then does everything that became due, in order. */
  pass(to: string): Promise<void>;
  /** Does what is due now: jobs and timers run only when a test says so. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** How a {@link DemoApp} differs from the usual one. */
export interface DemoAppOptions {
  /** The moment the clock stands at. @default 2026-03-02T01:00:00Z, a Monday, 09:00 in Shanghai */
  readonly startsAt?: string;
  /** Sees every answer the client gets. */
  readonly onAnswer?: (answer: ApiAnswer) => void;
  /** Called before the application begins, e.g. to serve pages beside the API. */
  readonly prepare?: (app: NestExpressApplication) => void;
}

/** Starts the product with the demo organisation on a database of its own. Close it when done. */
export async function startDemoApp({ startsAt, onAnswer, prepare }: DemoAppOptions = {}): Promise<DemoApp> {
  const database = await createTestDatabase();
  const clock = new FakeClock(startsAt);
  const root = {
    module: class DemoRoot {},
    imports: [
      TypeOrmModule.forRoot({ ...applicationConnection(database.ownerUrl), autoLoadEntities: true }),
      BihuanModule.forRoot({ clock, background: false }),
    ],
  };
  const app = await NestFactory.create<NestExpressApplication>(root, {
    logger: ['error', 'warn'],
    bodyParser: false,
    abortOnError: false,
  });
  // As the server does it: what a client is answered must not differ between a test and the product.
  app.useBodyParser('json', { limit: '2mb' });
  app.useGlobalFilters(new ProblemFilter());
  app.setGlobalPrefix('api/v1');
  prepare?.(app);
  await app.init();
  await installBihuan(app);
  await installDemoOrganisation(app);
  await app.listen(0, '127.0.0.1');
  const origin = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const worker = app.get(JobWorker, { strict: false });
  const settle = async (): Promise<void> => void (await worker.runDue());
  return {
    app,
    clock,
    client: new ApiClient(origin, demoPassword, onAnswer),
    origin,
    settle,
    async pass(to) {
      if (to.startsWith('P')) clock.advance(to);
      else clock.set(to);
      await settle();
    },
    async close() {
      await app.close();
      await database.drop();
    },
  };
}
