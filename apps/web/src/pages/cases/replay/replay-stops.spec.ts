import { pictureAt, replayStops } from './replay-stops';

const stop = (seq: number, elementId: string, at: number, until: number | null) => ({
  ...{ seq, elementId, kind: 'element' as const, at: `2026-03-0${at}`, state: null, executionId: null },
  ...{ until: until === null ? null : `2026-03-0${until}`, commandId: 'c' },
  outcome: until === null ? ('open' as const) : ('left' as const),
});
const flow = (seq: number, elementId: string) => ({
  ...stop(seq, elementId, 1, 1),
  ...{ kind: 'flow' as const, until: null, outcome: null },
});

const path = [
  stop(1, 'plan', 1, 2),
  flow(2, 'to-gate'),
  stop(3, 'gate', 2, 2),
  flow(4, 'back'),
  stop(5, 'plan', 2, 3),
  flow(6, 'to-gate'),
  stop(7, 'gate', 3, 3),
  flow(8, 'on'),
  stop(9, 'work', 3, null),
];

it('counts the visits of a step', () => {
  expect(replayStops(path).map(({ elementId, visit }) => `${elementId} ${visit}`)).toEqual([
    'plan 1',
    'gate 1',
    'plan 2',
    'gate 2',
    'work 1',
  ]);
});

it('shows what was travelled until then, and where it stood', () => {
  const stops = replayStops(path);
  expect(pictureAt(path, stops, 0)).toEqual({ travelled: ['plan'], current: ['plan'], repeated: [] });
  expect(pictureAt(path, stops, 2)).toEqual({
    travelled: ['plan', 'to-gate', 'gate', 'back'],
    current: ['plan'],
    repeated: [['plan', 2]],
  });
  expect(pictureAt(path, stops, 4)).toMatchObject({
    current: ['work'],
    repeated: [
      ['plan', 2],
      ['gate', 2],
    ],
  });
  expect(pictureAt(path, stops, 4).travelled).toContain('on');
});

it('stands nowhere at the end of a case that is over', () => {
  const over = [...path.slice(0, -1), stop(9, 'work', 3, 4)];
  const stops = replayStops(over);
  expect(pictureAt(over, stops, 4).current).toEqual([]);
});

it('is empty for an empty path', () => {
  expect(pictureAt([], [], 0)).toEqual({ travelled: [], current: [], repeated: [] });
});
