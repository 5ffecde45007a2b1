import { newId } from '@bihuan/kernel';
import { CaseDocument } from '../dossier/case-document.entity';
import { Hazard } from '../hazard/hazard.entity';
import { HazardResponsibility } from '../hazard/hazard-responsibility.entity';
import { DisposeLatenessUseCase } from '../rectification/dispose-lateness';
import type { TestRound } from '../rectification/fixtures/test-round';
import { Measure } from '../rectification/measure.entity';
import { RectificationPlan } from '../rectification/plan.entity';
import { AssignReviewUseCase } from './assign-reviewers';
import { ConfirmOnSpotUseCase } from './confirm-on-spot';
import { CountersignReviewUseCase } from './countersign-review';
import {
  assign,
  countersign,
  deadline,
  declare,
  fixedOnSpot,
  planned,
  reported,
  review,
  startCounty,
  submit,
  supposing,
} from './fixtures/reported-case';
import { ReturnRectificationUseCase } from './return-rectification';
import { ReviewQueries } from './review.queries';
import { SubmitReviewUseCase } from './submit-review';

// Every test walks a case through many commands.
jest.setTimeout(60_000);

let round: TestRound;
beforeAll(async () => {
  round = await startCounty();
});
const today = () => round.clock.set('2026-03-02T01:00:00Z');
beforeEach(today);
afterAll(() => round?.close());

const id = (name: string) => round.who(name).accountId;
const refused = (code: string) => expect.objectContaining({ code });
const hazardOf = async (hazardId: string) => (await round.rows(Hazard, { id: hazardId }))[0] as Hazard;

const responsible = async (hazardId: string, more: Partial<HazardResponsibility>) => {
  const { jurisdiction, enterpriseId } = await hazardOf(hazardId);
  return {
    ...{ id: newId(), hazardId, basis: 'PARTY' as const, party: '施工', unitId: null, personName: null },
    ...{ accountId: null, organisationId: enterpriseId, duty: 'RECTIFY' as const },
    ...{ jurisdiction, enterpriseId },
    ...more,
  };
};

describe('who may review', () => {
  let hazardId: string;
  beforeAll(async () => {
    today();
    hazardId = await reported(round);
  });
  const naming = (reviewerIds: string[]) =>
    round.run(AssignReviewUseCase, round.who('zheng'), { hazardId, reviewerIds });

  it.each([
    ['RECTIFYING_ORGANISATION', () => ({ organisationId: round.who('li').organisationId })],
    ['RECTIFIER', () => ({ accountId: id('li') })],
    ['ACCOUNTABLE_SUPERVISOR', () => ({ accountId: id('li'), party: '监管', duty: 'SUPERVISE' as const })],
  ])('refuses a reviewer: %s', async (reason, row) => {
    const values = await responsible(hazardId, row());
    const error = await supposing(
      round,
      ({ manager }) => manager.insert(HazardResponsibility, values),
      () => naming([id('li'), id('sun')]).catch((problem: unknown) => problem),
    );
    expect(error).toMatchObject({
      code: 'REVIEWER_NOT_INDEPENDENT',
      details: { reviewers: expect.arrayContaining([expect.objectContaining({ accountId: id('li') })]) },
    });
    expect(JSON.stringify(error)).toContain(reason);
  });

  it.each([
    ['PLAN_AUTHOR', 'draftedBy'],
    ['PLAN_SIGNER', 'signedBy'],
  ])('refuses a reviewer: %s', async (reason, column) => {
    const error = await supposing(
      round,
      ({ manager }) => manager.update(RectificationPlan, { hazardId }, { [column]: id('li') }),
      () => naming([id('li'), id('sun')]).catch((problem: unknown) => problem),
    );
    expect(error).toMatchObject({ code: 'REVIEWER_NOT_INDEPENDENT' });
    expect(JSON.stringify(error)).toContain(reason);
  });

  it('takes officers only, and lets the recorder be one of two', async () => {
    await expect(naming([id('li'), id('zheng')])).rejects.toEqual(refused('OFFICER_NOT_ELIGIBLE'));
    await expect(naming([id('li'), id('boss')])).rejects.toEqual(refused('OFFICER_NOT_ELIGIBLE'));
    const hazard = await naming([id('zhou'), id('li')]);
    expect(hazard).toMatchObject({ state: 'REVIEWING', reviewerIds: [id('zhou'), id('li')] });
    await expect(naming([id('li'), id('sun')])).rejects.toEqual(refused('HAZARD_STATE'));
  });
});

describe('a review', () => {
  it('judges every measure once and nothing else', async () => {
    const hazardId = await reported(round, 'MAJOR');
    await assign(round, hazardId);
    const [first] = await round.rows(Measure, { hazardId, no: 1 });
    const half = {
      hazardId,
      items: [
        { measureId: first?.id ?? '', passed: true },
        { measureId: newId(), passed: true },
      ],
      opinion: '合格',
      position: { latitude: 32, longitude: 105 },
      evidenceIds: [await round.photo()],
    };
    await expect(round.run(SubmitReviewUseCase, round.who('li'), half)).rejects.toMatchObject({
      code: 'REVIEW_INCOMPLETE',
      details: {
        missing: [{ text: '建立出口巡查制度' }],
        unknown: [half.items[1]?.measureId],
        fields: ['rootCauseAddressed', 'sweepVerified'],
      },
    });
    await expect(
      round.run(SubmitReviewUseCase, round.who('sun'), {
        ...half,
        items: (await round.rows(Measure, { hazardId })).map((row) => ({ measureId: row.id, passed: true })),
        rootCauseAddressed: true,
        sweepVerified: true,
      }),
    ).rejects.toEqual(refused('NOT_A_CANDIDATE'));
  });

  it('goes back to the first reviewer on an objection, on the same draft, as often as it takes', async () => {
    const hazardId = await reported(round);
    await assign(round, hazardId);
    await expect(countersign(round, hazardId)).rejects.toEqual(refused('REVIEW_NOT_SUBMITTED'));
    await submit(round, hazardId);
    const silent = { hazardId, agree: false };
    await expect(round.run(CountersignReviewUseCase, round.who('sun'), silent)).rejects.toEqual(
      refused('OBJECTION_MISSING'),
    );
    const objected = await countersign(round, hazardId, '未看三楼');
    expect(objected).toMatchObject({ state: 'REVIEWING', gate: null, review: { status: 'OBJECTED' } });
    await expect(countersign(round, hazardId)).rejects.toEqual(refused('REVIEW_NOT_SUBMITTED'));
    await submit(round, hazardId);
    const agreed = await countersign(round, hazardId);
    expect(agreed).toMatchObject({
      state: 'CLOSE_PENDING',
      gate: { passed: true },
      review: { attempt: 2, status: 'COUNTERSIGNED', countersignedBy: id('sun') },
    });
    const opinions = await round.rows(CaseDocument, { kind: 'REVIEW_OPINION' });
    const own = opinions.filter(({ hazardIds }) => hazardIds.includes(hazardId));
    expect(own).toMatchObject([
      { status: 'APPROVED', content: { qualified: ['拆除门锁', '建立出口巡查制度'] } },
    ]);
    const { items } = await round.get(ReviewQueries).of(round.who('boss'), hazardId);
    expect(items.map(({ status }) => status)).toEqual(['OBJECTED', 'COUNTERSIGNED']);
  });

  it('returns what was not done, twice, and lets it pass at last', async () => {
    const hazardId = await reported(round);
    const send = (newDeadline: string) =>
      round.run(ReturnRectificationUseCase, round.who('wu'), { hazardId, reason: '继续整改', newDeadline });
    for (const [time, next] of [
      [1, '2026-05-10'],
      [2, '2026-06-10'],
    ] as const) {
      const failed = await review(round, hazardId, [1]);
      expect(failed).toMatchObject({ state: 'RETURNED', loopCount: time, gate: { failing: ['thorough'] } });
      await expect(send('2026-03-01')).rejects.toEqual(refused('DEADLINE_PAST'));
      const returned = await send(next);
      expect(returned).toMatchObject({ state: 'RECTIFYING', failing: ['thorough'] });
      expect(returned.reopenedMeasureIds).toHaveLength(1);
      expect(returned.effectiveDeadline?.toISOString()).toBe(`${next}T15:59:59.999Z`);
      expect(returned.orderedDeadline?.toISOString()).toBe(`${deadline}T15:59:59.999Z`);
      await declare(round, hazardId);
    }
    const passed = await review(round, hazardId);
    expect(passed).toMatchObject({ state: 'CLOSE_PENDING', review: { round: 3, attempt: 1 } });
  });

  it('does not let lateness go before it is disposed of', async () => {
    const hazardId = await planned(round);
    await round.pass('2026-04-21T02:00:00Z');
    await declare(round, hazardId);
    const late = await review(round, hazardId);
    expect(late).toMatchObject({ state: 'REVIEWING', gate: { failing: ['timely'] } });
    await round.run(DisposeLatenessUseCase, round.who('zheng'), {
      hazardId,
      reason: '采购延误',
      accountablePerson: '李四',
      measure: '约谈',
    });
    expect(await hazardOf(hazardId)).toMatchObject({ state: 'CLOSE_PENDING', lateRounds: 1 });
  });
});

describe('a hazard fixed on the spot', () => {
  it('is confirmed by another than its recorder and goes straight to its closing', async () => {
    const hazardId = await fixedOnSpot(round);
    const verdict = { hazardId, passed: true };
    await expect(round.run(ConfirmOnSpotUseCase, round.who('zhou'), verdict)).rejects.toMatchObject({
      code: 'NOT_INDEPENDENT',
      details: { reasons: [{ code: 'SOLE_REVIEWER_RECORDED' }] },
    });
    const confirmed = await round.run(ConfirmOnSpotUseCase, round.who('li'), verdict);
    expect(confirmed).toMatchObject({
      state: 'CLOSE_PENDING',
      gate: { variant: 'light', passed: true },
      review: { status: 'CONFIRMED', reviewerIds: [id('li')] },
    });
  });

  it('is not confirmed in the name of somebody whose organisation answers for it', async () => {
    const hazardId = await fixedOnSpot(round);
    const { grants, accountId: onBehalfOf, organisationId } = round.who('li');
    const values = await responsible(hazardId, { organisationId });
    const deputy = { ...round.who('town'), grants, onBehalfOf };
    const error = await supposing(
      round,
      ({ manager }) => manager.insert(HazardResponsibility, values),
      () =>
        round
          .run(ConfirmOnSpotUseCase, deputy, { hazardId, passed: true })
          .catch((problem: unknown) => problem),
    );
    expect(error).toMatchObject({
      code: 'NOT_INDEPENDENT',
      details: { reasons: [{ code: 'RECTIFYING_ORGANISATION' }] },
    });
  });

  it('is ordered to be rectified when it was not', async () => {
    const hazardId = await fixedOnSpot(round);
    const failed = await round.run(ConfirmOnSpotUseCase, round.who('li'), {
      ...{ hazardId, passed: false, note: '又堆上了' },
    });
    expect(failed.gate?.failing).toEqual(['thorough']);
    expect(failed.review.documentId).toBeNull();
    expect((await hazardOf(hazardId)).state).toBe('REVIEWING');
  });
});
