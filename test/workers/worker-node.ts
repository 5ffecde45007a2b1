import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ProductTelemetry } from '@bihuan/bihuan';
import { readWorkerConfiguration } from '../../apps/worker/src/configuration';
import { WorkerModule } from '../../apps/worker/src/worker.module';
import { CasesModule } from './cases.module';

/** The worker of the product, with the domain of the test beside it. */
async function main(): Promise<void> {
  const telemetry = new ProductTelemetry({ level: 'warn' });
  @Module({ imports: [WorkerModule.with(readWorkerConfiguration(process.env), telemetry), CasesModule] })
  class Root {}
  await NestFactory.createApplicationContext(Root, { logger: telemetry.logger });
  process.on('disconnect', () => process.exit(0));
  process.send?.('ready');
}

void main();
