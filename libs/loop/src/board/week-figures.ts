import { Injectable } from '@nestjs/common';
import { found } from './board-figures';
import type { BoardScope } from './breakdown';
import type { Figure, FigureDefinition, FigureFilter } from './figure';
import { FigureCounter } from './figure-counter';
import { sameSpanBefore, type Week, weeksUntil } from './week';

/** One week of the trend. */
export interface WeekFigures {
  /** Monday 00:00 in Shanghai. */
  readonly from: Date;
  /** The Monday after; the week that is not over counts up to now. */
  readonly to: Date;
  readonly figures: readonly Figure[];
}

/** What happened this week beside last week. */
export interface WeekComparison {
  readonly code: string;
  /** Monday up to now. */
  readonly thisWeek: Figure;
  /** As many days and hours of last week. */
  readonly lastWeekSoFar: Figure;
  /** All of last week. */
  readonly lastWeek: Figure;
}

/** What happened in the last weeks. */
export interface WeeklyCourse {
  readonly comparison: readonly WeekComparison[];
  /** Twelve weeks, oldest first; the last one is not over. */
  readonly trend: readonly WeekFigures[];
}

const weeks = 12;

/** Counts what happened week by week. */
@Injectable()
export class WeeklyFigures {
  constructor(private readonly counter: FigureCounter) {}

  async course({ hazards, targets, at }: BoardScope): Promise<WeeklyCourse> {
    const periods = weeksUntil(at, weeks);
    const last = periods.at(-1) as Week;
    const spans = [...periods, sameSpanBefore(last, at)];
    const ofHazards = await this.counter.figures({
      resource: 'hazards',
      definitions: spans.flatMap((week) => happenings(week, at)),
      scope: { ...hazards, ...found },
    });
    const ofTargets = await this.counter.figures({
      resource: 'targets',
      definitions: spans.map(inspected),
      scope: targets,
    });
    const perWeek = ofHazards.length / spans.length;
    const figuresOf = (index: number): Figure[] => [
      ...ofHazards.slice(index * perWeek, (index + 1) * perWeek),
      ...ofTargets.slice(index, index + 1),
    ];
    const trend = periods.map((week, index) => ({ ...week, figures: figuresOf(index) }));
    return { trend, comparison: compared(figuresOf(weeks - 1), figuresOf(weeks), figuresOf(weeks - 2)) };
  }
}

function compared(
  thisWeek: readonly Figure[],
  lastWeekSoFar: readonly Figure[],
  lastWeek: readonly Figure[],
): WeekComparison[] {
  return thisWeek.flatMap((figure, index) => {
    const [soFar, whole] = [lastWeekSoFar[index], lastWeek[index]];
    return soFar && whole
      ? [{ code: figure.code, thisWeek: figure, lastWeekSoFar: soFar, lastWeek: whole }]
      : [];
  });
}

const within = ({ from, to }: Week) => ({ gte: from.toISOString(), lt: to.toISOString() });

/** @param at a deadline after it has not passed yet */
function happenings(week: Week, at: Date): FigureDefinition[] {
  const passed = within({ from: week.from, to: week.to > at ? at : week.to });
  const rows: readonly [string, string, string, string, string, FigureFilter][] = [
    [
      'FOUND',
      '新增隐患',
      'Found',
      '本期登记的隐患',
      'registered in the period',
      { registeredAt: within(week) },
    ],
    [
      'COMPLETED',
      '报告完成',
      'Reported done',
      '本期报告整改完成',
      'reported rectified in the period',
      { completedAt: within(week) },
    ],
    [
      'CLOSED',
      '销号',
      'Struck off',
      '本期销号',
      'struck off in the period',
      { phase: 'CLOSED', closedAt: within(week) },
    ],
    [
      'NEWLY_OVERDUE',
      '新增逾期',
      'Newly overdue',
      '本期到期而未按期报告完成',
      'deadline in the period and not reported done by then',
      { effectiveDeadline: passed, completedInTime: false },
    ],
  ];
  return rows.map(([code, zh, en, formulaZh, formulaEn, filter]) => ({
    code,
    label: { zh, en },
    formula: { zh: formulaZh, en: formulaEn },
    resource: 'hazards',
    numerator: filter,
  }));
}

function inspected(week: Week): FigureDefinition {
  return {
    code: 'INSPECTED',
    label: { zh: '检查单位', en: 'Units inspected' },
    formula: { zh: '本期完成检查的单位', en: 'units inspected in the period' },
    resource: 'targets',
    numerator: { coverage: 'INSPECTED', coveredAt: within(week) },
  };
}
