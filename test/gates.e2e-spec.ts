import { close, completeFile, fullPlan, review } from '@bihuan/demo';
import { County, type Row } from './fixtures/county';
import { fingerprint } from './fixtures/database';
import { mill, planning, rectifying, registered, signers } from './fixtures/mill';
import { reported, round, sendBack, strikeOff } from './fixtures/rounds';

let county: County;
beforeAll(async () => {
  county = await County.open();
}, 60_000);
afterAll(() => county.close());

const elementsOf = async (hazardId: string, body: unknown): Promise<string[]> =>
  (
    (await county.refusal('officer1', `/hazards/${hazardId}/judge`, body)).body.failing as string[]
  ).toSorted();

describe('G1 定级', () => {
  it('takes a downgrade only with a reason and another officer', async () => {
    const [hazardId = ''] = await registered(county, 1, { suggestedLevel: 'MAJOR' });
    const path = `/hazards/${hazardId}/judge`;
    const [officer1, officer2] = [
      await county.stage.account('officer1'),
      await county.stage.account('officer2'),
    ];
    const general = { level: 'GENERAL', reason: '范围小，当日可消除' };
    expect(await county.refused('officer1', path, { level: 'GENERAL' })).toBe('422 LEVEL_NOT_JUSTIFIED');
    expect(await elementsOf(hazardId, { level: 'GENERAL' })).toEqual(['downgradeReason', 'secondOfficer']);
    expect(await elementsOf(hazardId, { level: 'GENERAL', secondOfficerId: officer2 })).toEqual([
      'downgradeReason',
    ]);
    expect(await elementsOf(hazardId, general)).toEqual(['secondOfficer']);
    expect(await elementsOf(hazardId, { ...general, secondOfficerId: officer1 })).toEqual(['secondOfficer']);
    expect(await county.hazard(hazardId)).toMatchObject({
      state: 'REGISTERED',
      level: null,
      judgement: null,
    });
    await county.act('officer1', path, { ...general, secondOfficerId: officer2 });
    expect(await county.hazard(hazardId)).toMatchObject({ state: 'JUDGED', level: 'GENERAL' });
  });
});

describe('G2 当场整改', () => {
  const openTasks = async (hazardId: string): Promise<unknown[]> =>
    ((await county.hazard(hazardId)).tasks as Row[]).map(({ elementId }) => elementId);

  it('takes the ordinary branch without a photo of the fix, with a stale one, and for a major hazard', async () => {
    const [plain = '', major = ''] = await registered(county, 2);
    await county.act('officer1', `/hazards/${plain}/judge`, { level: 'GENERAL' });
    expect(await openTasks(plain)).toEqual(['order.issue']);
    const fix = `/hazards/${major}/record-on-spot-fix`;
    expect(await county.refused('officer1', fix, { photosAfter: [] })).toBe('400 VALIDATION_FAILED');
    const photosAfter = (await county.hazard(major)).photosBefore;
    expect(await county.refused('officer1', fix, { photosAfter })).toBe('400 PHOTO_AFTER_REUSED');
    const enterpriseId = await county.stage.enterprise(mill.name);
    const photo = await county.stage.upload('officer1', 'PHOTO_AFTER', enterpriseId);
    await county.act('officer1', fix, { photosAfter: [photo] });
    await county.act('officer1', `/hazards/${major}/judge`, { level: 'MAJOR' });
    expect(await openTasks(major)).toEqual(['order.issue']);
  });

  it('lets the light review send a fix that does not hold into the ordinary branch', async () => {
    const [hazardId = ''] = await registered(county, 1);
    const enterpriseId = await county.stage.enterprise(mill.name);
    const photo = await county.stage.upload('officer1', 'PHOTO_AFTER', enterpriseId);
    await county.act('officer1', `/hazards/${hazardId}/record-on-spot-fix`, { photosAfter: [photo] });
    await county.act('officer1', `/hazards/${hazardId}/judge`, { level: 'GENERAL' });
    expect(await county.state(hazardId)).toBe('REVIEWING');
    const verdict = { passed: false, note: '盖板未固定' };
    await county.act('officer2', `/hazards/${hazardId}/confirm-on-spot`, verdict);
    expect(await county.verdicts(hazardId, 'RECT_THREE_NOT_LET_GO')).toEqual(['RETURN thorough']);
    expect(await openTasks(hazardId)).toEqual(['order.issue']);
  });
});

describe('G3 移送', () => {
  it('ends here and goes on as a linked case, whose receipt and result the sender sees', async () => {
    const [housing] = await county.stage.search('admin', 'organisations', { name: '云溪县住房和城乡建设局' });
    const [hazardId = ''] = await registered(county, 1, { competentDepartmentId: housing?.id });
    const path = `/hazards/${hazardId}`;
    await county.act('officer1', `${path}/judge`, { level: 'GENERAL' });
    expect(await county.verdicts(hazardId, 'TRANSFER')).toEqual(['TRANSFER']);
    await county.act('officer1', `${path}/transfer`, { reason: '属住建部门主管' });
    const { continuedBy, state } = await county.hazard(hazardId);
    expect(state).toBe('TRANSFERRED');
    const [linked] = continuedBy as Row[];
    expect(linked).toMatchObject({ state: 'REGISTERED', linkKind: 'TRANSFER' });
    const there = `/hazards/${linked?.id}`;
    const result = { result: '已责令整改' };
    expect(await county.refused('reviewer1', `${there}/acknowledge-transfer`)).toBe('403 TRANSFER_NOT_YOURS');
    expect(await county.refused('housing-officer', `${there}/feed-back-transfer`, result)).toBe(
      '409 TRANSFER_NOT_ACKNOWLEDGED',
    );
    await county.act('housing-officer', `${there}/acknowledge-transfer`);
    expect(await county.refused('housing-officer', `${there}/acknowledge-transfer`)).toBe(
      '409 TRANSFER_DONE',
    );
    await county.act('housing-officer', `${there}/feed-back-transfer`, result);
    expect((await county.get('officer1', path)).transfer).toMatchObject({
      result: '已责令整改',
      receivedAt: expect.any(String) as string,
    });
    await county.act('housing-officer', `${there}/judge`, { level: 'GENERAL' });
    expect(await county.state(linked?.id ?? '')).toBe('JUDGED');
    expect(await county.refused('officer1', `${path}/judge`, { level: 'GENERAL' })).toBe('409 HAZARD_STATE');
  });
});

type Plan = Awaited<ReturnType<typeof fullPlan>>;
const without: [string, string, (plan: Plan, late: string) => object][] = [
  ['measures', 'no measure', () => ({ measures: [] })],
  ['measures', 'no acceptance criterion', () => ({ measures: [{ text: '加盖', kind: 'TECHNICAL' }] })],
  [
    'responsibility',
    'no person',
    ({ responsibility: { personName: _, ...rest } }) => ({ responsibility: rest }),
  ],
  ['responsibility', 'no mobile', ({ responsibility: { mobile: _, ...rest } }) => ({ responsibility: rest })],
  ['funds', 'no amount', () => ({ funds: {} })],
  ['funds', 'no voucher', ({ funds: { voucherEvidenceIds: _, ...rest } }) => ({ funds: rest })],
  ['funds', 'zero without a reason', ({ funds }) => ({ funds: { ...funds, amountWan: 0 } })],
  ['deadline', 'no planned finish', ({ schedule: { plannedFinish: _, ...rest } }) => ({ schedule: rest })],
  [
    'deadline',
    'after the ordered one',
    ({ schedule }, late) => ({ schedule: { ...schedule, plannedFinish: late } }),
  ],
  ['deadline', 'no milestone', ({ schedule }) => ({ schedule: { ...schedule, milestones: [] } })],
  [
    'contingency',
    'no emergency plan',
    ({ contingency: { planEvidenceId: _, ...rest } }) => ({ contingency: rest }),
  ],
  [
    'contingency',
    'no interim measures',
    ({ contingency: { interimMeasures: _, ...rest } }) => ({ contingency: rest }),
  ],
];

/** The dry run says word for word what the gate said, and leaves no trace. */
async function explainAgreesWithTheRecord(hazardId: string): Promise<void> {
  const before = await fingerprint(county);
  const explain = (rule: string) => county.act<Row>('officer1', `/hazards/${hazardId}/gates/${rule}/explain`);
  const stored = await county.list('officer1', `/hazards/${hazardId}/gates`);
  const last = stored.findLast(({ rule }) => rule === 'RECT_FIVE_IN_PLACE')?.result as Row;
  const { passed, outcome, failing, criteria } = last;
  expect(await explain('RECT_FIVE_IN_PLACE')).toMatchObject({ passed, outcome, failing, criteria });
  expect(await county.refused('officer1', `/hazards/${hazardId}/gates/NONE/explain`)).toBe(
    '404 GATE_UNKNOWN',
  );
  expect(await fingerprint(county)).toEqual(before);
}

describe('G5 五到位', () => {
  it('names exactly the element that is missing, returns as often as needed, and counts', async () => {
    const [hazardId = ''] = await planning(county, 1, 'MAJOR', 30);
    const path = `/hazards/${hazardId}/submit-plan`;
    const plan = await fullPlan(county.stage, mill, 20);
    const late = await county.stage.dayAhead(31);
    for (const [element, what, spoil] of without) {
      const { failing } = await county.act<{ failing: string[] }>(mill.principal, path, {
        ...plan,
        ...spoil(plan, late),
      });
      expect([what, failing]).toEqual([what, [element]]);
    }
    await explainAgreesWithTheRecord(hazardId);
    expect(await county.hazard(hazardId)).toMatchObject({
      state: 'PLAN_RETURNED',
      planReturns: without.length,
    });
    await county.act(mill.principal, path, plan);
    expect(await county.hazard(hazardId)).toMatchObject({ state: 'RECTIFYING', planReturns: without.length });
    await explainAgreesWithTheRecord(hazardId);
  });
});

describe('G9 三不放过, G11 销号, G13 回头看', () => {
  let hazardId: string;
  const path = (verb: string) => `/hazards/${hazardId}/${verb}`;
  beforeAll(async () => {
    [hazardId = ''] = await rectifying(county, 1, 'MAJOR');
  });

  it.each<[string, string, () => Promise<void>]>([
    ['thorough', 'an item that failed', () => round(county, hazardId, { passed: false })],
    [
      'thorough',
      'the root cause',
      () => round(county, hazardId, { passed: true, rootCauseAddressed: false }),
    ],
    ['thorough', 'no sweep', () => round(county, hazardId, { passed: true, sweepVerified: false })],
    [
      'implemented',
      'interim controls',
      () => round(county, hazardId, { passed: true }, { interimControlsKept: false }),
    ],
    ['implemented', 'no money spent', () => round(county, hazardId, { passed: true }, { fundsSpentWan: 0 })],
  ])('returns for %s alone: %s', async (element, _what, play) => {
    await play();
    expect(await county.state(hazardId)).toBe('RETURNED');
    expect((await county.verdicts(hazardId, 'RECT_THREE_NOT_LET_GO')).at(-1)).toBe(`RETURN ${element}`);
    await sendBack(county, hazardId);
    expect(await county.state(hazardId)).toBe('RECTIFYING');
  });

  it('passes at last, with every return counted', async () => {
    await round(county, hazardId);
    expect(await county.hazard(hazardId)).toMatchObject({ state: 'CLOSE_PENDING', loopCount: 5 });
  });

  it('goes back when a closing signer refuses, who has to say why', async () => {
    expect(await county.refused(mill.principal, path('sign-closing'), { decision: 'REFUSE' })).toBe(
      '400 REFUSAL_UNEXPLAINED',
    );
    await county.act(mill.principal, path('sign-closing'), { decision: 'APPROVE' });
    await county.act('qinghe-head', path('sign-closing'), { decision: 'REFUSE', opinion: '台账未更新' });
    expect(await county.hazard(hazardId)).toMatchObject({
      state: 'RETURNED',
      loopCount: 6,
      strikeOffNumber: null,
    });
    await sendBack(county, hazardId);
    await round(county, hazardId);
    expect(await county.state(hazardId)).toBe('CLOSE_PENDING');
  });

  it('is not struck off while a document is missing, and is when it was supplemented', async () => {
    await close(county.stage, hazardId, signers.MAJOR);
    expect((await county.verdicts(hazardId, 'STRIKE_OFF')).at(-1)).toBe('RETURN documents');
    expect(await county.state(hazardId)).toBe('CLOSE_PENDING');
    await completeFile(county.stage, hazardId, 'officer1');
    expect((await county.verdicts(hazardId, 'STRIKE_OFF')).at(-1)).toBe('PASS');
    expect(await county.hazard(hazardId)).toMatchObject({
      state: 'CLOSED',
      strikeOffNumber: expect.any(String) as string,
    });
  });

  it('draws every major hazard for a look-back, and reopens a recurrence as a linked case', async () => {
    expect(await county.refused('officer1', path('archive'))).toMatch(/^409/);
    await county.pass(31);
    expect(await county.state(hazardId)).toBe('LOOKBACK_DUE');
    const evidenceIds = [
      await county.stage.upload('officer2', 'PHOTO', await county.stage.enterprise(mill.name)),
    ];
    await county.act('officer2', path('record-lookback'), { recurred: true, note: '再次发现', evidenceIds });
    await county.demo.settle();
    const hazard = await county.hazard(hazardId);
    expect(hazard.state).toBe('REOPENED');
    expect(hazard.continuedBy).toEqual([
      expect.objectContaining({ state: 'REGISTERED', linkKind: 'RECURRENCE' }),
    ]);
    const [lookback] = await county.list('officer2', path('lookbacks'));
    expect(lookback?.reopenedHazardId).toBe((hazard.continuedBy as Row[])[0]?.id);
  });

  it('draws a general hazard or not, and says which', async () => {
    const [general = ''] = await reported(county, 1, 'GENERAL');
    await review(county.stage, general, { passed: true });
    await strikeOff(county, general, 'GENERAL');
    const [drawn] = await county.verdicts(general, 'LOOKBACK_SAMPLE');
    expect(['SELECTED', 'NOT_SELECTED drawn']).toContain(drawn);
    await county.pass(31);
    expect(await county.state(general)).toBe(drawn === 'SELECTED' ? 'LOOKBACK_DUE' : 'CLOSED');
  });
});
