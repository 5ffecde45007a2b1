import { compileFeel } from '@bihuan/rules';
import { ProcessError } from '../process-error';
import { cycleOf } from './cycle';
import { evaluate } from './evaluate';
import { isMoment } from './moment';
import type { PlannedElement } from '../model/plan';

const afterDuration = compileFeel('date and time(now) + duration(length)');

/** What a timer has to give, by its kind. */
const expected = {
  date: 'a moment with time zone, e.g. 2026-05-01T00:00:00Z',
  duration: 'a duration, e.g. P3D',
  cycle: 'a repeating interval, e.g. R3/PT1H, or cron of five fields, e.g. 0 9 * * 1-5',
} as const;

/** When a timer fires. @throws ProcessError TIMER_WITHOUT_DUE_DATE unless there is such a moment */
export function dueAt(element: PlannedElement, context: Record<string, unknown>): Date {
  const { timer } = element;
  const value = timer ? evaluate(timer.value, context, element.id) : undefined;
  if (timer?.kind === 'cycle' && typeof value === 'string') {
    const next = cycleOf(value)?.after(String(context['now']));
    if (next) return next;
  }
  const moment = timer?.kind === 'duration' ? later(value, context['now']) : value;
  if (timer?.kind !== 'cycle' && typeof moment === 'string' && isMoment(moment)) return new Date(moment);
  throw noDueDate(element, value);
}

/** Whether a repeating timer that has fired so often fires once more. @throws ProcessError */
export function repeats(element: PlannedElement, context: Record<string, unknown>, fired: number): boolean {
  const { timer } = element;
  if (timer?.kind !== 'cycle') return false;
  const value = evaluate(timer.value, context, element.id);
  const cycle = typeof value === 'string' ? cycleOf(value) : undefined;
  if (!cycle) throw noDueDate(element, value);
  return fired < cycle.times;
}

function noDueDate({ id, timer }: PlannedElement, value: unknown): ProcessError {
  return new ProcessError(
    'TIMER_WITHOUT_DUE_DATE',
    `The timer <${id}> gave ${JSON.stringify(value)}; make it give ${expected[timer?.kind ?? 'date']}.`,
    { details: { elementId: id } },
  );
}

function later(length: unknown, now: unknown): unknown {
  if (typeof length !== 'string') return null;
  try {
    return afterDuration.evaluate({ now, length });
  } catch {
    // Not a duration: the caller says so, with the name of the timer.
    return null;
  }
}
