import { fullPlan } from '@bihuan/demo';
import { County, type Row } from './fixtures/county';
import { mill, planning, rectifying } from './fixtures/mill';
import { assignReview, report, reported, reviewBody, round, sendBack, strikeOff } from './fixtures/rounds';

let county: County;
beforeAll(async () => {
  county = await County.open();
}, 60_000);
afterAll(() => county.close());

/** What the mill asks for, and what a leader decides. */
const request = async (days: number) => ({
  reasonCode: 'EQUIPMENT_DELIVERY',
  reason: '设备到货延迟',
  interimMeasures: '停用浆池，专人看守',
  newDeadline: await county.stage.dayAhead(days),
});
const ask = async (hazardId: string, days: number) =>
  county.act(mill.principal, `/hazards/${hazardId}/request-extension`, await request(days));
const decide = (hazardId: string, approved: boolean) =>
  county.act('leader', `/hazards/${hazardId}/decide-extension`, { approved, reason: '经核实' });
const extensions = async (hazardId: string): Promise<unknown[]> =>
  (await county.list('leader', `/hazards/${hazardId}/extensions`)).map(({ status }) => status);

describe('a plan that is returned', () => {
  it('comes back twice and passes the third time; every version is kept', async () => {
    const [hazardId = ''] = await planning(county, 1, 'MAJOR');
    const path = `/hazards/${hazardId}/submit-plan`;
    const { funds, contingency, ...poor } = await fullPlan(county.stage, mill, 20);
    const first = await county.act(mill.principal, path, poor);
    expect(first).toMatchObject({ passed: false, failing: ['funds', 'contingency'] });
    // A section that is absent stays as it was in the returned version.
    expect(await county.act(mill.principal, path, { funds })).toMatchObject({ failing: ['contingency'] });
    expect(await county.act(mill.principal, path, { contingency })).toMatchObject({
      passed: true,
      failing: [],
    });
    expect(await county.hazard(hazardId)).toMatchObject({ state: 'RECTIFYING', planReturns: 2 });
    const plans = await county.list('officer1', `/hazards/${hazardId}/plans`);
    expect(plans.map(({ round: no, status }) => `${String(no)} ${String(status)}`).toSorted()).toEqual([
      '1 RETURNED',
      '2 RETURNED',
      '3 ACCEPTED',
    ]);
  });
});

describe('a review that fails', () => {
  it('fails twice and passes the third time', async () => {
    const [hazardId = ''] = await rectifying(county, 1, 'MAJOR');
    for (const loops of [1, 2]) {
      await round(county, hazardId, { passed: false });
      expect(await county.hazard(hazardId)).toMatchObject({ state: 'RETURNED', loopCount: loops });
      const { reopenedMeasureIds } = await sendBack(county, hazardId);
      expect(reopenedMeasureIds).toHaveLength(2);
    }
    await round(county, hazardId);
    await strikeOff(county, hazardId, 'MAJOR');
    expect(await county.hazard(hazardId)).toMatchObject({ state: 'CLOSED', loopCount: 2, closedLate: false });
    expect(await county.verdicts(hazardId, 'RECT_THREE_NOT_LET_GO')).toEqual([
      'RETURN thorough',
      'RETURN thorough',
      'PASS',
    ]);
  });

  it('sends back only for a deadline that can be kept', async () => {
    const [hazardId = ''] = await rectifying(county, 1, 'GENERAL');
    await round(county, hazardId, { passed: false });
    const past = { reason: '重做', newDeadline: await county.stage.dayAhead(-1) };
    expect(await county.refused('reviewer1', `/hazards/${hazardId}/return`, past)).toBe('422 DEADLINE_PAST');
    expect(await county.state(hazardId)).toBe('RETURNED');
  });

  it('is written anew when the second reviewer objects', async () => {
    const [hazardId = ''] = await reported(county, 1, 'MAJOR');
    const [submit, countersign] = [
      `/hazards/${hazardId}/submit-review`,
      `/hazards/${hazardId}/countersign-review`,
    ];
    await assignReview(county, hazardId);
    expect(await county.refused('reviewer2', countersign, { agree: true })).toBe('409 REVIEW_NOT_SUBMITTED');
    await county.act('reviewer1', submit, await reviewBody(county, hazardId, false));
    expect(await county.refused('reviewer2', countersign, { agree: false })).toBe('400 OBJECTION_MISSING');
    await county.act('reviewer2', countersign, { agree: false, objection: '第二项已合格' });
    expect(await county.state(hazardId)).toBe('REVIEWING');
    expect(await county.verdicts(hazardId, 'RECT_THREE_NOT_LET_GO')).toEqual([]);
    await county.act('reviewer1', submit, await reviewBody(county, hazardId));
    await county.act('reviewer2', countersign, { agree: true });
    expect(await county.hazard(hazardId)).toMatchObject({ state: 'CLOSE_PENDING', loopCount: 0 });
    const reviews = await county.list('leader', `/hazards/${hazardId}/reviews`);
    expect(reviews.map(({ status }) => status)).toEqual(['OBJECTED', 'COUNTERSIGNED']);
  });
});

describe('an extension (G7)', () => {
  it('falls away when the work is reported meanwhile, and the round after a return asks nobody about it', async () => {
    const [hazardId = ''] = await rectifying(county, 1, 'MAJOR');
    await ask(hazardId, 50);
    expect(await county.state(hazardId)).toBe('EXT_REQUESTED');
    await report(county, hazardId);
    expect(await county.state(hazardId)).toBe('COMPLETED_REPORTED');
    expect(await extensions(hazardId)).toEqual(['WITHDRAWN']);
    expect(
      await county.refused('leader', `/hazards/${hazardId}/decide-extension`, {
        approved: true,
        reason: '迟',
      }),
    ).toBe('409 HAZARD_STATE');
    await assignReview(county, hazardId);
    await county.act(
      'reviewer1',
      `/hazards/${hazardId}/submit-review`,
      await reviewBody(county, hazardId, false),
    );
    await county.act('reviewer2', `/hazards/${hazardId}/countersign-review`, { agree: true });
    await sendBack(county, hazardId, 12);
    const { tasks } = await county.hazard(hazardId);
    expect((tasks as Row[]).map(({ elementId }) => elementId)).toEqual(['rectification.report-completion']);
    await round(county, hazardId);
    expect(await county.hazard(hazardId)).toMatchObject({ state: 'CLOSE_PENDING', loopCount: 1 });
  });

  it('re-arms every clock when it is granted; what was ordered stays', async () => {
    const [hazardId = ''] = await rectifying(county, 1, 'MAJOR', 15);
    const { orderedDeadline } = await county.hazard(hazardId);
    await ask(hazardId, 30);
    await decide(hazardId, true);
    const extended = await county.hazard(hazardId);
    expect(extended).toMatchObject({ state: 'RECTIFYING', orderedDeadline });
    expect(extended.effectiveDeadline).not.toEqual(orderedDeadline);
    await county.pass(20);
    expect(await county.rungs(hazardId)).toEqual([]);
    await county.pass(4);
    expect(await county.rungs(hazardId)).toEqual(['REMIND_D7']);
    await county.pass(7);
    expect(await county.rungs(hazardId)).toEqual(['REMIND_D7', 'REMIND_D3', 'REMIND_D1', 'OVERDUE']);
    expect(await county.state(hazardId)).toBe('OVERDUE');
  });

  it('leaves everything as it was when it is refused; then the third grant is one too many', async () => {
    const [hazardId = ''] = await rectifying(county, 1, 'MAJOR', 40);
    const { effectiveDeadline } = await county.hazard(hazardId);
    await ask(hazardId, 60);
    expect(
      await county.refused(mill.principal, `/hazards/${hazardId}/request-extension`, await request(61)),
    ).toBe('409 EXTENSION_PENDING');
    await decide(hazardId, false);
    expect(await county.hazard(hazardId)).toMatchObject({ state: 'RECTIFYING', effectiveDeadline });
    for (const days of [60, 80]) {
      await ask(hazardId, days);
      await decide(hazardId, true);
    }
    const third = await county.refusal(
      mill.principal,
      `/hazards/${hazardId}/request-extension`,
      await request(100),
    );
    expect([third.code, third.body.failing]).toEqual(['EXTENSION_NOT_ALLOWED', ['count']]);
    expect(await extensions(hazardId)).toEqual(['REFUSED', 'APPROVED', 'APPROVED']);
  });

  it('is not taken up when it comes too late or asks for no later deadline', async () => {
    const [hazardId = ''] = await rectifying(county, 1, 'MAJOR', 12);
    const path = `/hazards/${hazardId}/request-extension`;
    const same = await county.refusal(mill.principal, path, await request(12));
    expect(same.body.failing).toEqual(['laterDeadline']);
    await county.pass(3);
    const late = await county.refusal(mill.principal, path, await request(30));
    expect([late.status, late.code, late.body.failing]).toEqual([409, 'EXTENSION_NOT_ALLOWED', ['inTime']]);
    expect(await extensions(hazardId)).toEqual([]);
    expect(await county.state(hazardId)).toBe('RECTIFYING');
  });
});
