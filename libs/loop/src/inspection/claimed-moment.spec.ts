import fc from 'fast-check';
import { momentOf, toldTimes } from './claimed-moment';

const received = new Date('2026-03-03T09:00:00Z');

it('takes what is told at once for now', () => {
  expect(momentOf({}, received)).toEqual(received);
  expect(toldTimes({}, received)).toBeNull();
});

it('takes a claim without a clock as it is, unless it lies in the future', () => {
  expect(momentOf({ occurredAt: '2026-03-03T10:00:00+08:00' }, received)).toEqual(
    new Date('2026-03-03T02:00:00Z'),
  );
  expect(momentOf({ occurredAt: '2026-03-03T09:00:01Z' }, received)).toBeUndefined();
});

it('knows when it happened however wrong the clock of the device is', () => {
  const year = 365 * 24 * 3600 * 1000;
  fc.assert(
    fc.property(fc.integer({ min: -year, max: year }), fc.integer({ min: 0, max: year }), (off, age) => {
      const deviceTime = new Date(received.getTime() + off);
      const occurredAt = new Date(deviceTime.getTime() - age);
      const claim = { occurredAt: occurredAt.toISOString(), deviceTime: deviceTime.toISOString() };
      expect(momentOf(claim, received)).toEqual(new Date(received.getTime() - age));
      expect(toldTimes(claim, received)).toEqual({ ...claim, receivedAt: received.toISOString() });
    }),
  );
});

it('does not believe what lies behind the very clock it was told by', () => {
  const claim = { occurredAt: '2026-03-03T08:00:01Z', deviceTime: '2026-03-03T08:00:00Z' };
  expect(momentOf(claim, received)).toBeUndefined();
});
