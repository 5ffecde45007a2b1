import { Module } from '@nestjs/common';
import { EvidenceModule } from '@bihuan/evidence';
import { IdentityModule } from '@bihuan/identity';
import { KernelModule } from '@bihuan/kernel';
import { ProcessModule } from '@bihuan/process';
import { CampaignModule } from '../campaign/campaign.module';
import { DossierModule } from '../dossier/dossier.module';
import { AnswerItems } from './answer-items';
import { AnswerSheet } from './answer-sheet';
import { ApprovePlan } from './approve-plan';
import { CancelInspection } from './cancel-inspection';
import { CheckIn } from './check-in';
import { CompleteRecord } from './complete-record';
import { InspectionController } from './inspection.controller';
import { InspectionLaunch } from './inspection-launch';
import { InspectionProcesses } from './inspection-processes';
import { InspectionProgress } from './inspection-progress';
import { InspectionQueries } from './inspection.queries';
import { InspectionRecord } from './inspection-record';
import { InspectionTeams } from './inspection-teams';
import { Inspections } from './inspections';
import { PlanInspection } from './plan-inspection';
import { PlanRandomInspections } from './plan-random-inspections';
import { PlanTerms } from './plan-terms';
import { RandomDraw } from './random-draw';
import { RecordConclusion } from './record-conclusion';
import { ReportImpossible } from './report-impossible';
import { SignRecord } from './sign-record';
import { SignUnitHead } from './sign-unit-head';

const useCases = [
  PlanInspection,
  PlanRandomInspections,
  ApprovePlan,
  CheckIn,
  ReportImpossible,
  AnswerItems,
  CompleteRecord,
  SignRecord,
  SignUnitHead,
  CancelInspection,
];

/** Second stage: a visit to one enterprise, from the plan to the signed record. */
@Module({
  imports: [KernelModule, ProcessModule, IdentityModule, EvidenceModule, DossierModule, CampaignModule],
  providers: [
    Inspections,
    InspectionProgress,
    InspectionQueries,
    InspectionTeams,
    InspectionLaunch,
    InspectionProcesses,
    InspectionRecord,
    PlanTerms,
    RandomDraw,
    AnswerSheet,
    RecordConclusion,
    ...useCases,
  ],
  controllers: [InspectionController],
  exports: [Inspections, InspectionTeams],
})
export class InspectionModule {}
