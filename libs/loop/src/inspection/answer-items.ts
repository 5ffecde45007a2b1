import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { EvidenceShelf } from '@bihuan/evidence';
import { AnswerItemsDto } from './inspection.dto';
import type { Inspection } from './inspection.entity';
import type { InspectionAnswer } from './inspection-answer.entity';
import { AnswerInvalidError, NotOnTheTeamError } from './inspection.errors';
import { AnswerSheet } from './answer-sheet';
import { Inspections, subjectOf } from './inspections';

/** Which inspection, and the answers. */
export interface AnswerItemsInput extends AnswerItemsDto {
  readonly inspectionId: string;
}

/** The answers that are on the sheet now. */
export interface AnsweredItems {
  readonly inspection: Inspection;
  readonly answers: InspectionAnswer[];
}

/** Answers checklist items, many at once; a failed item becomes a hazard draft, one taken back withdraws it. */
@UseCaseHandler('inspection.answer', { input: AnswerItemsDto })
export class AnswerItems implements UseCase<AnswerItemsInput, AnsweredItems> {
  constructor(
    private readonly scope: CommandScope,
    private readonly inspections: Inspections,
    private readonly sheet: AnswerSheet,
    private readonly evidence: EvidenceShelf,
  ) {}

  async execute(actor: Actor, { inspectionId, answers }: AnswerItemsInput): Promise<AnsweredItems> {
    const inspection = await this.inspections.lock(inspectionId, ['IN_PROGRESS']);
    if (!inspection.team.some(({ accountId }) => accountId === actor.accountId)) {
      throw new NotOnTheTeamError('inspection.answer');
    }
    const evidenceIds = new Set(answers.flatMap((answer) => answer.evidenceIds ?? []));
    await this.evidence.attach([...evidenceIds], subjectOf(inspection));
    const entries = await this.sheet.match(inspection, answers);
    const problems = entries.flatMap(({ problem }) => (problem ? [problem] : []));
    if (problems.length > 0) throw new AnswerInvalidError(problems);
    for (const entry of entries) await this.sheet.enter(inspection, entry);
    this.scope.note('answers', { inspectionId, changed: entries.filter(({ isNews }) => isNews).length });
    return { inspection, answers: await this.sheet.read(inspectionId) };
  }
}
