import { Injectable } from '@nestjs/common';
import { CommandScope } from '@bihuan/kernel';
import { type ProcessSubject, type StateTransition, SubjectState } from '@bihuan/process';
import type { InspectionState } from './inspection.entity';
import { Inspections } from './inspections';

/** Lets an inspection follow the states its workflow gives to it. */
@Injectable()
export class InspectionProgress {
  constructor(
    private readonly scope: CommandScope,
    private readonly inspections: Inspections,
  ) {}

  @SubjectState('inspection')
  async follow(subject: ProcessSubject, transitions: readonly StateTransition[]): Promise<void> {
    const inspection = await this.inspections.loaded(subject.id);
    for (const { state, elementId } of transitions) {
      this.scope.note('state', { inspectionId: inspection.id, from: inspection.state, to: state, elementId });
      inspection.state = state as InspectionState;
    }
    await this.inspections.save(inspection);
  }
}
