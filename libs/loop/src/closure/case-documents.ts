import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import type { CaseCircumstances, DocumentCode, PresentDocument } from '@bihuan/rules';
import { In } from 'typeorm';
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

/** The file of a case against what it must hold. */
export interface Inventory {
  /** What is special about the case as far as its documents go. */
  readonly circumstances: CaseCircumstances;
  readonly present: readonly PresentDocument[];
}

/** Knows which documents the file of a case must hold, and which it holds. */
@Injectable()
export class CaseDocuments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly file: CaseFile,
    private readonly record: RectificationRecord,
  ) {}

  /** Both what the file must hold and what it holds, as the gates see it. */
  async inventory(hazard: Hazard): Promise<Inventory> {
    const plan = await this.record.acceptedPlan(hazard.id);
    const file = await this.onFile(hazard);
    return {
      circumstances: await this.circumstances(hazard, plan, file),
      present: await this.present(hazard, plan, file),
    };
  }

  private async circumstances(
    hazard: Hazard,
    plan: RectificationPlan | null,
    file: readonly CaseDocument[],
  ): Promise<CaseCircumstances> {
    const escalations = await this.work.manager.find(Escalation, {
      select: { id: true, kind: true },
      where: { hazardId: hazard.id, kind: In(['PENALTY_DECIDED', 'PROGRESS_DUE']) },
    });
    const has = (kind: Escalation['kind']) => escalations.some((escalation) => escalation.kind === kind);
    const holds = (code: DocumentCode) => file.some(({ kind }) => kind === code);
    return {
      level: hazard.level ?? hazard.suggestedLevel,
      fixedOnSpot: hazard.fixedOnSpot && hazard.orderId === null,
      stopped: holds('ON_SITE_MEASURES_DECISION'),
      listed: holds('LISTING_NOTICE'),
      penalised: has('PENALTY_DECIDED'),
      progressReportDue: has('PROGRESS_DUE'),
      fundsSpent: (plan?.funds.amountWan ?? 0) > 0,
    };
  }

  /** Official documents, and what stands as photo, plan or report in the case. */
  private async present(
    hazard: Hazard,
    plan: RectificationPlan | null,
    file: readonly CaseDocument[],
  ): Promise<PresentDocument[]> {
    const official = asPresent(file);
    const codes = new Set(official.map(({ code }) => code));
    const others = [...(await this.ofCase(hazard, plan)), ...(await this.openingRecord(hazard))];
    return [...official, ...[...new Set(others)].filter((code) => !codes.has(code)).map(approved)];
  }

  /** Official documents only; one that was returned does not count. */
  async official(hazard: Hazard): Promise<PresentDocument[]> {
    return asPresent(await this.onFile(hazard));
  }

  private async onFile({ id, inspectionId }: Hazard): Promise<CaseDocument[]> {
    const documents = await this.file.documentsOf(id, inspectionId);
    return documents.filter(({ status }) => status !== 'RETURNED');
  }

  private async ofCase(hazard: Hazard, plan: RectificationPlan | null): Promise<DocumentCode[]> {
    const { manager } = this.work;
    const { id: hazardId } = hazard;
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

function asPresent(documents: readonly CaseDocument[]): PresentDocument[] {
  return documents.map(({ kind, status }) => ({ code: kind, approved: status === 'APPROVED' }));
}

function approved(code: DocumentCode): PresentDocument {
  return { code, approved: true };
}
