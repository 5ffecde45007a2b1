import { Body, Get, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BihuanController, By, CommandExecutor, type RequestBy, type Listing, Id } from '@bihuan/kernel';
import { VersionTag } from '../hazard/version-tag';
import { DraftPlanUseCase, type PlanDrafted } from './draft-plan';
import { PlanContent } from './plan.dto';
import { type PlanVersion, RectificationQueries } from './rectification.queries';
import { type PlanSubmitted, SubmitPlanUseCase } from './submit-plan';

/** The rectification plan of a hazard (治理方案) and its gate 五到位. */
@ApiTags('rectification')
@UseInterceptors(VersionTag)
@BihuanController('hazards')
export class PlanController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly queries: RectificationQueries,
  ) {}

  /** All versions of the plan, oldest first, with what the gate said of each. */
  @Get(':id/plans')
  async plans(@By() by: RequestBy, @Id() id: string): Promise<Listing<PlanVersion>> {
    return { items: await this.queries.planVersions(by.actor, id) };
  }

  /** Saves what is written of the plan so far. */
  @Post(':id/draft-plan')
  @HttpCode(200)
  draftPlan(@By() by: RequestBy, @Id() id: string, @Body() body: PlanContent): Promise<PlanDrafted> {
    return this.commands.run(DraftPlanUseCase, by.actor, Object.assign(body, { hazardId: id }), by.options);
  }

  /** Signs and submits the plan; a failing gate is an answer, not an error. */
  @Post(':id/submit-plan')
  @HttpCode(200)
  submitPlan(@By() by: RequestBy, @Id() id: string, @Body() body: PlanContent): Promise<PlanSubmitted> {
    return this.commands.run(SubmitPlanUseCase, by.actor, Object.assign(body, { hazardId: id }), by.options);
  }
}
