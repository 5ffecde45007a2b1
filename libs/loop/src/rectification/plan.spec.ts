import type { HttpException } from '@nestjs/common';
import { bihuanValidationPipe, type Problem } from '@bihuan/kernel';
import { CaseDocument } from '../dossier/case-document.entity';
import { HazardGates } from '../hazard/hazard-gates';
import { DraftPlanUseCase } from './draft-plan';
import { completePlan } from './fixtures/complete-plan';
import { TestRound } from './fixtures/test-round';
import { PlanContent } from './plan.dto';
import { RectificationQueries } from './rectification.queries';
import { SubmitPlanUseCase } from './submit-plan';

let round: TestRound;
let complete: ReturnType<typeof completePlan>;

beforeAll(async () => {
  round = await TestRound.start();
  complete = completePlan({ voucher: await round.photo(), emergencyPlan: await round.photo() });
}, 60_000);
afterAll(() => round?.close());

const refused = (code: string) => expect.objectContaining({ code });
const draft = (hazardId: string, plan: object, name = 'safety') =>
  round.run(DraftPlanUseCase, round.who(name), { ...plan, hazardId });
const submit = (hazardId: string, plan: object = {}, name = 'boss') =>
  round.run(SubmitPlanUseCase, round.who(name), { ...plan, hazardId });
const plans = (hazardId: string) => round.get(RectificationQueries).planVersions(round.who('zhou'), hazardId);
const failingNow = async (hazardId: string) =>
  (await round.get(HazardGates).explain(round.who('boss'), hazardId, 'RECT_FIVE_IN_PLACE')).failing;

it('keeps a draft that grows and tells at any time what it still lacks', async () => {
  const hazardId = await round.accepted('2026-04-30', 'MAJOR');
  await expect(submit(hazardId)).rejects.toEqual(refused('PLAN_NOT_FOUND'));
  expect(await failingNow(hazardId)).toEqual([
    'measures',
    'responsibility',
    'funds',
    'deadline',
    'contingency',
  ]);
  const { goal, measures, ...others } = complete;
  await draft(hazardId, { goal, measures });
  const { plan } = await draft(hazardId, others);
  expect(plan).toMatchObject({ round: 1, status: 'DRAFT', goal, measures, signedBy: null });
  // Only the signature of the principal is missing, and submitting is signing.
  expect(await failingNow(hazardId)).toEqual(['responsibility']);
  await expect(submit(hazardId, {}, 'safety')).rejects.toEqual(refused('NOT_PERMITTED'));
  const submitted = await submit(hazardId);
  expect(submitted).toMatchObject({ passed: true, failing: [], case: { state: 'RECTIFYING' } });
  expect(submitted.plan).toMatchObject({ status: 'ACCEPTED', signedBy: round.who('boss').accountId });
  const [version] = await plans(hazardId);
  expect(version?.items.map(({ no, status }) => [no, status])).toEqual([
    [1, 'OPEN'],
    [2, 'OPEN'],
  ]);
  const documents = await round.rows(CaseDocument, {});
  const kinds = documents.filter(({ hazardIds }) => hazardIds.includes(hazardId)).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['RECTIFICATION_PLAN', 'EMERGENCY_PLAN', 'FUNDS_VOUCHER']));
});

it('returns a plan, keeps the version, and goes on from a copy of it', async () => {
  const hazardId = await round.accepted('2026-04-30', 'MAJOR');
  const returned = await submit(hazardId, { ...complete, funds: { ...complete.funds, source: undefined } });
  expect(returned).toMatchObject({ passed: false, failing: ['funds'], case: { state: 'PLAN_RETURNED' } });
  const funds = returned.criteria.find(({ code }) => code === 'funds');
  expect(funds?.reason).toEqual({ zh: '资金：缺少资金来源', en: 'Funds: the source is missing' });
  const next = await draft(hazardId, { funds: complete.funds });
  expect(next).toMatchObject({ plan: { round: 2, goal: complete.goal }, case: { state: 'PLAN_DRAFT' } });
  expect(await submit(hazardId)).toMatchObject({ passed: true });
  const versions = await plans(hazardId);
  expect(
    versions.map((version) => [version.status, version.evaluation?.passed, version.items.length]),
  ).toEqual([
    ['RETURNED', false, 0],
    ['ACCEPTED', true, 2],
  ]);
  await expect(submit(hazardId, complete)).rejects.toEqual(refused('HAZARD_STATE'));
});

describe('each missing datum fails its own element', () => {
  let hazardId: string;
  beforeAll(async () => {
    hazardId = await round.accepted('2026-04-30', 'MAJOR');
  });

  const { responsibility, funds, schedule, contingency, measures } = completePlan({
    voucher: '',
    emergencyPlan: '',
  });
  const cases: [string, string, object | (() => object)][] = [
    ['measures', 'no measure', { measures: [] }],
    [
      'measures',
      'no acceptance criterion',
      { measures: [{ ...measures[0]!, acceptanceCriterion: undefined }] },
    ],
    ['responsibility', 'no organisation', { responsibility: { ...responsibility, organisation: undefined } }],
    ['responsibility', 'no person', { responsibility: { ...responsibility, personName: undefined } }],
    ['responsibility', 'no mobile', { responsibility: { ...responsibility, mobile: undefined } }],
    [
      'responsibility',
      'no supervisor',
      { responsibility: { ...responsibility, supervisingDepartment: undefined } },
    ],
    ['funds', 'no amount', () => ({ funds: { ...complete.funds, amountWan: undefined } })],
    ['funds', 'no allocation', () => ({ funds: { ...complete.funds, allocatedOn: undefined } })],
    ['funds', 'no voucher', { funds: { ...funds, voucherEvidenceIds: undefined } }],
    ['funds', 'nothing for no reason', { funds: { amountWan: 0 } }],
    ['deadline', 'no planned finish', { schedule: { milestones: schedule.milestones } }],
    ['deadline', 'after the order', { schedule: { ...schedule, plannedFinish: '2026-05-01' } }],
    ['deadline', 'no milestone', { schedule: { plannedFinish: schedule.plannedFinish } }],
    [
      'contingency',
      'no interim measures',
      () => ({ contingency: { ...complete.contingency, interimMeasures: undefined } }),
    ],
    ['contingency', 'no emergency plan', { contingency: { ...contingency, planEvidenceId: undefined } }],
    [
      'contingency',
      'nobody watching',
      () => ({ contingency: { ...complete.contingency, monitor: undefined } }),
    ],
  ];

  it.each(cases)('%s: %s', async (element, _what, spoilt) => {
    const plan = typeof spoilt === 'function' ? (spoilt as () => object)() : spoilt;
    expect(await submit(hazardId, { ...complete, ...plan })).toMatchObject({
      passed: false,
      failing: [element],
    });
  });

  it('passes on the last day of the deadline', async () => {
    const last = { ...complete, schedule: { ...schedule, plannedFinish: '2026-04-30' } };
    expect(await submit(hazardId, last)).toMatchObject({ passed: true });
  });
});

it('asks less of a general hazard', async () => {
  const hazardId = await round.accepted('2026-04-30');
  const { goal, measures, responsibility, schedule } = complete;
  expect(await submit(hazardId, { goal, measures, responsibility, schedule })).toMatchObject({
    passed: true,
  });
});

it('refuses files that are not on the shelf', async () => {
  const hazardId = await round.accepted('2026-04-30');
  const contingency = { planEvidenceId: '0197f3a0-0000-7000-8000-000000000000' };
  await expect(draft(hazardId, { contingency })).rejects.toEqual(refused('EVIDENCE_NOT_FOUND'));
});

it('checks what is sent down to the fields of each section', async () => {
  const check = (body: object) =>
    bihuanValidationPipe().transform(body, { type: 'body', metatype: PlanContent }) as Promise<PlanContent>;
  expect(await check(structuredClone(complete))).toEqual(complete);
  const spoilt = {
    measures: [{ text: '  ', kind: 'TECHNICAL' }],
    funds: { amountWan: -1 },
    schedule: { milestones: [{ title: '拆锁', dueOn: '2026-02-30' }] },
    responsibility: { nickname: '小李' },
  };
  const errors = await check(spoilt).catch((error: HttpException) => (error.getResponse() as Problem).errors);
  expect((errors as { field: string }[]).map(({ field }) => field).toSorted()).toEqual([
    'funds.amountWan',
    'measures.0.text',
    'responsibility.nickname',
    'schedule.milestones.0.dueOn',
  ]);
});

it('takes null for what is left out', async () => {
  const hazardId = await round.accepted('2026-04-30', 'MAJOR');
  const funds = { amountWan: 0, zeroReason: null, voucherEvidenceIds: null };
  const nothing = { funds, schedule: { milestones: null } };
  expect(await submit(hazardId, nothing)).toMatchObject({ passed: false });
});
