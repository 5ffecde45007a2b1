import { Body, Get, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BihuanController, By, CommandExecutor, type RequestBy, Id } from '@bihuan/kernel';
import { VersionTag } from '../hazard/version-tag';
import { RecordLookback } from './lookback.dto';
import type { Lookback } from './lookback.entity';
import { LookbackQueries } from './lookback.queries';
import { type LookedBackHazard, RecordLookbackUseCase } from './record-lookback';

/** Looking back at closed hazards (回头看). */
@ApiTags('hazards')
@UseInterceptors(VersionTag)
@BihuanController('hazards')
export class LookbackController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly queries: LookbackQueries,
  ) {}

  /** All look-backs at the case. */
  @Get(':id/lookbacks')
  lookbacks(@By() by: RequestBy, @Id() id: string): Promise<{ readonly items: readonly Lookback[] }> {
    return this.queries.of(by.actor, id);
  }

  /** Writes down what was found; a recurrence opens a new case. */
  @Post(':id/record-lookback')
  @HttpCode(200)
  record(@By() by: RequestBy, @Id() id: string, @Body() body: RecordLookback): Promise<LookedBackHazard> {
    return this.commands.run(
      RecordLookbackUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }
}
