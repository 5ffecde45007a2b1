import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { In } from 'typeorm';
import { Clock, CommandScope, newId, UnitOfWork } from '@bihuan/kernel';
import type { BilingualText } from '@bihuan/rules';
import { Checklist, type ChecklistItem } from '../campaign/checklist.entity';
import { FindingRecorder } from './finding-recorder';
import type { AnswerDto } from './inspection.dto';
import type { Inspection } from './inspection.entity';
import { InspectionAnswer } from './inspection-answer.entity';

/** An answer beside what it is about and what stood there before. */
export interface SheetEntry {
  readonly given: AnswerDto;
  readonly checklist?: Checklist;
  readonly item?: ChecklistItem;
  readonly before?: InspectionAnswer;
  /** Whether it says something else than what stood there. */
  readonly isNews: boolean;
  /** Why it cannot be taken. */
  readonly problem?: BilingualText;
}

/** The answers of one inspection. Who writes holds the lock on the inspection. */
@Injectable()
export class AnswerSheet {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly modules: ModuleRef,
  ) {}

  /** The present moment, as the sheet stamps it. */
  now(): Date {
    return this.clock.now();
  }

  /** The checklists of the inspection. */
  checklists({ checklistIds }: Inspection): Promise<Checklist[]> {
    return this.work.manager.findBy(Checklist, { id: In(checklistIds) });
  }

  /** The answers given so far, in the order of the items. */
  read(inspectionId: string): Promise<InspectionAnswer[]> {
    return this.work.manager.find(InspectionAnswer, {
      where: { inspectionId },
      order: { checklistId: 'ASC', itemNo: 'ASC' },
    });
  }

  /** Finds for each answer what it is about, and what is wrong with it. */
  async match(inspection: Inspection, answers: readonly AnswerDto[]): Promise<SheetEntry[]> {
    const checklists = await this.checklists(inspection);
    const sheet = await this.read(inspection.id);
    return answers.map((given) => {
      const checklist = checklists.find(({ id }) => id === given.checklistId);
      const item = checklist?.items.find(({ no }) => no === given.itemNo);
      const before = sheet.find(
        ({ checklistId, itemNo }) => checklistId === given.checklistId && itemNo === given.itemNo,
      );
      const entry = { given, checklist, item, before, isNews: !before || differs(before, given) };
      return { ...entry, problem: problemOf(entry) };
    });
  }

  /** Writes one matched answer, and what follows from it. */
  async enter(inspection: Inspection, { given, checklist, item, before, isNews }: SheetEntry): Promise<void> {
    if (!isNews || !checklist || !item) return;
    const { jurisdiction, enterpriseId } = inspection;
    const fresh = { id: newId(), inspectionId: inspection.id, hazardId: null, jurisdiction, enterpriseId };
    const answer = Object.assign(before ?? Object.assign(new InspectionAnswer(), fresh), {
      checklistId: given.checklistId,
      itemNo: given.itemNo,
      answer: given.answer,
      note: given.note ?? null,
      evidenceIds: given.evidenceIds ?? [],
      at: this.now(),
      by: this.scope.current.actor.accountId,
    });
    const { note, evidenceIds } = answer;
    // Provided by a later stage, whose module imports ours: it can only be found when it is needed.
    const findings = () => this.modules.get(FindingRecorder, { strict: false });
    if (answer.answer === 'FAIL') {
      const failed = { inspection, checklist, item, answer, note: note ?? '', evidenceIds };
      answer.hazardId = (await findings().recordFailure(failed)).hazardId;
    } else if (answer.hazardId !== null) {
      const { inspectionId, checklistId, itemNo } = answer;
      await findings().withdraw({ inspectionId, checklistId, itemNo, reason: note ?? '' });
      answer.hazardId = null;
    }
    await this.work.manager.save(answer);
  }
}

function differs(before: InspectionAnswer, given: AnswerDto): boolean {
  const { evidenceIds = [], note = null } = given;
  return (
    before.answer !== given.answer ||
    before.note !== note ||
    before.evidenceIds.length !== evidenceIds.length ||
    evidenceIds.some((id) => !before.evidenceIds.includes(id))
  );
}

function problemOf({
  given,
  checklist,
  item,
  before,
}: Omit<SheetEntry, 'isNews'>): BilingualText | undefined {
  const { checklistId, itemNo, answer, note } = given;
  if (!checklist) {
    const en = `Checklist ${checklistId} does not belong to this inspection.`;
    return { zh: '有一份检查表不属于本次检查。', en };
  }
  const place = { zh: `${checklist.titleZh}第 ${itemNo} 项`, en: `${checklist.code}#${itemNo}` };
  if (!item) return { zh: `没有${place.zh}。`, en: `Checklist ${checklist.code} has no item ${itemNo}.` };
  if (note) return undefined;
  if (answer === 'FAIL') {
    return { zh: `${place.zh}：请写明看到的情况。`, en: `${place.en}: say what you saw (note).` };
  }
  if (before?.answer === 'FAIL') {
    return {
      zh: `${place.zh}：请写明为什么改为不属隐患；对应的隐患草稿将作废。`,
      en: `${place.en}: say why it is no failure after all (note); its hazard draft is voided with that.`,
    };
  }
  return undefined;
}
