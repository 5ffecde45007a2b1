import { Module } from '@nestjs/common';
import { IdentityModule } from '@bihuan/identity';
import { KernelModule } from '@bihuan/kernel';
import { EnterpriseProfiles } from './enterprise-profile';
import { ProfileController } from './profile.controller';

/** 一企一档 */
@Module({
  imports: [KernelModule, IdentityModule],
  controllers: [ProfileController],
  providers: [EnterpriseProfiles],
})
export class ProfileModule {}
