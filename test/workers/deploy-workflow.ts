import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BihuanModule, CommandExecutor, systemActor } from '@bihuan/bihuan';
import { applicationConnection } from '@bihuan/database';
import { DeployDefinition } from '@bihuan/process';
import { CasesModule } from './cases.module';

/** Deploys one workflow of {@link CasesModule} and leaves. */
export async function deployWorkflow(url: string, xml: string): Promise<void> {
  const connection = { ...applicationConnection(url), autoLoadEntities: true, poolSize: 2 };
  @Module({
    imports: [TypeOrmModule.forRoot(connection), BihuanModule.forRoot({ background: false }), CasesModule],
  })
  class Root {}
  const context = await NestFactory.createApplicationContext(Root, { logger: ['error'] });
  await context.get(CommandExecutor, { strict: false }).run(DeployDefinition, systemActor('test'), { xml });
  await context.close();
}
