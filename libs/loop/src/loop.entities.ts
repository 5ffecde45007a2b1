import { OrderItem } from './assignment/order-item.entity';
import { RectificationOrder } from './assignment/order.entity';
import { CampaignTarget } from './campaign/campaign-target.entity';
import { Campaign } from './campaign/campaign.entity';
import { Checklist } from './campaign/checklist.entity';
import { PopulationEvent } from './campaign/population-event.entity';
import { ClosingSignature } from './closure/closing-signature.entity';
import { CaseDocument } from './dossier/case-document.entity';
import { DocumentHazard } from './dossier/document-hazard.entity';
import { NumberSeries } from './dossier/number-series.entity';
import { HazardResponsibility } from './hazard/hazard-responsibility.entity';
import { HazardTransfer } from './hazard/hazard-transfer.entity';
import { HazardTransition } from './hazard/hazard-transition.entity';
import { Hazard } from './hazard/hazard.entity';
import { InspectionAnswer } from './inspection/inspection-answer.entity';
import { Inspection } from './inspection/inspection.entity';
import { Lookback } from './lookback/lookback.entity';
import { CompletionReport } from './rectification/completion-report.entity';
import { Escalation } from './rectification/escalation.entity';
import { Extension } from './rectification/extension.entity';
import { Measure } from './rectification/measure.entity';
import { RectificationPlan } from './rectification/plan.entity';
import { ProgressReport } from './rectification/progress-report.entity';
import { Review } from './review/review.entity';

/** The rows of the loop, stage by stage. */
export const loopEntities = [
  NumberSeries,
  CaseDocument,
  DocumentHazard,
  Checklist,
  Campaign,
  CampaignTarget,
  PopulationEvent,
  Inspection,
  InspectionAnswer,
  Hazard,
  HazardTransition,
  HazardResponsibility,
  HazardTransfer,
  RectificationOrder,
  OrderItem,
  RectificationPlan,
  Measure,
  ProgressReport,
  Extension,
  Escalation,
  CompletionReport,
  Review,
  ClosingSignature,
  Lookback,
];
