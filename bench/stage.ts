import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { DiscoveryService, NestFactory, Reflector } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Request } from 'express';
import {
  Authenticator,
  BihuanModule,
  CommandExecutor,
  installBihuan,
  migrateDatabase,
  UnitOfWork,
} from '@bihuan/bihuan';
import type { WorkerOptions } from '@bihuan/jobs';
import { applicationConnection, type EmbeddedPostgres, startEmbeddedPostgres } from '@bihuan/database';
import { demoPassword, demoPeople, installDemoOrganisation } from '@bihuan/demo';
import { type Actor, systemActor, USE_CASE, type UseCase, type UseCaseMetadata } from '@bihuan/kernel';

/** Answer of a command; the cases read ids and states out of it. */
export type Answer = Readonly<Record<string, unknown>> & { readonly id: string };

/** The product without HTTP: commands by their names, as the people of the demo organisation. */
export class Stage {
  private readonly commands: CommandExecutor;
  private readonly work: UnitOfWork;
  private readonly useCases = new Map<string, Type<UseCase<unknown, Answer>>>();
  private readonly people = new Map<string, Actor>();

  constructor(app: INestApplicationContext) {
    this.commands = app.get(CommandExecutor, { strict: false });
    this.work = app.get(UnitOfWork, { strict: false });
    const reflector = app.get(Reflector);
    for (const { metatype } of app.get(DiscoveryService, { strict: false }).getProviders()) {
      if (typeof metatype !== 'function') continue;
      const metadata = reflector.get<UseCaseMetadata | undefined>(USE_CASE, metatype);
      if (metadata) this.useCases.set(metadata.name, metatype as Type<UseCase<unknown, Answer>>);
    }
  }

  /** Signs everybody in, so that each command acts with the roles the database says. */
  async signIn(authenticator: Authenticator): Promise<void> {
    for (const { username } of demoPeople) {
      const opened = await this.run('session.open', systemActor('bench'), {
        username,
        password: demoPassword,
      });
      const header = (): string => `Bearer ${String(opened.token)}`;
      this.people.set(username, await authenticator.authenticate({ header } as unknown as Request));
    }
  }

  /** A person of the demo organisation by user name. */
  person(username: string): Actor {
    const actor = this.people.get(username);
    if (!actor) throw new Error(`The demo organisation has nobody called ${username}.`);
    return actor;
  }

  /** Runs the use case of this name on the command path. */
  run(command: string, actor: Actor, input: unknown): Promise<Answer> {
    const useCase = this.useCases.get(command);
    if (!useCase) throw new Error(`No use case is called ${command}.`);
    return this.commands.run(useCase, actor, input);
  }

  /** Reads what no command answers, as the product itself. */
  read<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.work.read(systemActor('bench'), () => this.work.manager.query<Row[]>(sql, parameters));
  }
}

/** The product on a database of its own that is gone after {@link close}. */
export interface Product {
  readonly app: INestApplicationContext;
  readonly stage: Stage;
  readonly database: EmbeddedPostgres;
  close(): Promise<void>;
}

/**
 * @param poolSize connections the product may have open
 * @param domain modules beside the product
 * @param worker how jobs are done
 */
export async function startProduct(
  poolSize: number,
  domain: readonly Type<unknown>[] = [],
  worker: WorkerOptions = {},
): Promise<Product> {
  const directory = await mkdtemp(join(tmpdir(), 'bihuan-bench-'));
  const database = await startEmbeddedPostgres({
    dataDir: join(directory, `db-${randomBytes(4).toString('hex')}`),
  });
  const clear = async (): Promise<void> => {
    await database.stop();
    await rm(database.dataDirectory, { recursive: true, force: true });
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await migrateDatabase(database.ownerUrl);
    const app = await startApplication(
      { ...applicationConnection(database.appUrl), poolSize },
      domain,
      worker,
    );
    const stage = new Stage(app);
    await stage.signIn(app.get(Authenticator, { strict: false }));
    return {
      app,
      stage,
      database,
      async close() {
        await app.close();
        await clear();
      },
    };
  } catch (error) {
    await clear();
    throw error;
  }
}

async function startApplication(
  connection: ReturnType<typeof applicationConnection> & { readonly poolSize: number },
  domain: readonly Type<unknown>[],
  jobs: WorkerOptions,
): Promise<INestApplicationContext> {
  const app = await NestFactory.createApplicationContext(
    {
      module: class Bench {},
      imports: [
        TypeOrmModule.forRoot({ ...connection, autoLoadEntities: true }),
        BihuanModule.forRoot({ jobs }),
        ...domain,
      ],
    },
    { logger: ['error', 'warn'], abortOnError: false },
  );
  await installBihuan(app);
  await installDemoOrganisation(app);
  return app;
}

/** Does `work` so many times, so many at a time. */
export async function inParallel(
  count: number,
  concurrency: number,
  work: (no: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}
