import { filterOf, ledgerSearch, sortOf } from './ledger-search';

it('reads from an address what makes sense, and drops the rest', () => {
  expect(
    ledgerSearch({
      ...{ ledger: 'REGISTER', from: '2026-02-30x', to: 'gestern', overdue: 'maybe', order: 'drop:table' },
      ...{ title: 5, phase: 'RECTIFY', stray: 'x', level: { a: 1 } },
    }),
  ).toEqual({ ledger: 'REGISTER', title: '5', phase: 'RECTIFY' });
  expect(ledgerSearch({ from: '2026-02-30' })).toEqual({});
  expect(ledgerSearch({ from: '2026-13-01', to: '2026-03-02', overdue: 'no' })).toEqual({
    to: '2026-03-02',
    overdue: 'no',
  });
});

it('takes days whole, in the time of China', () => {
  expect(filterOf({ from: '2026-03-02', to: '2026-03-02' })).toEqual({
    recordedAt: { gte: '2026-03-02T00:00:00+08:00', lt: '2026-03-02T16:00:00.000Z' },
  });
});

it('shows the newest first unless somebody chose another order', () => {
  expect(sortOf({})).toEqual([{ field: 'recordedAt', order: 'desc' }]);
  expect(sortOf(ledgerSearch({ order: 'title:asc' }))).toEqual([{ field: 'title', order: 'asc' }]);
});
