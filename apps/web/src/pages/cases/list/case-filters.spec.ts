import { caseFilter, caseListSearch } from './case-filters';

it('reads texts, numbers and truth values from the address, and nothing else', () => {
  expect(
    caseListSearch({
      ...{ state: 'CLOSED', category: 5, overdue: true, stray: 'x', level: { a: 1 } },
      ...{ recordedFrom: 'gestern', dueBefore: '2026-13-01' },
    }),
  ).toEqual({
    state: 'CLOSED',
    category: '5',
    overdue: 'true',
  });
});

it('asks the server for what was chosen', () => {
  expect(
    caseFilter({
      state: 'CLOSED,ARCHIVED',
      category: '5,7',
      overdue: 'false',
      text: '出口',
      enterpriseId: 'e',
    }),
  ).toEqual({
    state: { in: ['CLOSED', 'ARCHIVED'] },
    category: { in: [5, 7] },
    overdue: false,
    title: { like: '出口' },
    enterpriseId: 'e',
  });
});

it('takes days whole', () => {
  const { recordedAt } = caseFilter({ recordedFrom: '2026-03-02', recordedTo: '2026-03-02' });
  const { gte, lt } = recordedAt as { gte: string; lt: string };
  expect(Date.parse(lt) - Date.parse(gte)).toBe(24 * 3600 * 1000);
});

it('keeps the filter of a figure, and narrows it further', () => {
  expect(caseFilter({ filter: { phase: 'RECTIFY' }, level: 'MAJOR' })).toEqual({
    phase: 'RECTIFY',
    level: { in: ['MAJOR'] },
  });
});
