import { complete, doMeasures, fullPlan } from '@bihuan/demo';
import { County } from './fixtures/county';
import { mill, orderBody, registered, signers } from './fixtures/mill';
import { assignReview, reported, reviewBody, strikeOff } from './fixtures/rounds';

let county: County;
beforeAll(async () => {
  county = await County.open();
}, 60_000);
afterAll(() => county.close());

describe('the loop of one general hazard', () => {
  let hazardId: string;
  let path: string;
  const does = (username: string, verb: string, body: unknown = {}) =>
    county.act(username, `${path}/${verb}`, body);
  const state = () => county.state(hazardId);

  it('begins with a finding of an inspection of a campaign, entered in the ledger', async () => {
    [hazardId = ''] = await registered(county, 1);
    path = `/hazards/${hazardId}`;
    expect(await county.hazard(hazardId)).toMatchObject({ state: 'REGISTERED', level: null, loopCount: 0 });
    expect((await county.hazard(hazardId)).number).toEqual(expect.any(String));
  });

  it('is judged by an officer (G1); not fixed on the spot (G2) and ours (G3), it awaits its order', async () => {
    await does('officer1', 'judge', { level: 'GENERAL' });
    expect(await state()).toBe('JUDGED');
    expect(await county.verdicts(hazardId, 'HAZARD_LEVEL')).toEqual(['GENERAL']);
    expect(await county.verdicts(hazardId, 'FIXED_ON_SPOT')).toEqual(['FALSE fixed photoAfter']);
  });

  it('is ordered to be rectified, and the enterprise signs for it', async () => {
    const order = await county.act('officer1', '/orders', await orderBody(county, [hazardId], 20));
    expect(await state()).toBe('ASSIGNED');
    await county.act(mill.principal, `/orders/${order.id}/accept`);
    expect(await state()).toBe('PLAN_DRAFT');
    const hazard = await county.hazard(hazardId);
    expect(hazard.effectiveDeadline).toEqual(hazard.orderedDeadline);
  });

  it('passes 五到位 in its light form: funds and contingency are not asked for', async () => {
    const { funds: _funds, contingency: _contingency, ...plan } = await fullPlan(county.stage, mill, 10);
    await does(mill.principal, 'submit-plan', plan);
    expect(await state()).toBe('RECTIFYING');
    expect(await county.verdicts(hazardId, 'RECT_FIVE_IN_PLACE')).toEqual(['PASS']);
  });

  it('is rectified measure by measure and reported done', async () => {
    await county.pass(3);
    await doMeasures(county.stage, mill, hazardId);
    await complete(county.stage, mill, hazardId);
    expect(await state()).toBe('COMPLETED_REPORTED');
  });

  it('is reviewed by two officers who had no hand in it; 三不放过 passes', async () => {
    await assignReview(county, hazardId);
    expect(await state()).toBe('REVIEWING');
    await does('reviewer1', 'submit-review', await reviewBody(county, hazardId));
    await does('reviewer2', 'countersign-review', { agree: true });
    expect(await state()).toBe('CLOSE_PENDING');
    expect(await county.verdicts(hazardId, 'RECT_THREE_NOT_LET_GO')).toEqual(['PASS']);
  });

  it('is signed for by principal, town and office, in this order, and struck off with a number', async () => {
    for (const [index, signer] of signers.GENERAL.entries()) {
      expect(await county.list('auditor', `${path}/closing-signatures`)).toHaveLength(index);
      await does(signer, 'sign-closing', { decision: 'APPROVE' });
    }
    const hazard = await county.hazard(hazardId);
    expect(['CLOSED', 'LOOKBACK_DUE']).toContain(hazard.state);
    expect(hazard).toMatchObject({ closedLate: false, loopCount: 0, planReturns: 0 });
    expect(hazard.strikeOffNumber).toEqual(expect.any(String));
    expect(await county.verdicts(hazardId, 'STRIKE_OFF')).toEqual(['PASS']);
  });

  it('tells its whole story in order', async () => {
    const states = await county.states(hazardId);
    expect(states.slice(0, 12)).toEqual([
      ...['DRAFT', 'REGISTERED', 'JUDGED', 'ASSIGNED', 'ACCEPTED', 'PLAN_DRAFT', 'PLAN_SUBMITTED'],
      ...['RECTIFYING', 'COMPLETED_REPORTED', 'REVIEWING', 'ACCEPTED_OK', 'CLOSE_PENDING'],
    ]);
    expect(states.slice(12)).toEqual(['CLOSED']);
  });
});

describe('the look-back of a major hazard', () => {
  it('confirms that it stayed away, and the file is archived', async () => {
    const [hazardId = ''] = await reported(county, 1, 'MAJOR');
    await assignReview(county, hazardId);
    await county.act('reviewer1', `/hazards/${hazardId}/submit-review`, await reviewBody(county, hazardId));
    await county.act('reviewer2', `/hazards/${hazardId}/countersign-review`, { agree: true });
    await strikeOff(county, hazardId, 'MAJOR');
    expect(await county.state(hazardId)).toBe('CLOSED');
    await county.pass(31);
    expect(await county.state(hazardId)).toBe('LOOKBACK_DUE');
    const photo = await county.stage.upload('officer2', 'PHOTO', await county.stage.enterprise(mill.name));
    const found = { recurred: false, note: '未反弹', evidenceIds: [photo] };
    await county.act('officer2', `/hazards/${hazardId}/record-lookback`, found);
    expect(await county.state(hazardId)).toBe('CONFIRMED');
    expect(await county.verdicts(hazardId, 'LOOKBACK')).toEqual(['CONFIRMED']);
    await county.act('organiser', `/hazards/${hazardId}/conclude`, { opinion: '同意结案' });
    await county.act('organiser', `/hazards/${hazardId}/archive`);
    expect(await county.state(hazardId)).toBe('ARCHIVED');
  });
});
