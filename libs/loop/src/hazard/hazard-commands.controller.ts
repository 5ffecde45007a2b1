import { Body, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BihuanController, By, CommandExecutor, type RequestBy, Id } from '@bihuan/kernel';
import { AcknowledgeTransferUseCase } from './acknowledge-transfer';
import { AssignResponsibilityUseCase, type Responsibilities } from './assign-responsibility';
import { FeedBackTransferUseCase } from './feed-back-transfer';
import { UpdateHazardDraftUseCase } from './update-hazard-draft';
import { RegisterHazardUseCase } from './register-hazard';
import { JudgeHazardUseCase } from './judge-hazard';
import { RecordOnSpotFixUseCase } from './record-on-spot-fix';
import { TransferHazardUseCase } from './transfer-hazard';
import { RequestVoidUseCase } from './request-void';
import { DecideVoidUseCase } from './decide-void';
import {
  DecideVoid,
  FeedBackTransfer,
  JudgeHazard,
  RecordOnSpotFix,
  RequestVoid,
  TransferHazard,
  UpdateHazardDraft,
} from './hazard.dto';
import type { HazardResource } from './hazard-resource';
import type { HazardTransfer } from './hazard-transfer.entity';
import { AssignResponsibility } from './responsibility.dto';
import { VersionTag } from './version-tag';

/** What is done to a hazard from the draft to the order. */
@ApiTags('hazards')
@UseInterceptors(VersionTag)
@BihuanController('hazards')
export class HazardCommandsController {
  constructor(private readonly commands: CommandExecutor) {}

  /** Completes or corrects a draft. */
  @Post(':id/update-draft')
  @HttpCode(200)
  updateDraft(
    @By() by: RequestBy,
    @Id() id: string,
    @Body() body: UpdateHazardDraft,
  ): Promise<HazardResource> {
    return this.commands.run(
      UpdateHazardDraftUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }

  /** Enters the draft in the ledger: number and responsibilities. */
  @Post(':id/register')
  @HttpCode(200)
  register(@By() by: RequestBy, @Id() id: string): Promise<HazardResource> {
    return this.commands.run(RegisterHazardUseCase, by.actor, { hazardId: id }, by.options);
  }

  /** Confirms the level (G1) and starts the workflow. */
  @Post(':id/judge')
  @HttpCode(200)
  judge(@By() by: RequestBy, @Id() id: string, @Body() body: JudgeHazard): Promise<HazardResource> {
    return this.commands.run(JudgeHazardUseCase, by.actor, Object.assign(body, { hazardId: id }), by.options);
  }

  /** Records a fix made before the inspectors left. */
  @Post(':id/record-on-spot-fix')
  @HttpCode(200)
  recordOnSpotFix(
    @By() by: RequestBy,
    @Id() id: string,
    @Body() body: RecordOnSpotFix,
  ): Promise<HazardResource> {
    return this.commands.run(
      RecordOnSpotFixUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }

  /** Hands the hazard over to the competent department. */
  @Post(':id/transfer')
  @HttpCode(200)
  transfer(@By() by: RequestBy, @Id() id: string, @Body() body: TransferHazard): Promise<HazardResource> {
    return this.commands.run(
      TransferHazardUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }

  /** Asks a leader to void the case. */
  @Post(':id/request-void')
  @HttpCode(200)
  requestVoid(@By() by: RequestBy, @Id() id: string, @Body() body: RequestVoid): Promise<HazardResource> {
    return this.commands.run(RequestVoidUseCase, by.actor, Object.assign(body, { hazardId: id }), by.options);
  }

  /** Decides on voiding the case. */
  @Post(':id/decide-void')
  @HttpCode(200)
  decideVoid(@By() by: RequestBy, @Id() id: string, @Body() body: DecideVoid): Promise<HazardResource> {
    return this.commands.run(DecideVoidUseCase, by.actor, Object.assign(body, { hazardId: id }), by.options);
  }

  /** The receiving department confirms that it has taken the hazard over. */
  @Post(':id/acknowledge-transfer')
  @HttpCode(200)
  acknowledge(@By() by: RequestBy, @Id() id: string): Promise<HazardTransfer> {
    return this.commands.run(AcknowledgeTransferUseCase, by.actor, { hazardId: id }, by.options);
  }

  /** The receiving department says what came of it. */
  @Post(':id/feed-back-transfer')
  @HttpCode(200)
  feedBack(@By() by: RequestBy, @Id() id: string, @Body() body: FeedBackTransfer): Promise<HazardTransfer> {
    return this.commands.run(
      FeedBackTransferUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }

  /** Changes who answers for the hazard. */
  @Post(':id/assign-responsibility')
  @HttpCode(200)
  assignResponsibility(
    @By() by: RequestBy,
    @Id() id: string,
    @Body() body: AssignResponsibility,
  ): Promise<Responsibilities> {
    return this.commands.run(
      AssignResponsibilityUseCase,
      by.actor,
      Object.assign(body, { hazardId: id }),
      by.options,
    );
  }
}
