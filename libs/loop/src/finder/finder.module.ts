import { Module } from '@nestjs/common';
import { KernelModule } from '@bihuan/kernel';
import { IdentityModule } from '@bihuan/identity';
import { Finder } from './finder';
import { FinderController } from './finder.controller';
import { HazardFiles } from './hazard-files';

/** Search by name, and what belongs to a case. */
@Module({
  imports: [KernelModule, IdentityModule],
  controllers: [FinderController],
  providers: [Finder, HazardFiles],
  exports: [HazardFiles],
})
export class FinderModule {}
