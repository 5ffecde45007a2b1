import { Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BihuanController, By, Id, ReadAccess, type RequestBy } from '@bihuan/kernel';
import { type EnterpriseProfile, EnterpriseProfiles } from './enterprise-profile';

/** 一企一档 */
@ApiTags('enterprises')
@BihuanController('enterprises')
export class ProfileController {
  constructor(
    private readonly reading: ReadAccess,
    private readonly profiles: EnterpriseProfiles,
  ) {}

  /** An enterprise with its units, visits, hazards, orders, penalties and history (一企一档). */
  @Get(':id/profile')
  profile(@By() by: RequestBy, @Id() id: string): Promise<EnterpriseProfile> {
    // Of the loop it shows what a reader of hazards sees anyway, in fewer requests.
    return this.reading.run(by.actor, 'enterprise.read', () =>
      this.reading.run(by.actor, 'hazard.read', () => this.profiles.read(id)),
    );
  }
}
