import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { startTemporaryPostgres } from '@bihuan/database';
import { AppModule } from './app.module';
import { readConfiguration } from './configuration';
import { openApiDocument } from './open-api';

/** What Nest knows of the API as it runs in production; `tools/openapi` adds the answers. */
export async function describeRequests(): Promise<OpenAPIObject> {
  const database = await startTemporaryPostgres();
  const configuration = { ...readConfiguration({}), demo: false };
  const app = await NestFactory.create(AppModule.with(configuration, database.appUrl), { logger: false });
  try {
    app.setGlobalPrefix('api/v1', { exclude: ['health', 'metrics'] });
    return openApiDocument(app);
  } finally {
    await app.close();
    await database.stop();
  }
}
