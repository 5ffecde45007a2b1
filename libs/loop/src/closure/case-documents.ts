import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import type { CaseCircumstances, DocumentCode, PresentDocument } from '@bihuan/rules';
import type { CaseDocument } from '../dossier/case-document.entity';
import { CaseFile } from '../dossier/case-file';
import type { Hazard } from '../hazard/hazard.entity';
import { CompletionReport } from '../rectification/completion-report.entity';
import { Escalation } from '../rectification/escalation.entity';
import type { RectificationPlan } from '../rectification/plan.entity';
import { ProgressReport } from '../rectification/progress-report.entity';
import { RectificationRecord } from '../review/rectification-record';
import { Review } from '../review/review.entity';

/** Records of the visit that found a hazard. A look-back is such a visit for the case it opens. */
const openingRecords: readonly DocumentCode[] = ['INSPECTION_RECORD', 'SELF_CHECK_RECORD', 'LOOKBACK_RECORD'];

/** Knows which documents the file of a case must hold, and which it holds. */
@Injectable()
export class CaseDocuments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly file: CaseFile,
    private readonly record: RectificationRecord,
  ) {}

  /** What is special about the case as far as its documents go. */
  async circumstances(hazard: Hazard): Promise<CaseCircumstances> {
    const { manager } = this.work;
    const plan = await this.record.acceptedPlan(hazard.id);
    const has = (kind: Escalation['kind']) => manager.existsBy(Escalation, { hazardId: hazard.id, kind });
    const file = await this.onFile(hazard);
    const holds = (code: DocumentCode) => file.some(({ kind }) => kind === code);
    return {
      level: hazard.level ?? hazard.suggestedLevel,
      fixedOnSpot: hazard.fixedOnSpot && hazard.orderId === null,
      stopped: holds('ON_SITE_MEASURES_DECISION'),
      listed: holds('LISTING_NOTICE'),
      penalised: await has('PENALTY_DECIDED'),
      progressReportDue: await has('PROGRESS_DUE'),
      fundsSpent: (plan?.funds.amountWan ?? 0) > 0,
    };
  }

  /** Documents on the file as the gates see them: official ones, and what stands as photo, plan or report in the case. */
  async present(hazard: Hazard): Promise<PresentDocument[]> {
    const official = await this.official(hazard);
    const codes = new Set(official.map(({ code }) => code));
    const others = [...(await this.ofCase(hazard)), ...(await this.openingRecord(hazard))];
    return [...official, ...[...new Set(others)].filter((code) => !codes.has(code)).map(approved)];
  }

  /** Official documents only; one that was returned does not count. */
  async official(hazard: Hazard): Promise<PresentDocument[]> {
    const documents = await this.onFile(hazard);
    return documents.map(({ kind, status }) => ({ code: kind, approved: status === 'APPROVED' }));
  }

  private async onFile({ id, inspectionId }: Hazard): Promise<CaseDocument[]> {
    const documents = await this.file.documentsOf(id, inspectionId);
    return documents.filter(({ status }) => status !== 'RETURNED');
  }

  private async ofCase(hazard: Hazard): Promise<DocumentCode[]> {
    const { manager } = this.work;
    const { id: hazardId } = hazard;
    const plan = await this.record.acceptedPlan(hazardId);
    const reports = await manager.findBy(CompletionReport, { hazardId });
    const reviews = await manager.findBy(Review, { hazardId });
    const photosAfter = [
      ...hazard.photosAfter,
      ...reports.flatMap((report) => report.photosAfter),
      ...reviews.flatMap((review) => review.evidenceIds),
    ];
    const found: [boolean, DocumentCode][] = [
      [hazard.photosBefore.length > 0, 'PHOTO_BEFORE'],
      [photosAfter.length > 0, 'PHOTO_AFTER'],
      [await manager.existsBy(ProgressReport, { hazardId }), 'PROGRESS_REPORT'],
      ...ofPlan(plan),
    ];
    return found.filter(([is]) => is).map(([, code]) => code);
  }

  /** A case that continues another was found by the visit on the file of that one. */
  private async openingRecord({ linkedHazardId }: Hazard): Promise<DocumentCode[]> {
    if (!linkedHazardId) return [];
    const documents = await this.file.documentsOf(linkedHazardId);
    const found = documents.some(
      ({ kind, status }) => openingRecords.includes(kind) && status === 'APPROVED',
    );
    return found ? ['INSPECTION_RECORD'] : [];
  }
}

function ofPlan(plan: RectificationPlan | null): [boolean, DocumentCode][] {
  if (!plan) return [];
  const { contingency, funds } = plan;
  return [
    [contingency.planEvidenceId !== undefined, 'EMERGENCY_PLAN'],
    [Boolean(contingency.interimMeasures), 'INTERIM_CONTROL_PLAN'],
    [(funds.voucherEvidenceIds?.length ?? 0) > 0, 'FUNDS_VOUCHER'],
  ];
}

function approved(code: DocumentCode): PresentDocument {
  return { code, approved: true };
}
