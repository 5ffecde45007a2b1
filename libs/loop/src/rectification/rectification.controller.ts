import { Body, Get, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BihuanController, By, CommandExecutor, type RequestBy, type Listing, Id } from '@bihuan/kernel';
import { VersionTag } from '../hazard/version-tag';
import type { CompletionReport } from './completion-report.entity';
import { DecideExtensionUseCase, type ExtensionDecided } from './decide-extension';
import type { Extension } from './extension.entity';
import type { ProgressReport } from './progress-report.entity';
import {
  DecideExtension,
  ReportCompletion,
  ReportProgress,
  RequestExtension,
  UpdateMeasure,
} from './rectification.dto';
import { RectificationQueries } from './rectification.queries';
import { type CompletionReported, ReportCompletionUseCase } from './report-completion';
import { type ProgressReported, ReportProgressUseCase } from './report-progress';
import { type ExtensionRequested, RequestExtensionUseCase } from './request-extension';
import { type MeasureUpdated, UpdateMeasureUseCase } from './update-measure';

/** The work on a hazard: measures, progress, more time, and completion. */
@ApiTags('rectification')
@UseInterceptors(VersionTag)
@BihuanController('hazards')
export class RectificationController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly queries: RectificationQueries,
  ) {}

  /** Requests for more time, oldest first. */
  @Get(':id/extensions')
  async extensions(@By() by: RequestBy, @Id() id: string): Promise<Listing<Extension>> {
    return { items: await this.queries.extensions(by.actor, id) };
  }

  /** Progress reports, oldest first. */
  @Get(':id/progress-reports')
  async progressReports(@By() by: RequestBy, @Id() id: string): Promise<Listing<ProgressReport>> {
    return { items: await this.queries.progressReports(by.actor, id) };
  }

  /** Completion reports, one per round. */
  @Get(':id/completion-reports')
  async completionReports(@By() by: RequestBy, @Id() id: string): Promise<Listing<CompletionReport>> {
    return { items: await this.queries.completionReports(by.actor, id) };
  }

  /** Ticks a measure off with evidence, or takes that back. */
  @Post(':id/update-measure')
  @HttpCode(200)
  updateMeasure(@By() by: RequestBy, @Id() id: string, @Body() body: UpdateMeasure): Promise<MeasureUpdated> {
    return this.commands.run(
      UpdateMeasureUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }

  /** Tells how far the work is. */
  @Post(':id/report-progress')
  @HttpCode(200)
  reportProgress(
    @By() by: RequestBy,
    @Id() id: string,
    @Body() body: ReportProgress,
  ): Promise<ProgressReported> {
    return this.commands.run(
      ReportProgressUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }

  /** Asks for more time; refused at once when the gate (G7) does not allow it. */
  @Post(':id/request-extension')
  @HttpCode(200)
  requestExtension(
    @By() by: RequestBy,
    @Id() id: string,
    @Body() body: RequestExtension,
  ): Promise<ExtensionRequested> {
    return this.commands.run(
      RequestExtensionUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }

  /** Grants or refuses more time. */
  @Post(':id/decide-extension')
  @HttpCode(200)
  decideExtension(
    @By() by: RequestBy,
    @Id() id: string,
    @Body() body: DecideExtension,
  ): Promise<ExtensionDecided> {
    return this.commands.run(
      DecideExtensionUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }

  /** Declares the round done; possible when every measure is done and shown. */
  @Post(':id/report-completion')
  @HttpCode(200)
  reportCompletion(
    @By() by: RequestBy,
    @Id() id: string,
    @Body() body: ReportCompletion,
  ): Promise<CompletionReported> {
    return this.commands.run(
      ReportCompletionUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }
}
