import { CaseDocument } from '../dossier/case-document.entity';
import { Hazard } from '../hazard/hazard.entity';
import { DecideExtensionUseCase } from './decide-extension';
import { DecidePenaltyUseCase } from './decide-penalty';
import { DisposeLatenessUseCase } from './dispose-lateness';
import { Escalation } from './escalation.entity';
import { Extension } from './extension.entity';
import { completePlan } from './fixtures/complete-plan';
import { TestRound } from './fixtures/test-round';
import { Measure } from './measure.entity';
import { ProposePenaltyUseCase } from './propose-penalty';
import { RectificationQueries } from './rectification.queries';
import { ReportCompletionUseCase } from './report-completion';
import { ReportProgressUseCase } from './report-progress';
import { RequestExtensionUseCase } from './request-extension';
import { SubmitPlanUseCase } from './submit-plan';
import { UpdateMeasureUseCase } from './update-measure';
import { UrgeUseCase } from './urge';

let round: TestRound;
beforeAll(async () => {
  round = await TestRound.start();
}, 60_000);
beforeEach(() => round.clock.set('2026-03-02T01:00:00Z'));
afterAll(() => round?.close());

const refused = (code: string) => expect.objectContaining({ code });

async function rectifying(
  deadline: string,
  level: 'GENERAL' | 'MAJOR' = 'GENERAL',
  photo?: string,
): Promise<string> {
  const hazardId = await round.accepted(deadline, level, photo);
  const plan = completePlan({ voucher: await round.photo(), emergencyPlan: await round.photo() });
  const schedule = { plannedFinish: deadline, milestones: [{ title: '完成', dueOn: deadline }] };
  await round.run(SubmitPlanUseCase, round.who('boss'), { ...plan, schedule, hazardId });
  return hazardId;
}
const hazardOf = async (id: string) => (await round.rows(Hazard, { id }))[0] as Hazard;
const ladder = async (hazardId: string) =>
  (await round.rows(Escalation, { hazardId }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ kind }) => kind);
async function finish(hazardId: string): Promise<void> {
  for (const { id: measureId } of await round.rows(Measure, { hazardId })) {
    const done = { hazardId, measureId, status: 'DONE' as const, note: '已完成' };
    await round.run(UpdateMeasureUseCase, round.who('safety'), {
      ...done,
      evidenceIds: [await round.photo()],
    });
  }
}
const completion = async (hazardId: string, photo?: string) => ({
  hazardId,
  text: '门锁已拆除',
  fundsSpentWan: 1.5,
  interimControlsKept: true,
  photosAfter: [await round.photo(photo)],
});
const ask = (hazardId: string, newDeadline: string, more: object = {}) =>
  round.run(RequestExtensionUseCase, round.who('boss'), {
    ...{ hazardId, newDeadline, reasonCode: 'EQUIPMENT_DELIVERY' as const },
    ...{ reason: '门体未到货', interimMeasures: '专人值守', ...more },
  });
const decide = (hazardId: string, approved: boolean, name = 'zheng') =>
  round.run(DecideExtensionUseCase, round.who(name), { hazardId, approved, reason: '情况属实' });

describe('completion', () => {
  it('is taken only when every measure is done and shown', async () => {
    const hazardId = await rectifying('2026-04-30', 'GENERAL', 'the locked door');
    const [first] = await round.rows(Measure, { hazardId, no: 1 });
    const change = { hazardId, measureId: first!.id, status: 'DONE' as const, note: '已拆除' };
    await expect(round.run(UpdateMeasureUseCase, round.who('safety'), change)).rejects.toEqual(
      refused('MEASURE_NOT_SHOWN'),
    );
    await round.run(UpdateMeasureUseCase, round.who('safety'), {
      ...change,
      evidenceIds: [await round.photo()],
    });
    const report = async (photo?: string) =>
      round.run(ReportCompletionUseCase, round.who('boss'), await completion(hazardId, photo));
    await expect(report()).rejects.toMatchObject({
      code: 'MEASURES_OPEN',
      details: { measures: [{ no: 2 }] },
    });
    await finish(hazardId);
    await round.run(UpdateMeasureUseCase, round.who('boss'), { ...change, status: 'OPEN', note: '锁又装上' });
    await expect(report()).rejects.toMatchObject({
      code: 'MEASURES_OPEN',
      details: { measures: [{ no: 1 }] },
    });
    await finish(hazardId);
    await expect(report('the locked door')).rejects.toEqual(refused('PHOTO_AFTER_REUSED'));
    const taken = await report();
    expect(taken).toMatchObject({
      report: { round: 1 },
      case: { state: 'COMPLETED_REPORTED', overdue: false },
    });
    expect(taken.outlook).toMatchObject({ rule: 'RECT_THREE_NOT_LET_GO', passed: false });
    expect(await hazardOf(hazardId)).toMatchObject({ completedAt: round.clock.now(), lateRounds: 0 });
    await expect(round.run(UpdateMeasureUseCase, round.who('boss'), change)).rejects.toEqual(
      refused('HAZARD_STATE'),
    );
  });
});

describe('an extension', () => {
  it('may be asked for until ten days before, for a listed reason, twice at most', async () => {
    const hazardId = await rectifying('2026-04-30');
    await expect(ask(hazardId, '2026-04-30')).rejects.toMatchObject({
      code: 'EXTENSION_NOT_ALLOWED',
      details: { failing: ['laterDeadline'] },
    });
    round.clock.set('2026-04-20T15:59:59Z');
    expect(await ask(hazardId, '2026-05-20')).toMatchObject({ case: { state: 'EXT_REQUESTED' } });
    await expect(ask(hazardId, '2026-06-01')).rejects.toEqual(refused('EXTENSION_PENDING'));
    await expect(decide(hazardId, true, 'boss')).rejects.toEqual(refused('NOT_PERMITTED'));
    const granted = await decide(hazardId, true);
    expect(granted).toMatchObject({ extension: { status: 'APPROVED' }, case: { state: 'RECTIFYING' } });
    const { orderedDeadline, effectiveDeadline } = await hazardOf(hazardId);
    expect([orderedDeadline, effectiveDeadline]).toEqual([
      new Date('2026-04-30T15:59:59.999Z'),
      new Date('2026-05-20T15:59:59.999Z'),
    ]);
    await ask(hazardId, '2026-06-20');
    await decide(hazardId, true);
    await expect(ask(hazardId, '2026-07-20')).rejects.toMatchObject({ details: { failing: ['count'] } });
  });

  it('comes too late nine days before, and leaves nothing behind', async () => {
    const hazardId = await rectifying('2026-04-30');
    round.clock.set('2026-04-20T16:00:00Z');
    await expect(ask(hazardId, '2026-05-20')).rejects.toMatchObject({
      code: 'EXTENSION_NOT_ALLOWED',
      details: { failing: ['inTime'] },
    });
    expect(await round.rows(Extension, { hazardId })).toEqual([]);
    expect(await hazardOf(hazardId)).toMatchObject({ state: 'RECTIFYING' });
  });

  it('that is refused leaves the deadline, and one nobody decided on falls away with the completion', async () => {
    const hazardId = await rectifying('2026-04-30');
    await ask(hazardId, '2026-05-20');
    expect(await decide(hazardId, false)).toMatchObject({ case: { state: 'RECTIFYING' } });
    expect((await hazardOf(hazardId)).effectiveDeadline).toEqual(new Date('2026-04-30T15:59:59.999Z'));
    await ask(hazardId, '2026-05-20');
    await finish(hazardId);
    await round.run(ReportCompletionUseCase, round.who('boss'), await completion(hazardId));
    const states = (await round.rows(Extension, { hazardId })).map(({ status }) => status);
    expect(states.toSorted()).toEqual(['REFUSED', 'WITHDRAWN']);
    const forms = await round.rows(CaseDocument, { kind: 'EXTENSION_APPLICATION', status: 'DRAFT' });
    expect(forms.filter(({ hazardIds }) => hazardIds.includes(hazardId))).toEqual([]);
  });
});

describe('the deadline watch', () => {
  it('reminds, marks overdue, and leads over urging to a fine and its daily continuation', async () => {
    const hazardId = await rectifying('2026-03-20');
    const urge = () => round.run(UrgeUseCase, round.who('zhou'), { hazardId, text: '限三日内整改' });
    await round.pass('2026-03-14T00:00:00Z');
    expect(await ladder(hazardId)).toEqual(['REMIND_D7']);
    await expect(urge()).rejects.toEqual(refused('NOT_LATE'));
    await round.pass('2026-03-21T00:00:00Z');
    expect(await ladder(hazardId)).toEqual(['REMIND_D7', 'REMIND_D3', 'REMIND_D1', 'OVERDUE']);
    expect(await hazardOf(hazardId)).toMatchObject({ state: 'OVERDUE', overdue: true });
    expect(await urge()).toMatchObject({
      case: { state: 'URGED' },
      escalation: { content: { number: expect.stringContaining('督办') } },
    });
    await expect(urge()).rejects.toEqual(refused('ALREADY_URGED'));
    const propose = (amountYuan: number) =>
      round.run(ProposePenaltyUseCase, round.who('zhou'), { hazardId, amountYuan, reason: '逾期未整改' });
    await expect(propose(30_000)).rejects.toEqual(refused('TASK_NOT_OPEN'));
    await round.pass('2026-04-01T00:00:00Z');
    await expect(propose(50_001)).rejects.toEqual(refused('PENALTY_TOO_HIGH'));
    await propose(30_000);
    const fine = (more: object = {}) =>
      round.run(DecidePenaltyUseCase, round.who('zheng'), { hazardId, opinion: '同意', ...more });
    await expect(fine({ amountYuan: 60_000 })).rejects.toEqual(refused('PENALTY_TOO_HIGH'));
    await expect(fine({ dailyFrom: '2026-03-02' })).rejects.toEqual(refused('DAILY_PENALTY_TOO_EARLY'));
    const decided = await fine({ dailyFrom: '2026-04-02' });
    expect(decided).toMatchObject({ case: { state: 'PENALTY' }, counters: { inHalfYear: 1, inYear: 1 } });
    const order = ['PENALTY_NOTICE', 'CASE_HANDLING_APPROVAL', 'PENALTY_DECISION_UNIT'];
    const documents = (await round.rows(CaseDocument, {})).filter(({ hazardIds }) =>
      hazardIds.includes(hazardId),
    );
    const kinds = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ kind }) => kind as string);
    expect(kinds.filter((kind) => order.includes(kind))).toEqual(order);
    round.clock.set('2026-04-05T01:00:00Z');
    const { items } = await round.get(RectificationQueries).penalties(round.who('boss'), hazardId);
    expect(items).toMatchObject([{ daily: { days: 4, totalYuan: 120_000 } }]);
    const dispose = { hazardId, reason: '资金未到位', accountablePerson: '张三', measure: '约谈' };
    const disposed = await round.run(DisposeLatenessUseCase, round.who('zheng'), dispose);
    expect(disposed.escalation.content).toMatchObject({ escalation: expect.stringMatching(/^罚〔/) });
    await finish(hazardId);
    await round.run(ReportCompletionUseCase, round.who('boss'), await completion(hazardId));
    expect(await hazardOf(hazardId)).toMatchObject({ state: 'COMPLETED_REPORTED', lateRounds: 1 });
  });

  it('does not remind of moments before the round began', async () => {
    const hazardId = await rectifying('2026-03-04');
    await round.pass('2026-03-02T02:00:00Z');
    expect(await ladder(hazardId)).toEqual([]);
    await round.pass('2026-03-04T00:00:00Z');
    expect(await ladder(hazardId)).toEqual(['REMIND_D1']);
    await finish(hazardId);
    await round.run(ReportCompletionUseCase, round.who('boss'), await completion(hazardId));
    await round.pass('2026-03-10T00:00:00Z');
    expect(await ladder(hazardId)).toEqual(['REMIND_D1']);
  });

  it('waits for progress reports of a major hazard every quarter', async () => {
    const hazardId = await rectifying('2026-09-30', 'MAJOR');
    await round.pass('2026-06-03T00:00:00Z');
    expect(await hazardOf(hazardId)).toMatchObject({ state: 'PROGRESS_DUE' });
    const report = { hazardId, text: '门体已订货', percent: 40 };
    expect(await round.run(ReportProgressUseCase, round.who('safety'), report)).toMatchObject({
      case: { state: 'RECTIFYING' },
    });
    expect(await ladder(hazardId)).toEqual(['PROGRESS_DUE']);
  });

  it('lets lateness be dealt with when it is reported late before anybody urged', async () => {
    const hazardId = await rectifying('2026-03-20');
    const dispose = { hazardId, reason: '资金未到位', accountablePerson: '张三', measure: '约谈' };
    const disposal = () => round.run(DisposeLatenessUseCase, round.who('zheng'), dispose);
    await expect(disposal()).rejects.toEqual(refused('NOT_LATE'));
    await round.pass('2026-03-22T00:00:00Z');
    await finish(hazardId);
    await round.run(ReportCompletionUseCase, round.who('boss'), await completion(hazardId));
    await round.run(UrgeUseCase, round.who('wu'), { hazardId, text: '补发督办函' });
    expect((await disposal()).escalation.content.escalation).toMatch(/^督办〔/);
    expect(await hazardOf(hazardId)).toMatchObject({ state: 'COMPLETED_REPORTED' });
  });
});
