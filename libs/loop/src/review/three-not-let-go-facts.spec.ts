import { newId } from '@bihuan/kernel';
import { RuleEvaluator } from '@bihuan/process';
import { Hazard } from '../hazard/hazard.entity';
import { Escalation } from '../rectification/escalation.entity';
import type { TestRound } from '../rectification/fixtures/test-round';
import { Measure } from '../rectification/measure.entity';
import { RectificationPlan } from '../rectification/plan.entity';
import { deadline, reported, review, startCounty, supposing } from './fixtures/reported-case';
import { Review } from './review.entity';

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
const hazardOf = async (hazardId: string) => (await round.rows(Hazard, { id: hazardId }))[0] as Hazard;

describe('三不放过', () => {
  let hazardId: string;
  beforeAll(async () => {
    today();
    hazardId = await reported(round, 'MAJOR');
    await review(round, hazardId);
  });
  const judged = async (of = hazardId) => {
    const { jurisdiction, enterpriseId } = await hazardOf(of);
    const subject = { type: 'hazard', id: of, jurisdiction, enterpriseId };
    const look = () => round.get(RuleEvaluator).explain(subject, 'RECT_THREE_NOT_LET_GO', 'full');
    return look;
  };

  const spoiled: [string, string, (hazard: Hazard) => [new () => object, object, object]][] = [
    ['implemented', 'not done', () => [Measure, { no: 1 }, { status: 'OPEN' }]],
    ['implemented', 'without evidence', () => [Measure, { no: 1 }, { evidenceIds: [] }]],
    ['implemented', 'photo before', () => [Hazard, {}, { photosBefore: [] }]],
    ['thorough', 'not on site', () => [Review, {}, { position: null }]],
    ['thorough', 'fewer than two', () => [Review, {}, { reviewerIds: [id('li')] }]],
    ['thorough', 'belongs to the rectifier', () => [RectificationPlan, {}, { draftedBy: id('sun') }]],
    ['thorough', 'root cause', () => [Measure, { no: 2 }, { kind: 'TECHNICAL' }]],
    ['thorough', 'root cause', () => [Review, {}, { rootCauseAddressed: false }]],
    ['thorough', 'sweep', () => [Review, {}, { sweepVerified: false }]],
    ['thorough', 'no review verdict', () => [Review, {}, { status: 'SUBMITTED' }]],
    ['timely', 'after the deadline', () => [Hazard, {}, { effectiveDeadline: new Date('2026-03-01') }]],
  ];

  it.each(spoiled)('%s fails: %s', async (criterion, reason, spoil) => {
    const hazard = await hazardOf(hazardId);
    const [entity, where, change] = spoil(hazard);
    const about = entity === Hazard ? { id: hazardId } : { hazardId };
    const result = await supposing(
      round,
      ({ manager }) => manager.update(entity, { ...about, ...where }, change),
      await judged(),
    );
    expect(result.failing).toEqual([criterion]);
    expect(result.criteria.find(({ code }) => code === criterion)?.reason.en).toContain(reason);
  });

  it('passes when nothing is missing, and demands the progress reports that were due', async () => {
    const look = await judged();
    expect((await supposing(round, () => Promise.resolve(), look)).failing).toEqual([]);
    const { jurisdiction, enterpriseId } = await hazardOf(hazardId);
    const result = await supposing(
      round,
      ({ manager }) =>
        manager.insert(Escalation, {
          ...{ id: newId(), hazardId, kind: 'PROGRESS_DUE', deadline: new Date('2026-04-20') },
          ...{ at: new Date('2026-03-02T01:00:00Z'), by: id('li'), jurisdiction, enterpriseId },
        }),
      look,
    );
    expect(result.failing).toEqual(['timely']);
    expect(result.criteria[0]?.reason.en).toContain('progress reports missing: 2026-03-02');
  });

  it('reads from the report what was spent, kept up and searched', async () => {
    const poor = await reported(round, 'MAJOR', {
      fundsSpentWan: 0,
      interimControlsKept: false,
      sweep: undefined,
    });
    const result = await review(round, poor);
    expect(result).toMatchObject({ state: 'RETURNED', gate: { failing: ['implemented', 'thorough'] } });
    const reasons = result.gate?.criteria.map(({ reason }) => reason.en).join('\n');
    expect(reasons).toContain('record of spending is missing');
    expect(reasons).toContain('interim controls did not run');
    expect(reasons).toContain('no sweep');
  });

  it('sees the same fault that came back meanwhile', async () => {
    const checklistId = newId();
    const again = await round.accepted(deadline);
    const look = await judged();
    const result = await supposing(
      round,
      async ({ manager }) => {
        const same = { checklistId, itemNo: 1 };
        await manager.update(Hazard, { id: hazardId }, same);
        await manager.update(Hazard, { id: again }, { ...same, recordedAt: new Date('2026-03-20') });
      },
      look,
    );
    expect(result.failing).toEqual(['thorough']);
    expect(result.criteria[2]).toMatchObject({
      reason: { en: expect.stringContaining('recurred') },
      inputs: { recurrences: [(await hazardOf(again)).number] },
    });
  });
});
