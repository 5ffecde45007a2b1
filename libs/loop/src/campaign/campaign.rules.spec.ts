import { coverageRate, nextStage, periodProblems, stagesAfterPublication } from './campaign.rules';

const period = {
  startsOn: '2026-03-01',
  endsOn: '2026-12-31',
  stageEnds: {
    selfCheck: '2026-04-01',
    inspection: '2026-06-01',
    rectification: '2026-09-01',
    lookback: '2026-11-01',
    summary: '2026-12-31',
  },
};

describe('the period of a campaign', () => {
  it('is right when the stages end one after another', () => {
    expect(periodProblems(period)).toEqual([]);
  });

  it.each([
    ['ends before it starts', { ...period, endsOn: '2026-02-01' }, 'before it starts'],
    [
      'stages out of order',
      { ...period, stageEnds: { ...period.stageEnds, lookback: '2026-08-31' } },
      'lookback',
    ],
    [
      'a stage beyond its end',
      { ...period, stageEnds: { ...period.stageEnds, summary: '2027-01-01' } },
      'after endsOn',
    ],
  ])('is refused: %s', (_, wrong, says) => {
    expect(
      periodProblems(wrong)
        .map(({ en }) => en)
        .join(' '),
    ).toContain(says);
  });
});

describe('the stages of a campaign', () => {
  it('follow each other without a gap, from publication to the archive', () => {
    const travelled = [];
    for (let next = nextStage('PUBLISHED'); next; next = nextStage(next.status)) travelled.push(next.status);
    expect(travelled).toEqual(stagesAfterPublication);
    expect(nextStage('DRAFT')).toBeNull();
  });
});

describe('the coverage rate', () => {
  it('has four decimals, and is no number when nobody counts', () => {
    expect(coverageRate(1, 3)).toBe(0.3333);
    expect(coverageRate(0, 5)).toBe(0);
    expect(coverageRate(0, 0)).toBe('/');
  });
});
