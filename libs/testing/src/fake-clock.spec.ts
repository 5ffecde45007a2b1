import * as fc from 'fast-check';
import { FakeClock } from './fake-clock';

describe('FakeClock', () => {
  it('stands still', () => {
    const clock = new FakeClock('2026-01-31T01:00:00Z');
    expect(clock.now()).toEqual(clock.now());
    expect(clock.now().toISOString()).toBe('2026-01-31T01:00:00.000Z');
  });

  it('cannot be moved through the date it hands out', () => {
    const clock = new FakeClock('2026-01-31T01:00:00Z');
    clock.now().setFullYear(1999);
    expect(clock.now().getUTCFullYear()).toBe(2026);
  });

  it.each([
    ['P3D', '2026-03-05T01:00:00.000Z'],
    ['PT36H', '2026-03-03T13:00:00.000Z'],
    ['P1M', '2026-04-02T01:00:00.000Z'],
    ['P2W', '2026-03-16T01:00:00.000Z'],
  ])('advances by %s', (duration, reached) => {
    const clock = new FakeClock('2026-03-02T01:00:00Z');
    clock.advance(duration);
    expect(clock.now().toISOString()).toBe(reached);
  });

  it('adds up milliseconds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e9)), (steps) => {
        const clock = new FakeClock();
        const start = clock.now().getTime();
        for (const step of steps) clock.advance(step);
        expect(clock.now().getTime() - start).toBe(steps.reduce((sum, step) => sum + step, 0));
      }),
    );
  });

  it('refuses what is no moment and no duration', () => {
    expect(() => new FakeClock('yesterday')).toThrow(RangeError);
    expect(() => new FakeClock().advance('three days')).toThrow(RangeError);
  });
});
