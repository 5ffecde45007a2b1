import { Body, Get, Post, Query } from '@nestjs/common';
import {
  BihuanController,
  By,
  CommandExecutor,
  type RequestBy,
  type Listing,
  ReadAccess,
} from '@bihuan/kernel';
import { InstallJurisdictions } from './install-jurisdictions';
import { InstallJurisdictionsBody } from './jurisdiction.dto';
import type { Jurisdiction } from './jurisdiction.entity';
import { Jurisdictions } from './jurisdictions';

/** The administrative division, for pickers and installers. */
@BihuanController('jurisdictions')
export class JurisdictionsController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly reading: ReadAccess,
    private readonly jurisdictions: Jurisdictions,
  ) {}

  /** The tree below `within`, or all of it, as a flat list in the order of codes. */
  @Get()
  async list(@By() by: RequestBy, @Query('within') within?: string): Promise<Listing<Jurisdiction>> {
    return {
      items: await this.reading.run(by.actor, 'jurisdiction.read', () => this.jurisdictions.below(within)),
    };
  }

  @Post()
  install(@By() by: RequestBy, @Body() body: InstallJurisdictionsBody): Promise<{ installed: number }> {
    return this.commands.run(InstallJurisdictions, by.actor, body, by.options);
  }
}
