import { addDays, deadlineEnd, endOfDay } from '@bihuan/rules';
import { RectificationError } from './rectification.errors';

/** A fine on the unit for a first violation. */
export interface PenaltyArticle {
  /** Article of the 安全生产法. */
  readonly article: string;
  readonly zh: string;
  readonly en: string;
  /** Yuan. */
  readonly maxYuan: number;
  readonly source: string;
}

function fine(article: string, zh: string, en: string, maxYuan: number): PenaltyArticle {
  return { article, zh, en, maxYuan, source: `[V S1 Art ${article}]` };
}

/** Fines that can be proposed, the one for a hazard not eliminated first (law.md, sanctions; yuan). */
export const penaltyArticles: readonly PenaltyArticle[] = [
  fine('102', '未采取措施消除事故隐患', 'Hazard not eliminated', 50_000),
  fine(
    '97(5)',
    '未如实记录隐患排查治理情况或未向从业人员通报',
    'Treatment not recorded or announced',
    100_000,
  ),
  fine('101(4)', '未建立风险分级管控制度', 'No graded risk control', 100_000),
  fine('101(5)', '未建立隐患排查治理制度或重大隐患未报告', 'Major hazard treatment not reported', 100_000),
  fine('105(2)', '占用、锁闭、封堵出口通道', 'Blocked or locked exits', 50_000),
];

/** A fine as it is proposed. */
export interface Penalty {
  readonly article: string;
  /** Yuan. */
  readonly amountYuan: number;
  readonly reason: string;
  readonly proposedBy: string;
}

/**
 * The article a fine stands on.
 *
 * @param article @default 102, hazard not eliminated
 * @throws RectificationError `PENALTY_ARTICLE_UNKNOWN`
 */
export function penaltyArticle(article = '102'): PenaltyArticle {
  const found = penaltyArticles.find((entry) => entry.article === article);
  if (found) return found;
  const known = penaltyArticles.map((entry) => entry.article);
  throw new RectificationError(
    'PENALTY_ARTICLE_UNKNOWN',
    `No fine is known for article ${article}. Use one of: ${known.join(', ')}.`,
    { article, known },
  );
}

/** @throws RectificationError `PENALTY_TOO_HIGH` */
export function requireWithin({ article, maxYuan, source }: PenaltyArticle, amountYuan: number): void {
  if (amountYuan <= maxYuan) return;
  throw new RectificationError(
    'PENALTY_TOO_HIGH',
    `Article ${article} allows ${maxYuan} yuan at most (安全生产法); ${amountYuan} is more. Propose a lower amount.`,
    { article, amountYuan, maxYuan, source },
  );
}

/** What each further day of refusal costs (Art 112). */
export interface DailyPenalty {
  /** First day that counts, `YYYY-MM-DD` in Shanghai. */
  readonly from: string;
  /** Yuan; the original amount. */
  readonly amountPerDay: number;
}

/** First day on which refusing to correct costs again: the day after the order [V S1 Art 112]. */
export function firstDailyDay(orderedAt: Date): string {
  return addDays(orderedAt, 1);
}

/** Days that count until a moment, both ends included, and what they cost in yuan. */
export function dailyPenaltyUntil(
  { from, amountPerDay }: DailyPenalty,
  until: Date,
): { readonly days: number; readonly totalYuan: number } {
  const day = 86_400_000;
  const span = endOfDay(until).getTime() - deadlineEnd(from).getTime();
  const days = Math.max(0, Math.round(span / day) + 1);
  return { days, totalYuan: days * amountPerDay };
}
