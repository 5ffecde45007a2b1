import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { startTemporaryPostgres } from '@bihuan/database';
import { AppModule } from './app.module';
import { readConfiguration } from './configuration';
import { openApiDocument } from './open-api';

const file = resolve('docs/openapi.json');

/** Writes the description of the API to `docs/openapi.json`; with `--check` it only says whether that one is current. */
async function main(): Promise<void> {
  const document = await describe();
  if (!process.argv.includes('--check')) return writeFile(file, document);
  if ((await readFile(file, 'utf8').catch(() => '')) === document) return;
  throw new Error('docs/openapi.json is not what the API is. Run `npm run openapi` and commit it.');
}

async function describe(): Promise<string> {
  const database = await startTemporaryPostgres();
  const configuration = { ...readConfiguration({}), demo: false };
  const app = await NestFactory.create(AppModule.with(configuration, database.appUrl), { logger: false });
  try {
    app.setGlobalPrefix('api/v1', { exclude: ['health', 'metrics'] });
    return `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
  } finally {
    await app.close();
    await database.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
