import { UnitOfWork, systemActor } from '@bihuan/kernel';
import { Incident } from '@bihuan/process';
import { Hazard } from '../hazard/hazard.entity';
import { HazardTimeline } from '../hazard/hazard-timeline';
import { HazardTransition } from '../hazard/hazard-transition.entity';
import { DecideExtensionUseCase } from './decide-extension';
import { Escalation } from './escalation.entity';
import { completePlan } from './fixtures/complete-plan';
import { TestRound } from './fixtures/test-round';
import { RequestExtensionUseCase } from './request-extension';
import { SubmitPlanUseCase } from './submit-plan';
import { UrgeUseCase } from './urge';

let round: TestRound;
beforeAll(async () => {
  round = await TestRound.start();
}, 60_000);
beforeEach(() => round.clock.set('2026-03-02T01:00:00Z'));
afterAll(() => round?.close());

async function rectifying(deadline: string, level: 'GENERAL' | 'MAJOR'): Promise<string> {
  const hazardId = await round.accepted(deadline, level);
  const plan = completePlan({ voucher: await round.photo(), emergencyPlan: await round.photo() });
  const schedule = { plannedFinish: deadline, milestones: [{ title: '完成', dueOn: deadline }] };
  await round.run(SubmitPlanUseCase, round.who('boss'), { ...plan, schedule, hazardId });
  return hazardId;
}
const stateOf = async (id: string) => (await round.rows(Hazard, { id }))[0]?.state;
const ask = (hazardId: string, newDeadline: string) =>
  round.run(RequestExtensionUseCase, round.who('boss'), {
    ...{ hazardId, newDeadline, reasonCode: 'EQUIPMENT_DELIVERY' as const, reason: '设备未到货' },
    interimMeasures: '专人值守',
  });
const decide = (hazardId: string, approved: boolean) =>
  round.run(DecideExtensionUseCase, round.who('zheng'), { hazardId, approved, reason: '情况属实' });
const urge = (hazardId: string) => round.run(UrgeUseCase, round.who('wu'), { hazardId, text: '请立即整改' });

describe('what is watched side by side', () => {
  it('never takes an overdue case off the ladder because a progress report is due', async () => {
    const hazardId = await rectifying('2026-04-30', 'MAJOR');
    await round.pass('2026-05-02T00:00:00Z');
    await urge(hazardId);
    await round.pass('2026-06-03T00:00:00Z');
    expect(await round.rows(Escalation, { hazardId, kind: 'PROGRESS_DUE' })).toHaveLength(1);
    expect(await stateOf(hazardId)).toBe('URGED');
  });

  it('leaves a case where the ladder has it when an extension is refused after the deadline', async () => {
    const hazardId = await rectifying('2026-04-30', 'GENERAL');
    await ask(hazardId, '2026-06-20');
    await round.pass('2026-05-02T00:00:00Z');
    await urge(hazardId);
    await decide(hazardId, false);
    expect(await stateOf(hazardId)).toBe('URGED');
  });

  it('takes it off the ladder when the extension is granted late', async () => {
    const hazardId = await rectifying('2026-04-30', 'GENERAL');
    await ask(hazardId, '2026-06-20');
    await round.pass('2026-05-02T00:00:00Z');
    await urge(hazardId);
    await decide(hazardId, true);
    expect((await round.rows(Hazard, { id: hazardId }))[0]).toMatchObject({
      ...{ state: 'RECTIFYING', overdue: false },
    });
  });

  it('lets progress become due while an extension is asked for, and the other way round', async () => {
    const [first, second] = [
      await rectifying('2026-09-30', 'MAJOR'),
      await rectifying('2026-09-30', 'MAJOR'),
    ];
    await ask(first, '2026-10-20');
    await round.pass('2026-06-03T00:00:00Z');
    await ask(second, '2026-10-20');
    expect([await stateOf(first), await stateOf(second)]).toEqual(['PROGRESS_DUE', 'EXT_REQUESTED']);
    for (const hazardId of [first, second]) await decide(hazardId, false);
    expect([await stateOf(first), await stateOf(second)]).toEqual(['RECTIFYING', 'RECTIFYING']);
  });
});

it('tells what one command brought about in the order it happened', async () => {
  const hazardId = await round.accepted('2026-04-30', 'MAJOR');
  const { funds, ...unfunded } = completePlan({
    voucher: await round.photo(),
    emergencyPlan: await round.photo(),
  });
  const plan = { ...unfunded, funds: { ...funds, amountWan: 0 } };
  await round.run(SubmitPlanUseCase, round.who('boss'), { ...plan, hazardId });
  const { items } = await round.get(HazardTimeline).read(round.who('zhou'), hazardId, {});
  expect(items.slice(-4).map(({ detail }) => detail.command ?? detail.rule ?? detail.to)).toEqual([
    ...['rectification.submit-plan', 'PLAN_SUBMITTED', 'RECT_FIVE_IN_PLACE', 'PLAN_RETURNED'],
  ]);
});

it('refuses to follow a workflow where no case may go: an incident, and nothing has moved', async () => {
  const hazardId = await rectifying('2026-03-20', 'GENERAL');
  const work = round.get(UnitOfWork);
  await work.run(systemActor('spec'), () =>
    work.manager.update(Hazard, { id: hazardId }, { state: 'ACCEPTED_OK' }),
  );
  await round.pass('2026-03-22T00:00:00Z');
  const { instanceId } = (await round.rows(Hazard, { id: hazardId }))[0] as { instanceId: string };
  expect(await round.rows(Incident, { instanceId })).toMatchObject([
    {
      reason: expect.stringContaining(
        '<rectification.mark-overdue> moves a case from ACCEPTED_OK to OVERDUE',
      ),
    },
  ]);
  expect(await stateOf(hazardId)).toBe('ACCEPTED_OK');
  expect(await round.rows(HazardTransition, { hazardId, to: 'OVERDUE' })).toEqual([]);
});
