import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandExecutor, ProductTelemetry, systemActor } from '@bihuan/bihuan';
import { AppModule } from '../../apps/server/src/app.module';
import { readConfiguration } from '../../apps/server/src/configuration';
import { CasesModule, StartCase } from './cases.module';

const clients = 4;
const actor = systemActor('test');

/** A server that starts the cases it is sent, each until it is answered, and does no jobs itself. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const telemetry = new ProductTelemetry({ level: 'silent' });
  const app = AppModule.with(configuration, process.env.DATABASE_URL ?? '', telemetry);
  @Module({ imports: [app, CasesModule] })
  class Root {}
  const context = await NestFactory.createApplicationContext(Root, { logger: telemetry.logger });
  const executor = context.get(CommandExecutor, { strict: false });
  const start = async (caseId: string): Promise<void> => {
    for (;;) {
      try {
        return await executor.run(StartCase, actor, { caseId }, { idempotencyKey: caseId });
      } catch (error) {
        // PostgreSQL is being restarted; anything else would never end, and the test would say so.
        process.stderr.write(`${String(error)}\n`);
        await pause(200);
      }
    }
  };
  process.on('message', (caseIds: string[]) => {
    const client = async (): Promise<void> => {
      for (let id = caseIds.pop(); id; id = caseIds.pop()) await start(id);
    };
    void Promise.all(Array.from({ length: clients }, client)).then(() => process.send?.('started'));
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.('ready');
}

void main();
