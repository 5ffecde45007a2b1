import { Injectable } from '@nestjs/common';
import { CommandScope, UnitOfWork } from '@bihuan/kernel';
import { DEFAULT_LEGAL_PROFILE } from '@bihuan/process';
import { addDays, addMonths, endOfDay, legalClock, legalProfile } from '@bihuan/rules';
import { In, MoreThan, Not } from 'typeorm';
import { RectificationOrder } from '../assignment/order.entity';
import { HazardCases } from '../hazard/hazard-cases';
import { Hazard } from '../hazard/hazard.entity';
import { settledStates } from '../hazard/hazard.rules';
import { Escalation } from './escalation.entity';
import { type DailyPenalty, dailyPenaltyUntil, firstDailyDay } from './penalty.rules';
import { RectificationError } from './rectification.errors';
import { reportedAt } from './rectification.rules';

/** Penalties of one enterprise, and whether they add up to proposing its closing (安全生产法 Art 113). */
export interface PenaltyCount {
  readonly enterpriseId: string;
  /** In the last 180 days. */
  readonly inHalfYear: number;
  readonly halfYearLimit: number;
  readonly inYear: number;
  readonly yearLimit: number;
  readonly openMajorHazards: number;
  /** 提请关闭条件已满足: a major hazard is open, and one of the limits is reached. */
  readonly closingConditionsMet: boolean;
}

/** A fine, with what the daily penalty has come to. */
export type DecidedPenalty = Escalation & {
  /** Counted until the work was reported done, or until now. */
  readonly daily: { readonly days: number; readonly totalYuan: number } | null;
};

/** Counts penalties from the rungs that were recorded; nothing is stored twice. */
@Injectable()
export class Penalties {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly cases: HazardCases,
  ) {}

  /** The counters of an enterprise now. */
  async count(enterpriseId: string): Promise<PenaltyCount> {
    const profile = legalProfile(DEFAULT_LEGAL_PROFILE);
    const value = (code: string) => legalClock(profile, code).value;
    const now = this.cases.now();
    const inHalfYear = await this.since(enterpriseId, endOfDay(addDays(now, -value('CLOSE_HALF_YEAR'))));
    const inYear = await this.since(enterpriseId, endOfDay(addMonths(now, -12 * value('CLOSE_YEAR'))));
    const halfYearLimit = value('CLOSE_HALF_YEAR_COUNT');
    const yearLimit = value('CLOSE_YEAR_COUNT');
    const state = Not(In([...settledStates]));
    const openMajorHazards = await this.work.manager.countBy(Hazard, { enterpriseId, level: 'MAJOR', state });
    const closingConditionsMet = openMajorHazards > 0 && (inHalfYear >= halfYearLimit || inYear >= yearLimit);
    const counts = { inHalfYear, halfYearLimit, inYear, yearLimit, openMajorHazards };
    return { enterpriseId, ...counts, closingConditionsMet };
  }

  /** The counters after a decision; the trail notes it when they allow to propose the closing of the enterprise. */
  async countAndAlert(enterpriseId: string): Promise<PenaltyCount> {
    const count = await this.count(enterpriseId);
    if (count.closingConditionsMet) this.scope.note('alert', { kind: 'CLOSING_CONDITIONS_MET', ...count });
    return count;
  }

  /** The fines of a case, oldest first. */
  async decided(hazard: Hazard): Promise<DecidedPenalty[]> {
    const fines = await this.work.manager.find(Escalation, {
      where: { hazardId: hazard.id, kind: 'PENALTY_DECIDED' },
      order: { id: 'ASC' },
    });
    const until = reportedAt(hazard) ?? this.cases.now();
    return fines.map((fine) => {
      const running = fine.content.dailyPenalty as DailyPenalty | undefined;
      return Object.assign(fine, { daily: running ? dailyPenaltyUntil(running, until) : null });
    });
  }

  /**
   * The daily penalty that begins on a day, at the original amount.
   *
   * @throws RectificationError `DAILY_PENALTY_TOO_EARLY` before the day after the order
   */
  async daily({ orderId }: Hazard, from: string, amountPerDay: number): Promise<DailyPenalty> {
    const order = orderId ? await this.work.manager.findOneBy(RectificationOrder, { id: orderId }) : null;
    const earliest = order && firstDailyDay(order.issuedAt);
    if (earliest && from >= earliest) return { from, amountPerDay };
    throw new RectificationError(
      'DAILY_PENALTY_TOO_EARLY',
      `The daily penalty runs from the day after the order at the earliest${earliest ? `, ${earliest}` : ''} (安全生产法 Art 112).`,
      { dailyFrom: from, earliest },
    );
  }

  private since(enterpriseId: string, moment: Date): Promise<number> {
    return this.work.manager.countBy(Escalation, {
      enterpriseId,
      kind: 'PENALTY_DECIDED',
      at: MoreThan(moment),
    });
  }
}
