import { Body, Get, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BihuanController, By, CommandExecutor, type RequestBy, Id } from '@bihuan/kernel';
import type { HazardResource } from '../hazard/hazard-resource';
import { VersionTag } from '../hazard/version-tag';
import { AssignReviewUseCase } from './assign-reviewers';
import { ConfirmOnSpotUseCase } from './confirm-on-spot';
import { CountersignReviewUseCase } from './countersign-review';
import { ReturnRectificationUseCase, type ReturnedHazard } from './return-rectification';
import {
  AssignReview,
  ConfirmOnSpot,
  CountersignReview,
  ReturnRectification,
  SubmitReview,
} from './review.dto';
import { type CaseReviews, ReviewQueries } from './review.queries';
import type { ReviewedHazard } from './review-resource';
import { SubmitReviewUseCase } from './submit-review';

/** The review of a rectification (复查验收). */
@ApiTags('hazards')
@UseInterceptors(VersionTag)
@BihuanController('hazards')
export class ReviewController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly queries: ReviewQueries,
  ) {}

  /** All reviews of the case, and what the next one has to judge. */
  @Get(':id/reviews')
  reviews(@By() by: RequestBy, @Id() id: string): Promise<CaseReviews> {
    return this.queries.of(by.actor, id);
  }

  /** Names the two reviewers. */
  @Post(':id/assign-review')
  @HttpCode(200)
  assign(@By() by: RequestBy, @Id() id: string, @Body() body: AssignReview): Promise<HazardResource> {
    return this.commands.run(
      AssignReviewUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }

  /** Judges a fix made on the spot. */
  @Post(':id/confirm-on-spot')
  @HttpCode(200)
  confirmOnSpot(@By() by: RequestBy, @Id() id: string, @Body() body: ConfirmOnSpot): Promise<ReviewedHazard> {
    return this.commands.run(
      ConfirmOnSpotUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }

  /** Judges every measure on site; the first reviewer's step. */
  @Post(':id/submit-review')
  @HttpCode(200)
  submit(@By() by: RequestBy, @Id() id: string, @Body() body: SubmitReview): Promise<ReviewedHazard> {
    return this.commands.run(
      SubmitReviewUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }

  /** Agrees or objects; the second reviewer's step. A gate that does not pass is an answer, not an error. */
  @Post(':id/countersign-review')
  @HttpCode(200)
  countersign(
    @By() by: RequestBy,
    @Id() id: string,
    @Body() body: CountersignReview,
  ): Promise<ReviewedHazard> {
    return this.commands.run(
      CountersignReviewUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }

  /** Sends the case back into rectification under a new deadline. */
  @Post(':id/return')
  @HttpCode(200)
  returnToRectification(
    @By() by: RequestBy,
    @Id() id: string,
    @Body() body: ReturnRectification,
  ): Promise<ReturnedHazard> {
    return this.commands.run(
      ReturnRectificationUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }
}
