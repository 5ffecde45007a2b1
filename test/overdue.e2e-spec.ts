import { County, type Row } from './fixtures/county';
import { mill, rectifying } from './fixtures/mill';
import { report, round, strikeOff } from './fixtures/rounds';

let county: County;
beforeAll(async () => {
  county = await County.open();
}, 60_000);
afterAll(() => county.close());

const urge = { text: '逾期未整改，限三日内书面说明' };
const fine = { article: '102', amountYuan: 30_000, reason: '逾期未消除事故隐患' };

describe('the overdue ladder (G8)', () => {
  let hazardId: string;
  const path = (verb: string) => `/hazards/${hazardId}/${verb}`;
  beforeAll(async () => {
    [hazardId = ''] = await rectifying(county, 1, 'MAJOR', 20);
  });

  // The end of a day in Shanghai is 16:00 UTC; the order of 2 March runs until the end of 22 March.
  it.each<[string, string[], string]>([
    ['2026-03-15T15:59:59Z', [], 'RECTIFYING'],
    ['2026-03-15T16:00:00Z', ['REMIND_D7'], 'RECTIFYING'],
    ['2026-03-19T16:00:00Z', ['REMIND_D7', 'REMIND_D3'], 'RECTIFYING'],
    ['2026-03-21T16:00:00Z', ['REMIND_D7', 'REMIND_D3', 'REMIND_D1'], 'RECTIFYING'],
    ['2026-03-22T15:59:59Z', ['REMIND_D7', 'REMIND_D3', 'REMIND_D1'], 'RECTIFYING'],
    ['2026-03-22T16:00:00Z', ['REMIND_D7', 'REMIND_D3', 'REMIND_D1', 'OVERDUE'], 'OVERDUE'],
  ])('at %s has taken %j', async (moment, rungs, state) => {
    if (state === 'RECTIFYING' && rungs.length === 3) {
      expect(await county.refused('officer1', path('urge'), urge)).toBe('409 NOT_LATE');
    }
    await county.pass(moment);
    expect(await county.rungs(hazardId)).toEqual(rungs);
    expect(await county.state(hazardId)).toBe(state);
  });

  it('waits for each rung before the next', async () => {
    expect(await county.refused('officer1', path('propose-penalty'), fine)).toBe('409 TASK_NOT_OPEN');
    await county.act('officer1', path('urge'), urge);
    expect(await county.state(hazardId)).toBe('URGED');
    expect(await county.refused('officer1', path('urge'), urge)).toBe('409 ALREADY_URGED');
    expect(await county.refused('officer1', path('propose-penalty'), fine)).toBe('409 TASK_NOT_OPEN');
    await county.pass(8);
    expect(await county.refused('officer1', path('propose-penalty'), { ...fine, amountYuan: 50_001 })).toBe(
      '422 PENALTY_TOO_HIGH',
    );
    expect(await county.refused('officer1', path('propose-penalty'), { ...fine, article: '1' })).toBe(
      '422 PENALTY_ARTICLE_UNKNOWN',
    );
    expect(await county.refused('leader', path('decide-penalty'), { opinion: '同意' })).toBe(
      '409 PENALTY_NOT_PROPOSED',
    );
    await county.act('officer1', path('propose-penalty'), fine);
    expect(await county.state(hazardId)).toBe('URGED');
  });

  it('leaves the fine to a leader of the place, who may refuse it with a reason', async () => {
    const refusal = { approved: false, opinion: '先行约谈，责令三日内整改' };
    for (const other of ['officer1', 'organiser', 'auditor', mill.principal])
      expect([other, await county.refused(other, path('decide-penalty'), refusal)]).toEqual([
        ...[other, '403 NOT_PERMITTED'],
      ]);
    const elsewhere = await county.stage.account('shimen-officer');
    await county.act('admin', `/accounts/${elsewhere}/grants`, { role: 'REGULATOR_LEADER' });
    expect(await county.refused('shimen-officer', path('decide-penalty'), refusal)).toBe(
      '404 HAZARD_NOT_FOUND',
    );
    expect(await county.refused('leader', path('decide-penalty'), { approved: false })).toMatch(/^400/);
    const { escalation } = await county.act<{ escalation: Row }>('leader', path('decide-penalty'), refusal);
    expect(escalation).toMatchObject({ kind: 'PENALTY_REFUSED', documentId: null });
    expect(await county.refused('leader', path('decide-penalty'), refusal)).toBe('409 PENALTY_NOT_PROPOSED');
    expect(await county.state(hazardId)).toBe('URGED');
    expect(await county.list('leader', path('penalties'))).toEqual([]);
    // What the authorities settle among themselves is not for the enterprise.
    for (const answer of ['escalations', 'timeline?limit=200', 'penalties'])
      expect(JSON.stringify(await county.get(mill.principal, path(answer)))).not.toMatch(
        /PENALTY|proposedBy/i,
      );
    const told = (await county.timeline(hazardId)).find(
      ({ detail }) => detail.command === 'supervision.decide-penalty',
    );
    expect(told?.detail.input).toMatchObject(refusal);
    const { items } = await county.act<{ items: { cells: Row }[] }>('auditor', '/hazards/ledger', {
      filter: { id: hazardId },
    });
    expect(items[0]?.cells.penalty).toMatch(/^不予处罚（2026-\d\d-\d\d）$/);
    await county.demo.settle();
    const news = await county.act<{ items: { text: { zh: string } }[] }>(
      'officer1',
      '/notifications/search',
      { filter: { subjectId: hazardId } },
    );
    expect(news.items.map(({ text }) => text.zh)).toContainEqual(
      expect.stringMatching(/^处罚建议未获批准，不予处罚：/),
    );
    await county.pass(8);
    await county.act('officer1', path('propose-penalty'), fine);
  });

  it('fines by the day only from the day after the order, and counts the fine', async () => {
    const opinion = '拒不改正，按日连续处罚';
    const early = { opinion, dailyFrom: '2026-03-02' };
    expect(await county.refused('leader', path('decide-penalty'), early)).toBe('422 DAILY_PENALTY_TOO_EARLY');
    const dailyFrom = await county.stage.dayAhead(1);
    const { counters } = await county.act<Row>('leader', path('decide-penalty'), { opinion, dailyFrom });
    expect(counters).toMatchObject({
      inHalfYear: 1,
      inYear: 1,
      openMajorHazards: 1,
      closingConditionsMet: false,
    });
    expect(await county.state(hazardId)).toBe('PENALTY');
    await county.pass(5);
    const [penalty] = await county.list('leader', path('penalties'));
    expect(penalty).toMatchObject({ daily: { days: 5, totalYuan: 150_000 } });
  });

  it('climbs no further once the work is reported, whatever time passes', async () => {
    await report(county, hazardId);
    const before = await county.rungs(hazardId);
    await county.pass(40);
    expect(await county.rungs(hazardId)).toEqual(before);
    expect(await county.state(hazardId)).toBe('COMPLETED_REPORTED');
    const [penalty] = await county.list('leader', path('penalties'));
    expect(penalty).toMatchObject({ daily: { days: 5 } });
  });
});

describe('lateness', () => {
  it('is disposed of before the case can go on, and shows for good', async () => {
    const [hazardId = ''] = await rectifying(county, 1, 'MAJOR', 12);
    await county.pass(14);
    await round(county, hazardId);
    expect(await county.verdicts(hazardId, 'RECT_THREE_NOT_LET_GO')).toEqual(['RETURN timely']);
    expect(await county.hazard(hazardId)).toMatchObject({ state: 'REVIEWING', loopCount: 0 });
    const disposal = { reason: '企业拖延', accountablePerson: '秦禾', measure: '约谈主要负责人' };
    await county.act('officer1', `/hazards/${hazardId}/urge`, urge);
    await county.act('leader', `/hazards/${hazardId}/dispose-lateness`, disposal);
    expect(await county.verdicts(hazardId, 'RECT_THREE_NOT_LET_GO')).toEqual(['RETURN timely', 'PASS']);
    await strikeOff(county, hazardId, 'MAJOR');
    expect(await county.hazard(hazardId)).toMatchObject({ state: 'CLOSED', closedLate: true });
  });

  it('begins at once under a short deadline: no reminder for a day that is past', async () => {
    const [hazardId = ''] = await rectifying(county, 1, 'GENERAL', 2);
    await county.demo.settle();
    expect(await county.rungs(hazardId)).toEqual([]);
    await county.pass(2);
    expect(await county.rungs(hazardId)).toEqual(['REMIND_D1']);
    await county.pass(1);
    expect(await county.rungs(hazardId)).toEqual(['REMIND_D1', 'OVERDUE']);
  });
});

describe('a case that lies for a year', () => {
  it('has asked for its progress reports and goes on from where it stands', async () => {
    const [hazardId = ''] = await rectifying(county, 1, 'MAJOR', 20);
    // In short steps: the next report is due a period after the server saw that the last one was.
    for (let day = 10; day <= 360; day += 10) await county.demo.pass('P10D');
    await county.pass(5);
    const rungs = await county.rungs(hazardId);
    expect(rungs.filter((kind) => kind === 'OVERDUE')).toHaveLength(1);
    expect(rungs.filter((kind) => kind === 'PROGRESS_DUE').length).toBeGreaterThanOrEqual(3);
    await county.act('officer1', `/hazards/${hazardId}/urge`, urge);
    await county.act(mill.principal, `/hazards/${hazardId}/report-progress`, {
      text: '恢复整改',
      percent: 50,
    });
    await round(county, hazardId);
    expect((await county.verdicts(hazardId, 'RECT_THREE_NOT_LET_GO')).at(-1)).toBe('RETURN timely');
    expect(await county.hazard(hazardId)).toMatchObject({ state: 'REVIEWING', lateRounds: 1 });
  });
});
