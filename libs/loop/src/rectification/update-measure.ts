import { type Actor, CommandScope, type UseCase, UnitOfWork, UseCaseHandler } from '@bihuan/kernel';
import type { HazardReference } from '../hazard/hazard.dto';
import { HazardCases } from '../hazard/hazard-cases';
import { CaseRecords } from './case-records';
import { type AboutCase, aboutCase } from './case-standing';
import { Measure } from './measure.entity';
import type { UpdateMeasure } from './rectification.dto';
import { RectificationError } from './rectification.errors';
import { rectifyingStates } from './rectification.rules';

/** A measure after its change. */
export interface MeasureUpdated extends AboutCase {
  readonly measure: Measure;
}

/** Ticks a measure off with evidence, or takes that back, as long as the round of rectification is open. */
@UseCaseHandler('rectification.update-measure')
export class UpdateMeasureUseCase implements UseCase<UpdateMeasure & HazardReference, MeasureUpdated> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly cases: HazardCases,
    private readonly records: CaseRecords,
  ) {}

  async execute(actor: Actor, input: UpdateMeasure & HazardReference): Promise<MeasureUpdated> {
    const { hazardId, measureId, status, note } = input;
    const evidenceIds = input.evidenceIds ?? [];
    const hazard = await this.cases.lock(hazardId, rectifyingStates);
    const measure = await this.work.manager.findOneBy(Measure, { id: measureId, hazardId });
    if (!measure) {
      throw new RectificationError(
        'MEASURE_NOT_FOUND',
        'The plan of this hazard has no such measure. Take one of its list of measures.',
        { measureId },
      );
    }
    const done = status === 'DONE';
    if (done && evidenceIds.length === 0) {
      throw new RectificationError(
        'MEASURE_NOT_SHOWN',
        'A measure is done when it can be seen. Upload a photo or a document, and send its id as evidence.',
        { measureId },
      );
    }
    await this.records.attach(hazard, evidenceIds);
    this.scope.note('measure', { measureId, no: measure.no, from: measure.status, to: status });
    const change = {
      status,
      note,
      doneAt: done ? this.cases.now() : null,
      doneBy: done ? actor.accountId : null,
      ...(evidenceIds.length > 0 && { evidenceIds }),
    };
    await this.work.manager.update(Measure, { id: measureId }, change);
    Object.assign(measure, change);
    return { measure, ...aboutCase(hazard) };
  }
}
