import { newCase } from '../../fixtures/test-domain';
import { timer, workflow } from '../../fixtures/workflow';
import { Timer } from '../../index';
import { byOfficer, Desk, people } from '../fixtures/desk';

const { lin, wang, leader } = people;
let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

/** draft → check → approve → done, and from the decision behind `approve` back to `draft`; `after` has no way back. */
const looping = (key: string, approve: [string, string] = byOfficer()) =>
  workflow(key, {
    nodes: {
      begin: 'startEvent',
      again: 'exclusiveGateway',
      'x.draft': byOfficer(),
      'x.check': byOfficer(),
      'x.approve': approve,
      remind: [
        'boundaryEvent',
        'attachedToRef="x.approve" cancelActivity="false"',
        timer('=daysAfter(now, 5)'),
      ],
      reminded: 'endEvent',
      decision: 'exclusiveGateway',
      'x.after': byOfficer(),
      done: 'endEvent',
    },
    flows: [
      'begin > again',
      'again > x.draft',
      'x.draft > x.check',
      'x.check > x.approve',
      'x.approve > decision',
      'decision > x.after default',
      'decision > again if =approved = false',
      'x.after > done',
      'remind > reminded',
    ],
  });

async function atApproval(key: string, approve?: [string, string]) {
  await desk.process.deploy(looping(key, approve));
  const subject = newCase();
  await desk.process.start({ key, subject });
  for (const elementId of ['x.draft', 'x.check']) await desk.process.complete(lin, subject, { elementId });
  const [task] = await desk.found(wang, subject);
  return { subject, instanceId: task?.instanceId, path: `/tasks/${task?.id}` };
}

const reason = 'the annex is missing';

it('opens an earlier task again that the diagram leads back to', async () => {
  const { subject, path, instanceId } = await atApproval('back');
  const targets = await desk.get(wang, `${path}/return-targets`).expect(200);
  expect((targets.body as { items: object[] }).items).toHaveLength(2);
  expect(targets.body).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ elementId: 'x.draft' }),
      expect.objectContaining({ elementId: 'x.check' }),
    ]) as object[],
  });
  const returned = await desk.post(wang, `${path}/return`, { elementId: 'x.check', reason }).expect(200);
  expect(returned.body).toMatchObject({ status: 'CANCELLED' });
  expect(desk.process.commands.at(-1)).toMatchObject({
    name: 'task.return',
    facts: { task: [{ from: 'x.approve', to: 'x.check', reason }] },
  });
  expect(await desk.process.openTasks(subject)).toEqual(['x.check']);
  expect(await desk.process.dataSource.getRepository(Timer).findBy({ instanceId })).toEqual([]);
  await desk.process.complete(lin, subject, { elementId: 'x.check' });
  await desk.process.complete(wang, subject, { elementId: 'x.approve', output: { approved: true } });
  await desk.process.complete(wang, subject, { elementId: 'x.after' });
  expect(await desk.process.openTasks(subject)).toEqual([]);
});

it('goes nowhere the diagram does not lead', async () => {
  const { subject, path } = await atApproval('not-back');
  for (const elementId of ['x.after', 'x.approve', 'begin', 'nowhere']) {
    expect((await desk.post(wang, `${path}/return`, { elementId, reason })).body).toMatchObject({
      status: 409,
      code: 'RETURN_NOT_MODELLED',
      targets: [{}, {}],
    });
  }
  await desk.post(wang, `${path}/return`, { elementId: 'x.draft' }).expect(400);
  await desk.post(leader, `${path}/return`, { elementId: 'x.draft', reason }).expect(403);
  await desk.process.complete(wang, subject, { elementId: 'x.approve', output: { approved: true } });
  const [after] = await desk.found(wang, subject);
  expect(
    (await desk.post(wang, `/tasks/${after?.id}/return`, { elementId: 'x.draft', reason })).body,
  ).toMatchObject({
    code: 'RETURN_NOT_MODELLED',
    targets: [],
  });
});

it('goes only to what was done in this case', async () => {
  const subject = newCase();
  await desk.process.deploy(looping('not-done'));
  await desk.process.start({ key: 'not-done', subject });
  const [draft] = await desk.found(wang, subject);
  expect((await desk.get(wang, `/tasks/${draft?.id}/return-targets`)).body).toEqual({ items: [] });
});

it('leaves the tasks of the domain to its own commands', async () => {
  await desk.process.deploy(
    workflow('back-bound', {
      nodes: {
        begin: 'startEvent',
        again: 'exclusiveGateway',
        'x.draft': byOfficer(),
        'case.submit': byOfficer(),
        decision: 'exclusiveGateway',
        done: 'endEvent',
      },
      flows: [
        'begin > again',
        'again > x.draft',
        'x.draft > case.submit',
        'case.submit > decision',
        'decision > done default',
        'decision > again if =answer = "no"',
      ],
    }),
  );
  const subject = newCase();
  await desk.process.start({ key: 'back-bound', subject });
  await desk.process.complete(lin, subject, { elementId: 'x.draft' });
  const [task] = await desk.found(lin, subject);
  const refused = await desk.post(lin, `/tasks/${task?.id}/return`, { elementId: 'x.draft', reason });
  expect(refused.body).toMatchObject({ code: 'TASK_BOUND_TO_COMMAND', command: 'case.submit' });
});

it('is refused while other work goes on beside the task', async () => {
  await desk.process.deploy(
    workflow('beside', {
      nodes: {
        begin: 'startEvent',
        fork: 'parallelGateway',
        again: 'exclusiveGateway',
        'x.draft': byOfficer(),
        'x.check': byOfficer(),
        decision: 'exclusiveGateway',
        'x.beside': byOfficer(),
        join: 'parallelGateway',
        done: 'endEvent',
      },
      flows: [
        'begin > fork',
        'fork > again',
        'again > x.draft',
        'x.draft > x.check',
        'x.check > decision',
        'decision > join default',
        'decision > again if =approved = false',
        'fork > x.beside',
        'x.beside > join',
        'join > done',
      ],
    }),
  );
  const subject = newCase();
  await desk.process.start({ key: 'beside', subject });
  await desk.process.complete(lin, subject, { elementId: 'x.draft' });
  const check = (await desk.found(lin, subject)).find(({ elementId }) => elementId === 'x.check');
  const refused = await desk.post(lin, `/tasks/${check?.id}/return`, { elementId: 'x.draft', reason });
  expect(refused.body).toMatchObject({ code: 'RETURN_NOT_MODELLED', targets: [] });
});
