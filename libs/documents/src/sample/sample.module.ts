import { Module } from '@nestjs/common';
import { KernelModule } from '@bihuan/kernel';
import { RoleHome } from '../role-home';
import { DrawSample } from './draw-sample';
import { Samples } from './samples';
import { SamplesController } from './samples.controller';

/** Random samples. */
@Module({
  imports: [KernelModule],
  controllers: [SamplesController],
  providers: [DrawSample, Samples, RoleHome],
})
export class SampleModule {}
