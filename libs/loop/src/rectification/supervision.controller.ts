import { Body, Get, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  BihuanController,
  By,
  CommandExecutor,
  eachOf,
  type RequestBy,
  type Listing,
  Id,
  type Outcome,
} from '@bihuan/kernel';
import { VersionTag } from '../hazard/version-tag';
import { DecidePenaltyUseCase, type PenaltyDecided } from './decide-penalty';
import { DisposeLatenessUseCase } from './dispose-lateness';
import type { Escalation } from './escalation.entity';
import { ProposePenaltyUseCase } from './propose-penalty';
import { type PenaltyOverview, RectificationQueries } from './rectification.queries';
import { BulkUrge, DecidePenalty, DisposeLateness, ProposePenalty, Urge } from './supervision.dto';
import { type Escalated, UrgeUseCase } from './urge';

/** The overdue ladder of a hazard: urging, fining, and dealing with lateness. */
@ApiTags('supervision')
@UseInterceptors(VersionTag)
@BihuanController('hazards')
export class SupervisionController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly queries: RectificationQueries,
  ) {}

  /** Every rung that was taken, oldest first. */
  @Get(':id/escalations')
  async escalations(@By() by: RequestBy, @Id() id: string): Promise<Listing<Escalation>> {
    return { items: await this.queries.escalations(by.actor, id) };
  }

  /** Fines of the case, articles a fine can stand on, and the counters of the enterprise (Art 112, 113). */
  @Get(':id/penalties')
  penalties(@By() by: RequestBy, @Id() id: string): Promise<PenaltyOverview> {
    return this.queries.penalties(by.actor, id);
  }

  /** Sends a supervision letter (催办) for each of many hazards; the answer tells of each. */
  @Post('bulk/urge')
  @HttpCode(200)
  async bulkUrge(@By() by: RequestBy, @Body() { hazardIds, text }: BulkUrge): Promise<Listing<Outcome>> {
    const hazards = hazardIds.map((id) => ({ id }));
    const items = await eachOf(by, hazards, ({ actor, options }, { id: hazardId }) =>
      this.commands.run(UrgeUseCase, actor, { text, hazardId }, options),
    );
    return { items };
  }

  /** Sends the supervision letter (督办函). */
  @Post(':id/urge')
  @HttpCode(200)
  urge(@By() by: RequestBy, @Id() id: string, @Body() body: Urge): Promise<Escalated> {
    return this.commands.run(UrgeUseCase, by.actor, Object.assign(body, { hazardId: id }), by.options);
  }

  /** Proposes a fine. */
  @Post(':id/propose-penalty')
  @HttpCode(200)
  proposePenalty(@By() by: RequestBy, @Id() id: string, @Body() body: ProposePenalty): Promise<Escalated> {
    return this.commands.run(
      ProposePenaltyUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }

  /** Decides on a proposed fine: as proposed, another amount, or none. */
  @Post(':id/decide-penalty')
  @HttpCode(200)
  decidePenalty(@By() by: RequestBy, @Id() id: string, @Body() body: DecidePenalty): Promise<PenaltyDecided> {
    return this.commands.run(
      DecidePenaltyUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }

  /** Deals with lateness: why, who answers for it, what was done about it. */
  @Post(':id/dispose-lateness')
  @HttpCode(200)
  disposeLateness(@By() by: RequestBy, @Id() id: string, @Body() body: DisposeLateness): Promise<Escalated> {
    return this.commands.run(
      DisposeLatenessUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }
}
