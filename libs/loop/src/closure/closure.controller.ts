import { Body, Get, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BihuanController, By, CommandExecutor, type RequestBy, Id } from '@bihuan/kernel';
import type { HazardResource } from '../hazard/hazard-resource';
import { VersionTag } from '../hazard/version-tag';
import { ArchiveCase } from './archive-case';
import { ConcludeCase, SignClosing, SupplementFile } from './closure.dto';
import { type CaseFileView, ClosureQueries, type StrikeOffForm } from './closure.queries';
import type { ClosingHazard } from './closure-resource';
import { ConcludeCaseUseCase } from './conclude-case';
import { SignClosingUseCase } from './sign-closing';
import { SupplementFileUseCase } from './supplement-file';

/** The closing of a case: strike-off (销号), conclusion (结案) and archive (归档). */
@ApiTags('hazards')
@UseInterceptors(VersionTag)
@BihuanController('hazards')
export class ClosureController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly queries: ClosureQueries,
  ) {}

  /** Who signed the strike-off, and who has to. */
  @Get(':id/closing-signatures')
  signatures(@By() by: RequestBy, @Id() id: string): Promise<StrikeOffForm> {
    return this.queries.form(by.actor, id);
  }

  /** The documents on the file of the case, and what it must hold. */
  @Get(':id/documents')
  documents(@By() by: RequestBy, @Id() id: string): Promise<CaseFileView> {
    return this.queries.documentsOf(by.actor, id);
  }

  /** Signs the strike-off or refuses to. */
  @Post(':id/sign-closing')
  @HttpCode(200)
  sign(@By() by: RequestBy, @Id() id: string, @Body() body: SignClosing): Promise<ClosingHazard> {
    return this.commands.run(SignClosingUseCase, by.actor, Object.assign(body, { hazardId: id }), by.options);
  }

  /** Adds a document the file must hold. */
  @Post(':id/supplement')
  @HttpCode(200)
  supplement(@By() by: RequestBy, @Id() id: string, @Body() body: SupplementFile): Promise<ClosingHazard> {
    return this.commands.run(
      SupplementFileUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }

  /** Concludes the file of a closed case. */
  @Post(':id/conclude')
  @HttpCode(200)
  conclude(@By() by: RequestBy, @Id() id: string, @Body() body: ConcludeCase): Promise<HazardResource> {
    return this.commands.run(
      ConcludeCaseUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }

  /** Archives a concluded case. */
  @Post(':id/archive')
  @HttpCode(200)
  archive(@By() by: RequestBy, @Id() id: string): Promise<HazardResource> {
    return this.commands.run(ArchiveCase, by.actor, { hazardId: id }, by.options);
  }
}
