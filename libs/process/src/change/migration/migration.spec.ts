import { Incident, Subscription, Task, Timer } from '../../index';
import { officer } from '../../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../../fixtures/test-process';
import { event, forEach, inARow, timer, workflow } from '../../fixtures/workflow';
import { done, Migrations, reason, refused, type ShownFinding } from '../fixtures/migrations';

let process: TestProcess;
let migrations: Migrations;
const lin = officer('lin');
const remind = ['serviceTask', 'bihuan:handler="case.remind"'] as const;

beforeAll(async () => {
  process = await startTestProcess();
  process.signIn(lin);
  migrations = new Migrations(process, 'lin');
});
afterAll(() => process.close());
beforeEach(() => process.domain.reset());

it('moves tasks, timers and subscriptions to elements of other names, and they stay the same ones', async () => {
  const nodes = (name: string) =>
    workflow('kept', {
      nodes: {
        begin: 'startEvent',
        [name]: ['userTask', `name="${name}" bihuan:due="=daysAfter(now, 3)"`],
        late: [
          'boundaryEvent',
          `attachedToRef="${name}" cancelActivity="false"`,
          timer('P2D', 'timeDuration'),
        ],
        heard: ['boundaryEvent', `attachedToRef="${name}"`, event('message', 'Msg')],
        remind,
        done: 'endEvent',
        reminded: 'endEvent',
        over: 'endEvent',
      },
      flows: [`begin > ${name}`, `${name} > done`, 'late > remind', 'remind > reminded', 'heard > over'],
      roots: '<bpmn:message id="Msg" name="papers"/>',
    });
  const { id, subject, plan } = await migrations.versions('kept', nodes('x.old'), nodes('x.young'));
  const rows = async () => {
    const { dataSource } = process;
    const [task] = await dataSource.getRepository(Task).findBy({ instanceId: id });
    const [due] = await dataSource.getRepository(Timer).findBy({ instanceId: id });
    const [subscription] = await dataSource.getRepository(Subscription).findBy({ instanceId: id });
    return { task, due, subscription };
  };
  const before = await rows();
  await migrations.as.post(`/tasks/${before.task?.id}/claim`).expect(200);
  process.clock.advance('P1D');
  expect(
    await migrations.migrate(plan, [id], { instructions: [{ source: 'x.old', target: 'x.young' }] }),
  ).toMatchObject(done);
  const after = await rows();
  expect(after.task).toMatchObject({
    ...{ id: before.task?.id, due: before.task?.due, executionId: before.task?.executionId },
    ...{ elementId: 'x.young', name: 'x.young', command: 'x.young', claimedBy: lin.accountId },
  });
  expect(after.due).toEqual(before.due);
  expect(after.subscription).toEqual(before.subscription);
  expect(await migrations.instance(id)).toMatchObject({ definitionVersion: 2, status: 'RUNNING' });
  process.clock.advance('P1DT1M');
  await process.worker.runDue();
  expect(process.domain.reminded).toEqual(['remind']);
  await process.complete(lin, subject, { elementId: 'x.young' });
  expect((await migrations.instance(id)).status).toBe('ENDED');
});

it('suggests the plan that equal ids and types tell, and says what does not fit', async () => {
  const { plan } = await migrations.versions(
    'suggested',
    inARow('suggested', {
      'x.same': 'userTask',
      'x.turned': 'userTask',
      'x.gone': 'userTask',
      each: ['userTask', '', forEach('=list')],
    }),
    inARow('suggested', {
      'x.same': 'userTask',
      'x.turned': remind,
      'x.new': 'userTask',
      each: ['userTask', '', forEach('=list', { sequential: true })],
    }),
  );
  const suggestion = (await migrations.as.post('/migrations/plan', plan).expect(200)).body as {
    plan: { instructions: { source: string }[] };
    findings: ShownFinding[];
    unmapped: { id: string }[];
  };
  expect(suggestion.plan.instructions.map(({ source }) => source)).toEqual(['begin', 'x.same', 'done']);
  expect(suggestion.findings).toMatchObject([{ rule: 'multi-instance-changed', elementId: 'each' }]);
  expect(suggestion.unmapped.map(({ id }) => id)).toEqual(['x.turned', 'x.gone']);
  const wrong = { ...plan, instructions: [{ source: 'x.gone', target: 'x.turned' }] };
  const answer = await migrations.as.post('/migrations', { plan: wrong, reason }).expect(422);
  expect(answer.body).toMatchObject({ code: 'MIGRATION_INVALID', findings: [{ rule: 'type-changed' }] });
});

it('stays within one workflow', async () => {
  const one = await migrations.versions(
    'own',
    inARow('own', { 'x.a': 'userTask' }),
    inARow('own', { 'x.b': 'userTask' }),
  );
  const other = await migrations.versions(
    'other',
    inARow('other', { 'x.a': 'userTask' }),
    inARow('other', { 'x.b': 'userTask' }),
  );
  const plan = { ...one.plan, targetDefinitionId: other.plan.targetDefinitionId };
  const answer = await migrations.as.post('/migrations', { plan, reason }).expect(422);
  expect(answer.body).toMatchObject({ findings: [{ rule: 'other-workflow' }] });
});

it('refuses an instance that stands at an element nothing stands for, and leaves it as it is', async () => {
  const { id, plan } = await migrations.versions(
    'lost',
    inARow('lost', { 'x.gone': 'userTask' }),
    inARow('lost', { 'x.new': 'userTask' }),
  );
  const before = await migrations.instance(id);
  const check = await migrations.as.post('/migrations/check', { plan, instances: { ids: [id] } }).expect(200);
  expect(check.body).toMatchObject({
    ...{ accepted: 0, refused: 1 },
    items: [
      { instanceId: id, accepted: false, findings: [{ rule: 'element-unmapped', elementId: 'x.gone' }] },
    ],
  });
  const migration = await migrations.migrate(plan, [id]);
  expect(migration).toMatchObject(refused);
  expect(await migrations.findingsOf(migration.id)).toEqual(['element-unmapped x.gone']);
  expect(await migrations.instance(id)).toEqual(before);
});

it('takes multi-instances and half-filled joins along', async () => {
  const forked = (name: string) =>
    workflow('joined', {
      nodes: {
        begin: 'startEvent',
        fork: 'parallelGateway',
        'x.left': 'userTask',
        each: ['userTask', '', forEach('=list')],
        join: 'parallelGateway',
        [name]: 'userTask',
        done: 'endEvent',
      },
      flows: [
        ...['begin > fork', 'fork > x.left', 'fork > each', 'x.left > join', 'each > join'],
        ...[`join > ${name}`, `${name} > done`],
      ],
    });
  const { id, subject, plan } = await migrations.versions('joined', forked('x.old'), forked('x.young'));
  await process.complete(lin, subject, { elementId: 'x.left' });
  await process.complete(lin, subject, { elementId: 'each' });
  expect(await migrations.migrate(plan, [id])).toMatchObject(done);
  await process.complete(lin, subject, { elementId: 'each' });
  expect(await process.openTasks(subject)).toEqual(['x.young']);
});

it('refuses a half-filled join that could never be filled under the new version', async () => {
  const forked = (middle: string[]) =>
    workflow('unjoined', {
      nodes: {
        begin: 'startEvent',
        fork: 'parallelGateway',
        'x.left': 'userTask',
        'x.right': 'userTask',
        ...(middle.length > 0 && { 'x.third': 'userTask' }),
        join: 'parallelGateway',
        done: 'endEvent',
      },
      flows: [
        'begin > fork',
        'fork > x.left',
        'fork > x.right',
        'x.left > join',
        'x.right > join',
        'join > done',
        ...middle,
      ],
    });
  const { id, subject, plan } = await migrations.versions(
    'unjoined',
    forked([]),
    forked(['fork > x.third', 'x.third > join']),
  );
  await process.complete(lin, subject, { elementId: 'x.left' });
  const migration = await migrations.migrate(plan, [id]);
  expect(migration).toMatchObject(refused);
  expect(await migrations.findingsOf(migration.id)).toEqual(['deadlock join']);
});

it('arms what the new version adds, drops what it lacks, and computes moments anew when asked to', async () => {
  const watched = (events: Record<string, number>) =>
    workflow('watched', {
      nodes: {
        begin: 'startEvent',
        'x.one': 'userTask',
        ...Object.fromEntries(
          Object.entries(events).map(([name, days]) => [
            name,
            [
              'boundaryEvent',
              'attachedToRef="x.one" cancelActivity="false"',
              timer(`P${days}D`, 'timeDuration'),
            ],
          ]),
        ),
        remind,
        done: 'endEvent',
        reminded: 'endEvent',
      },
      flows: [
        ...['begin > x.one', 'x.one > done', 'remind > reminded'],
        ...Object.keys(events).map((name) => `${name} > remind`),
      ],
    });
  const { id, plan } = await migrations.versions(
    'watched',
    watched({ early: 1, dropped: 4, moved: 5 }),
    watched({ early: 1, moved: 9, added: 6 }),
  );
  process.clock.advance('P1DT1H');
  await process.worker.runDue();
  expect(process.domain.reminded).toEqual(['remind']);
  expect(await migrations.migrate(plan, [id], { timers: 'recalculate' })).toMatchObject(done);
  const timers = await process.dataSource
    .getRepository(Timer)
    .find({ where: { instanceId: id }, order: { dueAt: 'ASC' } });
  const now = process.clock.now().getTime();
  // The early one has happened: it is not armed again.
  expect(
    timers.map(({ elementId, dueAt }) => [elementId, Math.round((dueAt.getTime() - now) / 86_400_000)]),
  ).toEqual([
    ['added', 6],
    ['moved', 9],
  ]);
});

it('keeps children with their call, and incidents with what failed', async () => {
  await process.deploy(inARow('inner', { 'x.inner': 'userTask' }));
  const called = (name: string) =>
    inARow('calling', { [name]: ['callActivity', 'calledElement="inner"'], 'x.after': 'userTask' });
  const { id, subject, plan } = await migrations.versions('calling', called('old'), called('young'));
  expect(
    await migrations.migrate(plan, [id], { instructions: [{ source: 'old', target: 'young' }] }),
  ).toMatchObject(done);
  await process.complete(lin, subject, { elementId: 'x.inner' });
  expect(await process.openTasks(subject)).toEqual(['x.after']);

  const failing = (name: string, handler: string) =>
    inARow('failing', { [name]: ['serviceTask', `bihuan:handler="${handler}" bihuan:retries="1"`] });
  const broken = await migrations.versions(
    'failing',
    failing('old', 'case.break'),
    failing('young', 'case.remind'),
  );
  await process.worker.runDue();
  expect(await migrations.instance(broken.id)).toMatchObject({ status: 'INCIDENT' });
  const mapped = { instructions: [{ source: 'old', target: 'young' }] };
  expect(await migrations.migrate(broken.plan, [broken.id], mapped)).toMatchObject(done);
  const incident = await process.dataSource
    .getRepository(Incident)
    .findOneByOrFail({ instanceId: broken.id });
  expect(incident).toMatchObject({ elementId: 'young', resolvedAt: null });
  // The new version has mended the cause.
  await process.retry(broken.id, incident.id);
  await process.worker.runDue();
  expect(process.domain.reminded).toEqual(['young']);
  expect(await migrations.instance(broken.id)).toMatchObject({ status: 'ENDED' });
});
