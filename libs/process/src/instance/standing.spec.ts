import type { TraceEntry } from '../lane/process-lane';
import { type Standing, standingAfter } from './standing';

const now = new Date('2026-06-01T08:00:00Z');
const early = '2026-05-01T08:00:00.000Z';
const entry = (event: TraceEntry['event'], elementId: string, executionId?: string): TraceEntry => ({
  ...{ event, elementId },
  ...(executionId !== undefined && { executionId }),
});

it('moves tokens with what happens, and keeps since when they stand', () => {
  const before: Standing[] = [
    ['sub', '1', early],
    ['draft', '2', early],
  ];
  const trace = [entry('leave', 'draft', '2'), entry('take', 'flow'), entry('enter', 'check', '3')];
  expect(standingAfter(before, trace, now)).toEqual([
    ['sub', '1', early],
    ['check', '3', now.toISOString()],
  ]);
});

it('tells the visits of an element apart', () => {
  const before: Standing[] = [
    ['vote', '1', early],
    ['vote', '2', early],
  ];
  expect(standingAfter(before, [entry('cancel', 'vote', '1')], now)).toEqual([['vote', '2', early]]);
});

it('takes a cancellation without an execution for the end of all visits before it', () => {
  const trace = [entry('cancel', 'one'), entry('enter', 'one', 'again')];
  const before: Standing[] = [
    ['one', '1', early],
    ['other', '2', early],
  ];
  expect(standingAfter(before, trace, now)).toEqual([
    ['other', '2', early],
    ['one', 'again', now.toISOString()],
  ]);
});
