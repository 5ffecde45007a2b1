import { readFile } from 'node:fs/promises';
import { UnitOfWork, systemActor } from '@bihuan/kernel';
import { DeployDefinition, Incident } from '@bihuan/process';
import { Hazard } from '../hazard/hazard.entity';
import { HazardTimeline } from '../hazard/hazard-timeline';
import { HazardTransition } from '../hazard/hazard-transition.entity';
import { DecideExtensionUseCase } from './decide-extension';
import { DecidePenaltyUseCase } from './decide-penalty';
import { Escalation } from './escalation.entity';
import { completePlan } from './fixtures/complete-plan';
import { TestRound } from './fixtures/test-round';
import { ProposePenaltyUseCase } from './propose-penalty';
import { RequestExtensionUseCase } from './request-extension';
import { SubmitPlanUseCase } from './submit-plan';
import type { DecidePenalty } from './supervision.dto';
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

describe('a proposed fine', () => {
  const refused = (code: string) => expect.objectContaining({ code });
  const propose = (hazardId: string) =>
    round.run(ProposePenaltyUseCase, round.who('zhou'), {
      hazardId,
      amountYuan: 30_000,
      reason: '逾期未整改',
    });
  const fine = (hazardId: string, decision: Partial<DecidePenalty>) =>
    round.run(DecidePenaltyUseCase, round.who('zheng'), { hazardId, opinion: '先行约谈', ...decision });
  async function urged(): Promise<string> {
    const hazardId = await rectifying('2026-03-20', 'GENERAL');
    await round.pass('2026-03-21T00:00:00Z');
    await urge(hazardId);
    await round.pass('2026-04-01T00:00:00Z');
    return hazardId;
  }

  it('is refused with a reason; duty and watch go on, and it can be proposed again', async () => {
    const hazardId = await urged();
    await propose(hazardId);
    await expect(fine(hazardId, { approved: false, amountYuan: 1 })).rejects.toEqual(
      refused('PENALTY_REFUSED_WITH_AMOUNT'),
    );
    const refusal = await fine(hazardId, { approved: false });
    expect(refusal).toMatchObject({
      case: { state: 'URGED' },
      counters: { inHalfYear: 0, inYear: 0 },
      escalation: {
        ...{ kind: 'PENALTY_REFUSED', documentId: null },
        content: { amountYuan: 30_000, opinion: '先行约谈', proposedBy: round.who('zhou').accountId },
      },
    });
    await expect(fine(hazardId, { approved: false })).rejects.toEqual(refused('PENALTY_NOT_PROPOSED'));
    await expect(propose(hazardId)).rejects.toEqual(refused('TASK_NOT_OPEN'));
    await round.pass('2026-04-20T00:00:00Z');
    await propose(hazardId);
    expect(await fine(hazardId, { amountYuan: 20_000 })).toMatchObject({
      case: { state: 'PENALTY' },
      counters: { inHalfYear: 1 },
      escalation: { kind: 'PENALTY_DECIDED', content: { amountYuan: 20_000, proposedYuan: 30_000 } },
    });
  });

  it('is not refused by a workflow that counts the case as fined whatever was decided', async () => {
    const xml = (await readFile('workflows/general-hazard/process.bpmn', 'utf8')).replace(
      '=penalty.decided',
      '=true',
    );
    await round.run(DeployDefinition, systemActor('test'), { xml });
    const hazardId = await urged();
    await propose(hazardId);
    await expect(fine(hazardId, { approved: false })).rejects.toEqual(refused('WORKFLOW_KNOWS_NO_REFUSAL'));
    expect(await stateOf(hazardId)).toBe('URGED');
    expect(await round.rows(Escalation, { hazardId, kind: 'PENALTY_REFUSED' })).toEqual([]);
  });
});
