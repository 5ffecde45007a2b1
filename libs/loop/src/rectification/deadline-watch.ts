import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import { ProcessTask, type ProcessTaskCall } from '@bihuan/process';
import { HazardCases } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import { HazardTransition } from '../hazard/hazard-transition.entity';
import { deadlineOf } from './case-standing';
import { Escalation, type EscalationKind } from './escalation.entity';
import { Escalations } from './escalations';
import { RectificationError } from './rectification.errors';
import { rectifyingStates, reminderMoment } from './rectification.rules';

/** Element that begins each round of rectification in the workflows. */
const roundStart = 'rectification-started';

const reminders: Readonly<Record<string, { readonly days: number; readonly kind: EscalationKind }>> = {
  d7: { days: 7, kind: 'REMIND_D7' },
  d3: { days: 3, kind: 'REMIND_D3' },
  d1: { days: 1, kind: 'REMIND_D1' },
};

/** Does what the workflow asks for when a moment of the deadline watch has come. */
@Injectable()
export class DeadlineWatch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: HazardCases,
    private readonly escalations: Escalations,
  ) {}

  /**
   * Records a reminder, told by the end of the element's id; once per deadline. There is nothing to remind of when the
   * round began after that moment, or is over.
   */
  @ProcessTask('rectification.remind')
  async remind({ subject, elementId }: ProcessTaskCall): Promise<void> {
    const reminder = reminders[elementId.slice(elementId.lastIndexOf('-') + 1)];
    if (!reminder) {
      const known = Object.keys(reminders).join(', ');
      throw new RectificationError(
        'REMINDER_UNKNOWN',
        `Let the id of <${elementId}> end in one of -${known}.`,
      );
    }
    const hazard = await this.cases.loaded(subject.id);
    if (!rectifyingStates.includes(hazard.state)) return;
    const moment = reminderMoment(deadlineOf(hazard), reminder.days);
    const began = await this.roundBegan(hazard);
    if (began && moment.getTime() < began.getTime()) return;
    if (await this.escalations.last(hazard, reminder.kind)) return;
    await this.escalations.record(hazard, reminder.kind, { content: { daysLeft: reminder.days } });
  }

  /** The deadline has passed. */
  @ProcessTask('rectification.mark-overdue')
  async markOverdue({ subject }: ProcessTaskCall): Promise<{ overdue: true }> {
    const hazard = await this.cases.loaded(subject.id);
    hazard.overdue = true;
    await this.cases.save(hazard);
    if (!(await this.escalations.last(hazard, 'OVERDUE'))) await this.escalations.record(hazard, 'OVERDUE');
    return { overdue: true };
  }

  /** A progress report of a major hazard is due. */
  @ProcessTask('rectification.mark-progress-due')
  async markProgressDue({ subject }: ProcessTaskCall): Promise<void> {
    const hazard = await this.cases.loaded(subject.id);
    const earlier = await this.work.manager.countBy(Escalation, {
      hazardId: hazard.id,
      kind: 'PROGRESS_DUE',
    });
    await this.escalations.record(hazard, 'PROGRESS_DUE', { content: { period: earlier + 1 } });
  }

  private async roundBegan({ id: hazardId, rectificationStartedAt }: Hazard): Promise<Date | null> {
    const last = await this.work.manager.findOne(HazardTransition, {
      where: { hazardId, elementId: roundStart },
      order: { id: 'DESC' },
    });
    return last?.at ?? rectificationStartedAt;
  }
}
