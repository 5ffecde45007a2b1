import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import { type LatenessDisposal, localDate } from '@bihuan/rules';
import { MoreThan } from 'typeorm';
import type { Hazard } from '../hazard/hazard.entity';
import { HazardTransition } from '../hazard/hazard-transition.entity';
import { Escalation } from '../rectification/escalation.entity';
import { Escalations } from '../rectification/escalations';
import { ProgressReport } from '../rectification/progress-report.entity';
import { missedReports } from './review.rules';

/** Knows what was late in the open round of a case, and how that was dealt with. */
@Injectable()
export class Punctuality {
  constructor(
    private readonly work: UnitOfWork,
    private readonly escalations: Escalations,
  ) {}

  /** Days in Shanghai on which a progress report was due that nobody made. */
  async missedReports({ id: hazardId }: Hazard): Promise<string[]> {
    const at = MoreThan(await this.roundStart(hazardId));
    const due = await this.work.manager.find(Escalation, {
      where: { hazardId, kind: 'PROGRESS_DUE', at },
      order: { at: 'ASC' },
    });
    const made = await this.work.manager.find(ProgressReport, {
      where: { hazardId, at },
      order: { at: 'ASC' },
    });
    const missed = missedReports(
      due.map((row) => row.at),
      made.map((row) => row.at),
    );
    return missed.map((day) => localDate(day));
  }

  /** How lateness under the deadline that counts was dealt with; null when it was not. */
  async disposal(hazard: Hazard): Promise<LatenessDisposal | null> {
    if (hazard.effectiveDeadline === null) return null;
    const disposed = await this.escalations.last(hazard, 'LATENESS_DISPOSED');
    if (!disposed) return null;
    const { reason, accountablePerson, escalation } = disposed.content;
    return {
      reason: textOf(reason),
      accountablePerson: textOf(accountablePerson),
      escalation: textOf(escalation),
    };
  }

  private async roundStart(hazardId: string): Promise<Date> {
    const returned = await this.work.manager.findOne(HazardTransition, {
      where: { hazardId, to: 'RETURNED' },
      order: { id: 'DESC' },
    });
    return returned?.at ?? new Date(0);
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
