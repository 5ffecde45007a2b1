import { Module } from '@nestjs/common';
import { AssignmentModule } from './assignment/assignment.module';
import { BoardModule } from './board/board.module';
import { CampaignModule } from './campaign/campaign.module';
import { ClosureModule } from './closure/closure.module';
import { DossierModule } from './dossier/dossier.module';
import { FinderModule } from './finder/finder.module';
import { HazardModule } from './hazard/hazard.module';
import { InspectionModule } from './inspection/inspection.module';
import { LookbackModule } from './lookback/lookback.module';
import { RectificationModule } from './rectification/rectification.module';
import { ReviewModule } from './review/review.module';

const stages = [
  DossierModule,
  CampaignModule,
  InspectionModule,
  HazardModule,
  AssignmentModule,
  RectificationModule,
  ReviewModule,
  ClosureModule,
  LookbackModule,
  BoardModule,
];

/** The stages of the loop, in the order work travels. */
@Module({ imports: [...stages, FinderModule], exports: [...stages, FinderModule] })
export class LoopModule {}
