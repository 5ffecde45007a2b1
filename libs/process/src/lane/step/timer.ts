import { compileFeel } from '@bihuan/rules';
import { ProcessError } from '../process-error';
import { evaluate } from './evaluate';
import { isMoment } from './moment';
import type { PlannedElement } from '../model/plan';

const afterDuration = compileFeel('date and time(now) + duration(length)');

/** When a timer fires. @throws ProcessError TIMER_WITHOUT_DUE_DATE unless there is such a moment */
export function dueAt(element: PlannedElement, context: Record<string, unknown>): Date {
  const timer = element.timer;
  const value = timer ? evaluate(timer.value, context, element.id) : undefined;
  const moment = timer?.kind === 'duration' ? later(value, context['now']) : value;
  if (typeof moment === 'string' && isMoment(moment)) return new Date(moment);
  throw new ProcessError(
    'TIMER_WITHOUT_DUE_DATE',
    `The timer <${element.id}> gave ${JSON.stringify(value)}; make it give ${
      timer?.kind === 'duration'
        ? 'a duration, e.g. P3D'
        : 'a moment with time zone, e.g. 2026-05-01T00:00:00Z'
    }.`,
    { details: { elementId: element.id } },
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
