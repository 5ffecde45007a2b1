import { DeployDefinition, Instance, Task } from '../index';
import { CommandExecutor, systemActor } from '@bihuan/kernel';
import { newCase } from '../fixtures/test-domain';
import { inARow } from '../fixtures/workflow';
import { byOfficer, Desk, people } from '../task/fixtures/desk';
import { EscalationSweeper } from './escalation-sweeper';

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

const policies = `
policies:
  - code: ESCALATES
    title: { zh: 升级, en: Escalates }
    everyUserTask:
      has: [role, due]
      escalation:
        - { after: P1D, to: REGULATOR_LEADER }
        - { after: P5D, to: [ORGANISER, AUDITOR] }
`;

async function started(key: string, ladder = true) {
  const xml = inARow(key, { 'x.work': byOfficer('bihuan:due="=daysAfter(now, 2)"') });
  const input = { xml, ...(ladder && { policies }) };
  await desk.process.app.get(CommandExecutor).run(DeployDefinition, systemActor('test'), input);
  const subject = newCase();
  const { id } = await desk.process.start({ key, subject });
  return { subject, id };
}
const taskOf = (instanceId: string) =>
  desk.process.dataSource.getRepository(Task).findOneByOrFail({ instanceId });
const escalations = () => desk.process.commands.filter(({ name }) => name === 'task.escalate');

it('climbs the ladder, each rung once, and leaves the work with those who have it', async () => {
  const { id, subject } = await started('climbing');
  desk.process.clock.advance('P3D');
  await desk.process.worker.runDue();
  expect(await taskOf(id)).toMatchObject({ rung: 0, escalatedTo: [], escalatedAt: null });
  desk.process.clock.advance('P1D');
  const before = escalations().length;
  await desk.process.worker.runDue();
  desk.process.clock.advance('PT1H');
  await desk.process.worker.runDue();
  const at = desk.process.clock.now();
  expect(await taskOf(id)).toMatchObject({
    rung: 1,
    escalatedTo: ['REGULATOR_LEADER'],
    roles: ['REGULATOR_OFFICER'],
  });
  expect(escalations().slice(before)).toMatchObject([
    {
      ...{ channel: 'timer', actor: { kind: 'system' }, subjects: [{ id: subject.id }] },
      facts: { escalation: [{ elementId: 'x.work', rung: 1, to: ['REGULATOR_LEADER'] }] },
    },
  ]);
  expect(
    await desk.found(people.leader, subject, { filter: { escalatedTo: 'REGULATOR_LEADER' } }),
  ).toHaveLength(1);
  expect((await taskOf(id)).escalatedAt?.getTime()).toBeLessThan(at.getTime());
});

it('takes all rungs one after the other when no server ran', async () => {
  const { id } = await started('late');
  desk.process.clock.advance('P30D');
  const before = escalations().length;
  const sweeper = desk.process.app.get(EscalationSweeper);
  for (let i = 0; i < 3; i++) await Promise.all([sweeper.runDue(), sweeper.runDue()]);
  const task = await taskOf(id);
  expect(task).toMatchObject({ rung: 2, escalatedTo: ['REGULATOR_LEADER', 'ORGANISER', 'AUDITOR'] });
  const own = escalations()
    .slice(before)
    .filter(({ subjects }) => subjects[0]?.id === task.subjectId);
  expect(own).toHaveLength(2);
});

it('leaves alone what is done, suspended, or of a workflow without a ladder', async () => {
  const [done, held, free] = [await started('over'), await started('held'), await started('free', false)];
  await desk.process.complete(people.lin, done.subject, { elementId: 'x.work' });
  await desk.process.dataSource
    .getRepository(Instance)
    .update({ id: held.id }, { suspendedAt: desk.process.clock.now() });
  desk.process.clock.advance('P30D');
  await desk.process.worker.runDue();
  for (const { id } of [done, held, free])
    expect(await taskOf(id)).toMatchObject({ rung: 0, escalatedTo: [] });
});
