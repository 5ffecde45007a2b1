import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import helmet from 'helmet';
import { installBihuan, migrateDatabase, ProblemFilter, ProductTelemetry } from '@bihuan/bihuan';
import { withSession } from '@bihuan/database';
import { demoAccounts, installDemoOrganisation } from '@bihuan/demo';
import { AppModule } from './app.module';
import type { Configuration } from './configuration';
import { openDatabase, type ServerDatabase } from './database';
import { serveOpenApi } from './open-api';
import { portUnavailable, requirePort } from './port';
import { pagePolicy, serveWebApp } from './web-app';

/** Advisory lock: of several servers that begin at the same moment one prepares the database, the others find it prepared. */
const preparation = 2_602_140_002;

/** A running server. */
export interface Server {
  /** What to tell the person who started it: where to go, and with which accounts. */
  readonly greeting: string;
  /** Answers what is under way, then closes connections and the database, if it is ours. */
  stop(): Promise<void>;
}

/** Brings up database, schema, workflows, demo organisation and HTTP; when it throws, nothing keeps running. */
export async function startServer(configuration: Configuration): Promise<Server> {
  const { port: wanted, host } = configuration;
  await requirePort(wanted, host);
  const database = await openDatabase(configuration);
  try {
    const app = await withSession(database.ownerUrl, async (session) => {
      await session.query('SELECT pg_advisory_lock($1)', [preparation]);
      await migrateDatabase(database.ownerUrl);
      return createApp(configuration, database);
    });
    const { port } = app.getHttpServer().address() as AddressInfo;
    return {
      greeting: greetingOf(configuration, port),
      async stop() {
        await app.close();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw portUnavailable(error, wanted, host);
  }
}

async function createApp(
  configuration: Configuration,
  database: ServerDatabase,
): Promise<NestExpressApplication> {
  const telemetry = new ProductTelemetry({ level: configuration.logLevel });
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.with(configuration, database.appUrl, telemetry),
    {
      logger: telemetry.logger,
      bodyParser: false,
      abortOnError: false,
    },
  );
  try {
    app.useBodyParser('json', { limit: '2mb' });
    app.use(helmet({ contentSecurityPolicy: pagePolicy, permittedCrossDomainPolicies: false }));
    app.use(compression());
    app.useGlobalFilters(new ProblemFilter());
    app.setGlobalPrefix('api/v1', { exclude: ['health', 'metrics'] });
    serveOpenApi(app);
    serveWebApp(app);
    await app.init();
    await installBihuan(app);
    if (configuration.demo) await installDemoOrganisation(app);
    await app.listen(configuration.port, configuration.host);
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

function greetingOf({ demo, host }: Configuration, port: number): string {
  const origin = `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${port}`;
  const where = `Bihuan 闭环 is ready: ${origin}`;
  return demo ? `${where} — demo accounts: ${demoAccounts()}` : where;
}
