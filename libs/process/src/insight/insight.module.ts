import { Module } from '@nestjs/common';
import { KernelModule } from '@bihuan/kernel';
import { DefinitionDiff } from './diff/definition-diff';
import { InsightController } from './insight.controller';
import { InsightQueries } from './insight.queries';
import { PathController } from './path.controller';

/** Evaluations of what the runtime has written down; nothing depends on them. */
@Module({
  imports: [KernelModule],
  controllers: [InsightController, PathController],
  providers: [InsightQueries, DefinitionDiff],
})
export class InsightModule {}
