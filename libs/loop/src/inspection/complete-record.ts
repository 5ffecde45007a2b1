import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import { AnswerSheet } from './answer-sheet';
import { type ClaimedMoment, momentOf, toldTimes } from './claimed-moment';
import { CompleteRecordDto } from './inspection.dto';
import type { Inspection } from './inspection.entity';
import { RecordIncompleteError } from './inspection.errors';
import { InspectionRecord } from './inspection-record';
import { unansweredItems } from './inspection.rules';
import { Inspections } from './inspections';

/** Which inspection, and what the record says. */
export interface CompleteRecordInput extends CompleteRecordDto {
  readonly inspectionId: string;
}

/** Completes the record: time, place, content, problems (安全生产法 Art 68); from here on only signatures are added. */
@UseCaseHandler('inspection.complete-record', { input: CompleteRecordDto, redact: ['deviceTime'] })
export class CompleteRecord implements UseCase<CompleteRecordInput, Inspection> {
  constructor(
    private readonly scope: CommandScope,
    private readonly inspections: Inspections,
    private readonly sheet: AnswerSheet,
    private readonly record: InspectionRecord,
    private readonly processes: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: CompleteRecordInput): Promise<Inspection> {
    const { inspectionId, place, findings, endedAt: occurredAt, deviceTime } = input;
    const inspection = await this.inspections.lockAsOfficer(inspectionId, ['IN_PROGRESS']);
    const now = this.sheet.now();
    const endedAt = endOf({ occurredAt, deviceTime }, inspection.checkedInAt, now);
    const told = toldTimes({ occurredAt, deviceTime }, now);
    if (told) this.scope.note('record-end', { inspectionId, at: endedAt.toISOString(), ...told });
    const checklists = await this.sheet.checklists(inspection);
    const answers = await this.sheet.read(inspectionId);
    const unanswered = unansweredItems(checklists, answers);
    if (unanswered.length > 0) {
      throw new RecordIncompleteError(
        {
          zh: `还有 ${unanswered.length} 项没有检查结果，请逐项填写，不涉及的选“不涉及”。`,
          en: `${unanswered.length} items have no answer yet: ${unanswered.slice(0, 10).join(', ')}${unanswered.length > 10 ? ' …' : ''}. Answer each one, NOT_APPLICABLE where it does not apply.`,
        },
        { unanswered },
      );
    }
    Object.assign(inspection, { place, findings, endedAt });
    await this.inspections.save(inspection);
    await this.record.issue(inspection, checklists, answers);
    await this.processes.complete(actor, {
      subjectId: inspectionId,
      elementId: 'inspection.complete-record',
    });
    return inspection;
  }
}

function endOf(claim: ClaimedMoment, startedAt: Date | null, now: Date): Date {
  const endedAt = momentOf(claim, now);
  if (endedAt && (startedAt === null || startedAt <= endedAt)) return endedAt;
  throw new RecordIncompleteError(
    { zh: '结束时间须在签到之后、现在之前。', en: 'endedAt must lie between the check-in and now.' },
    { startedAt, endedAt: claim.occurredAt },
  );
}
