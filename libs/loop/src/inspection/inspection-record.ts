import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitOfWork } from '@bihuan/kernel';
import { Account, Enterprise } from '@bihuan/identity';
import type { Checklist } from '../campaign/checklist.entity';
import { CaseFile } from '../dossier/case-file';
import type { Inspection } from './inspection.entity';
import type { InspectionAnswer } from './inspection-answer.entity';

const kind = 'INSPECTION_RECORD';

/** Document 9, 现场检查记录: issued when the record is complete, approved when it is signed. */
@Injectable()
export class InspectionRecord {
  constructor(
    private readonly work: UnitOfWork,
    private readonly file: CaseFile,
  ) {}

  /** Puts the draft on file, with everything but the signatures. */
  async issue(
    inspection: Inspection,
    checklists: readonly Checklist[],
    answers: readonly InspectionAnswer[],
  ) {
    const { jurisdiction, enterpriseId, id: inspectionId } = inspection;
    return this.file.issue({
      kind,
      series: '检记',
      jurisdiction,
      enterpriseId,
      inspectionId,
      hazardIds: answers.flatMap(({ hazardId }) => (hazardId ? [hazardId] : [])),
      evidenceIds: [...new Set(answers.flatMap(({ evidenceIds }) => evidenceIds))],
      content: {
        ...(await this.unit(enterpriseId)),
        officers: await this.officers(inspection),
        inspectionNumber: inspection.number,
        place: inspection.place,
        startedAt: inspection.checkedInAt?.toISOString(),
        endedAt: inspection.endedAt?.toISOString(),
        certificateShown: true,
        ...(inspection.noPositionReason && { noPositionReason: inspection.noPositionReason }),
        findings: inspection.findings,
        items: answers.map((answer) => itemOf(answer, checklists)),
      },
      status: 'DRAFT',
    });
  }

  /** Adds the signatures, or the refusal to sign, and approves it. */
  async approve(inspection: Inspection): Promise<void> {
    const documents = await this.file.documentsOfInspection(inspection.id);
    const record = documents.find((document) => document.kind === kind);
    const { signatures, unitHead } = inspection;
    if (record) await this.file.approve(record.id, { signatures, unitHead });
  }

  private async unit(enterpriseId: string): Promise<Record<string, unknown>> {
    const unit = await this.work.manager.findOneByOrFail(Enterprise, { id: enterpriseId });
    const { name, address, principalName, principalPhone } = unit;
    return { unitName: name, unitAddress: address, principalName, principalPhone };
  }

  private async officers({ team, officerIds }: Inspection): Promise<Record<string, unknown>[]> {
    const accounts = await this.work.manager.findBy(Account, { id: In(officerIds) });
    return officerIds.map((accountId) => ({
      accountId,
      name: accounts.find(({ id }) => id === accountId)?.name,
      certificateNo: team.find((member) => member.accountId === accountId)?.certificateNo,
    }));
  }
}

function itemOf(answer: InspectionAnswer, checklists: readonly Checklist[]): Record<string, unknown> {
  const checklist = checklists.find(({ id }) => id === answer.checklistId);
  const item = checklist?.items.find(({ no }) => no === answer.itemNo);
  const { itemNo, answer: result, note, hazardId } = answer;
  return { checklist: checklist?.code, itemNo, textZh: item?.textZh, answer: result, note, hazardId };
}
