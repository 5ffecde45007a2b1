import { CommandExecutor, systemActor } from '@bihuan/kernel';
import { Job } from '@bihuan/jobs';
import { Definition, Incident, Instance, MigrationResult, Subscription, Task, Timer } from '../../index';
import { newCase, officer } from '../../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../../fixtures/test-process';
import { event, forEach, inARow, timer, workflow } from '../../fixtures/workflow';
import { callerOf, deployGuarded, guarded, newMatter, policyOf } from '../fixtures/guarded';
import { MigrateInstance } from './migrate-instance';
import { MigrationJobHandler } from './migration-job.handler';

let process: TestProcess;
let as: ReturnType<typeof callerOf>;
const lin = officer('lin');
const reason = 'the new version';
const remind = ['serviceTask', 'bihuan:handler="case.remind"'] as const;

beforeAll(async () => {
  process = await startTestProcess();
  process.signIn(lin);
  process.signIn({ ...officer('far'), grants: [{ role: 'REGULATOR_OFFICER', jurisdiction: '51.09' }] });
  as = callerOf(process, 'lin');
});
afterAll(() => process.close());
beforeEach(() => process.domain.reset());

interface Finding {
  rule: string;
  elementId?: string;
}
interface Detail {
  id: string;
  status: string;
  progress: { pending: number; migrated: number; refused: number };
}
type Plan = { instructions?: object[]; timers?: string };

const instance = (id: string) => process.dataSource.getRepository(Instance).findOneByOrFail({ id });

/** Deploys both versions of a key and starts one instance of the first. */
async function versions(key: string, first: string, second: string, subject = newCase()) {
  await process.deploy(first);
  const { id } = await process.start({ key, subject, variables: { list: ['a', 'b'] } });
  await process.deploy(second);
  return { id, subject, plan: await planOf(key) };
}

async function planOf(key: string) {
  const rows = await process.dataSource
    .getRepository(Definition)
    .find({ where: { key }, order: { version: 'ASC' } });
  const [source, target] = rows.slice(-2);
  return { sourceDefinitionId: source?.id ?? '', targetDefinitionId: target?.id ?? '' };
}

/** Migrates and lets the jobs do it. */
async function migrate(plan: object, ids: string[], more: Plan = {}): Promise<Detail> {
  const body = { plan: { ...plan, ...more }, instances: { ids }, reason };
  const { id } = (await as.post('/migrations', body).expect(201)).body as Detail;
  await process.worker.runDue();
  return (await as.get(`/migrations/${id}`).expect(200)).body as Detail;
}

async function findingsOf(migrationId: string): Promise<string[]> {
  const { items } = (await as.get(`/migrations/${migrationId}/results`).expect(200)).body as {
    items: { findings: Finding[] }[];
  };
  return items.flatMap(({ findings }) =>
    findings.map(({ rule, elementId }) => `${rule} ${elementId ?? ''}`.trim()),
  );
}

const done = { status: 'DONE', progress: { pending: 0, migrated: 1, refused: 0 } };
const refused = { status: 'DONE', progress: { pending: 0, migrated: 0, refused: 1 } };

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
  const { id, subject, plan } = await versions('kept', nodes('x.old'), nodes('x.young'));
  const rows = async () => {
    const { dataSource } = process;
    const [task] = await dataSource.getRepository(Task).findBy({ instanceId: id });
    const [due] = await dataSource.getRepository(Timer).findBy({ instanceId: id });
    const [subscription] = await dataSource.getRepository(Subscription).findBy({ instanceId: id });
    return { task, due, subscription };
  };
  const before = await rows();
  await as.post(`/tasks/${before.task?.id}/claim`).expect(200);
  process.clock.advance('P1D');
  expect(await migrate(plan, [id], { instructions: [{ source: 'x.old', target: 'x.young' }] })).toMatchObject(
    done,
  );
  const after = await rows();
  expect(after.task).toMatchObject({
    ...{ id: before.task?.id, due: before.task?.due, executionId: before.task?.executionId },
    ...{ elementId: 'x.young', name: 'x.young', command: 'x.young', claimedBy: lin.accountId },
  });
  expect(after.due).toEqual(before.due);
  expect(after.subscription).toEqual(before.subscription);
  expect(await instance(id)).toMatchObject({ definitionVersion: 2, status: 'RUNNING' });
  process.clock.advance('P1DT1M');
  await process.worker.runDue();
  expect(process.domain.reminded).toEqual(['remind']);
  await process.complete(lin, subject, { elementId: 'x.young' });
  expect((await instance(id)).status).toBe('ENDED');
});

it('suggests the plan that equal ids and types tell, and says what does not fit', async () => {
  const { plan } = await versions(
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
  const suggestion = (await as.post('/migrations/plan', plan).expect(200)).body as {
    plan: { instructions: { source: string }[] };
    findings: Finding[];
    unmapped: { id: string }[];
  };
  expect(suggestion.plan.instructions.map(({ source }) => source)).toEqual(['begin', 'x.same', 'done']);
  expect(suggestion.findings).toMatchObject([{ rule: 'multi-instance-changed', elementId: 'each' }]);
  expect(suggestion.unmapped.map(({ id }) => id)).toEqual(['x.turned', 'x.gone']);
  const wrong = { ...plan, instructions: [{ source: 'x.gone', target: 'x.turned' }] };
  const answer = await as.post('/migrations', { plan: wrong, reason }).expect(422);
  expect(answer.body).toMatchObject({ code: 'MIGRATION_INVALID', findings: [{ rule: 'type-changed' }] });
});

it('refuses an instance that stands at an element nothing stands for, and leaves it as it is', async () => {
  const { id, plan } = await versions(
    'lost',
    inARow('lost', { 'x.gone': 'userTask' }),
    inARow('lost', { 'x.new': 'userTask' }),
  );
  const before = await instance(id);
  const check = await as.post('/migrations/check', { plan, instances: { ids: [id] } }).expect(200);
  expect(check.body).toMatchObject({
    ...{ accepted: 0, refused: 1 },
    items: [
      { instanceId: id, accepted: false, findings: [{ rule: 'element-unmapped', elementId: 'x.gone' }] },
    ],
  });
  const migration = await migrate(plan, [id]);
  expect(migration).toMatchObject(refused);
  expect(await findingsOf(migration.id)).toEqual(['element-unmapped x.gone']);
  expect(await instance(id)).toEqual(before);
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
  const { id, subject, plan } = await versions('joined', forked('x.old'), forked('x.young'));
  await process.complete(lin, subject, { elementId: 'x.left' });
  await process.complete(lin, subject, { elementId: 'each' });
  expect(await migrate(plan, [id])).toMatchObject(done);
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
  const { id, subject, plan } = await versions(
    'unjoined',
    forked([]),
    forked(['fork > x.third', 'x.third > join']),
  );
  await process.complete(lin, subject, { elementId: 'x.left' });
  const migration = await migrate(plan, [id]);
  expect(migration).toMatchObject(refused);
  expect(await findingsOf(migration.id)).toEqual(['deadlock join']);
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
  const { id, plan } = await versions(
    'watched',
    watched({ early: 1, dropped: 4, moved: 5 }),
    watched({ early: 1, moved: 9, added: 6 }),
  );
  process.clock.advance('P1DT1H');
  await process.worker.runDue();
  expect(process.domain.reminded).toEqual(['remind']);
  expect(await migrate(plan, [id], { timers: 'recalculate' })).toMatchObject(done);
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
  const { id, subject, plan } = await versions('calling', called('old'), called('young'));
  expect(await migrate(plan, [id], { instructions: [{ source: 'old', target: 'young' }] })).toMatchObject(
    done,
  );
  await process.complete(lin, subject, { elementId: 'x.inner' });
  expect(await process.openTasks(subject)).toEqual(['x.after']);

  const failing = (name: string) =>
    inARow('failing', { [name]: ['serviceTask', 'bihuan:handler="case.break" bihuan:retries="1"'] });
  const broken = await versions('failing', failing('old'), failing('young'));
  await process.worker.runDue();
  expect(await instance(broken.id)).toMatchObject({ status: 'INCIDENT' });
  const mapped = { instructions: [{ source: 'old', target: 'young' }] };
  expect(await migrate(broken.plan, [broken.id], mapped)).toMatchObject(done);
  const incident = await process.dataSource
    .getRepository(Incident)
    .findOneByOrFail({ instanceId: broken.id });
  expect(incident).toMatchObject({ elementId: 'young', resolvedAt: null });
});

describe('a gate', () => {
  const names = { 'x.work': 'x.labour', gate: 'door', 'x.sign': 'x.seal', 'x.file': 'x.store' };
  const renamedTo = (source: keyof typeof names, target: string = names[source]) => ({ source, target });
  const everything = Object.keys(names).map((source) => renamedTo(source as keyof typeof names));

  it('is not jumped over by what an element is mapped to', async () => {
    await deployGuarded(process, guarded('jump'), policyOf());
    const { id } = await process.start({ key: 'jump', subject: newMatter() });
    await deployGuarded(process, guarded('jump', names), policyOf('x.labour'));
    const plan = await planOf('jump');
    const migration = await migrate(plan, [id], { instructions: [renamedTo('x.work', 'x.seal')] });
    expect(migration).toMatchObject(refused);
    expect(await findingsOf(migration.id)).toEqual(['policy-never goal']);
    expect(await migrate(plan, [id], { instructions: everything })).toMatchObject(done);
  });

  it('that was passed stays passed, also over several migrations, until the work is done anew', async () => {
    await deployGuarded(process, guarded('passed'), policyOf());
    const subject = newMatter();
    const { id } = await process.start({ key: 'passed', subject });
    await process.complete(lin, subject, { elementId: 'x.work' });
    await deployGuarded(process, guarded('passed', names), policyOf('x.labour'));
    expect(await migrate(await planOf('passed'), [id], { instructions: everything })).toMatchObject(done);
    const back = everything.map(({ source, target }) => ({ source: target, target: source }));
    await deployGuarded(process, guarded('passed', { begin: 'begin' }), policyOf('x.work', '[goal, x.file]'));
    expect(await migrate(await planOf('passed'), [id], { instructions: back })).toMatchObject(done);
    const body = (startBefore: string) => ({ reason, instructions: [{ cancel: 'x.sign' }, { startBefore }] });
    const dry = await as.post(`/instances/${id}/modify`, { ...body('goal'), dryRun: true }).expect(200);
    expect(dry.body).toMatchObject({ accepted: true });
    await as.post(`/instances/${id}/modify`, body('x.work')).expect(200);
    const again = { reason, instructions: [{ cancel: 'x.work' }, { startBefore: 'x.sign' }] };
    expect((await as.post(`/instances/${id}/modify`, again).expect(422)).body).toMatchObject({
      code: 'CHANGE_REFUSED',
    });
  });

  it('that the new version adds has to be passed', async () => {
    await process.deploy(guarded('stricter'));
    const subject = newMatter();
    const { id } = await process.start({ key: 'stricter', subject });
    await process.complete(lin, subject, { elementId: 'x.work' });
    await process.complete(lin, subject, { elementId: 'x.sign' });
    await deployGuarded(process, guarded('stricter'), policyOf('x.sign', 'x.file')).then(
      () => Promise.reject(new Error('The proof has let it pass.')),
      () => undefined,
    );
    await deployGuarded(process, guarded('stricter', { 'x.file': 'x.store' }), policyOf('x.work', 'x.store'));
    const plan = await planOf('stricter');
    expect(
      await migrate(plan, [id], { instructions: [{ source: 'x.file', target: 'x.store' }] }),
    ).toMatchObject(done);
  });

  it('keeps who did what from doing what excludes it', async () => {
    const signed = (work: string) =>
      inARow('duties', {
        [work]: 'userTask',
        'x.wait': 'userTask',
        'x.sign': ['userTask', `bihuan:notPerformerOf="${work}"`],
      });
    const { id, subject, plan } = await versions('duties', signed('x.old'), signed('x.young'));
    await process.complete(lin, subject, { elementId: 'x.old' });
    await process.complete(officer('wang'), subject, { elementId: 'x.wait' });
    // The task that is open was opened under the old version and keeps what it demands.
    expect(
      await migrate(plan, [id], { instructions: [{ source: 'x.old', target: 'x.young' }] }),
    ).toMatchObject(done);
    await expect(process.complete(lin, subject, { elementId: 'x.sign' })).rejects.toMatchObject({
      code: 'SEPARATION_OF_DUTIES',
    });
  });
});

describe('an undo', () => {
  const one = (name: string) => inARow('undone', { [name]: 'userTask', 'x.after': 'userTask' });

  it('brings instances back that have not moved since', async () => {
    const { id, subject, plan } = await versions('undone', one('x.old'), one('x.young'));
    const moved = await process.dataSource
      .getRepository(Definition)
      .findOneByOrFail({ id: plan.sourceDefinitionId })
      .then(({ key, version }) => process.start({ key, version, subject: newCase() }));
    const before = await instance(id);
    const instructions = [{ source: 'x.old', target: 'x.young' }];
    const migration = await migrate(plan, [id, moved.id], { instructions });
    expect(migration.progress.migrated).toBe(2);
    await process.command(lin, subject, () =>
      process.runtime.setVariables({ instanceId: moved.id, variables: { a: 1 } }),
    );
    const back = (await as.post(`/migrations/${migration.id}/undo`, { reason }).expect(201)).body as Detail;
    await process.worker.runDue();
    expect((await as.get(`/migrations/${back.id}`)).body).toMatchObject({
      ...{ undoOf: migration.id, status: 'DONE', progress: { migrated: 1, refused: 1 } },
    });
    expect(await findingsOf(back.id)).toEqual(['moved-meanwhile']);
    const after = await instance(id);
    expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
    expect(await process.openTasks(subject)).toEqual(['x.old']);
    await process.complete(lin, subject, { elementId: 'x.old' });
  });

  it('is refused when two elements became one', async () => {
    const { id, plan } = await versions(
      'merged',
      inARow('merged', { 'x.a': 'userTask', 'x.b': 'userTask' }),
      inARow('merged', { 'x.c': 'userTask' }),
    );
    const instructions = ['x.a', 'x.b'].map((source) => ({ source, target: 'x.c' }));
    const { id: migration } = await migrate(plan, [id], { instructions });
    const answer = await as.post(`/migrations/${migration}/undo`, { reason }).expect(409);
    expect(answer.body).toMatchObject({ code: 'MIGRATION_NOT_UNDOABLE' });
  });
});

describe('many instances', () => {
  it('are migrated by several jobs, each once, though a job dies on the way and comes again', async () => {
    await process.deploy(inARow('many', { 'x.old': 'userTask' }));
    for (let i = 0; i < 30; i++) await process.start({ key: 'many', subject: newCase() });
    await process.deploy(inARow('many', { 'x.young': 'userTask' }));
    const plan = { ...(await planOf('many')), instructions: [{ source: 'x.old', target: 'x.young' }] };
    const body = { plan, instances: { filter: { key: 'many' } }, reason };
    const migration = (await as.post('/migrations', body).expect(201)).body as Detail;
    expect(migration).toMatchObject({ status: 'RUNNING', total: 30, progress: { pending: 30 } });
    const jobs = await process.dataSource.getRepository(Job).findBy({ kind: 'process.migrate' });
    expect(jobs).toHaveLength(2);

    // As after a kill: some of the first portion is done, its job is not, and comes twice at once.
    const results = process.dataSource.getRepository(MigrationResult);
    const [first] = await results.find({ where: { migrationId: migration.id, portion: 0 }, take: 1 });
    const executor = process.app.get(CommandExecutor);
    await executor.run(MigrateInstance, systemActor('worker'), { resultId: first?.id ?? '' });
    const handler = process.app.get(MigrationJobHandler);
    const portion = { migrationId: migration.id, portion: 0 };
    await Promise.all([handler.handle(portion), handler.handle(portion)]);
    await process.worker.runDue();
    await handler.handle(portion);

    expect((await as.get(`/migrations/${migration.id}`)).body).toMatchObject({
      ...{ status: 'DONE', progress: { pending: 0, migrated: 30, refused: 0 } },
    });
    const migrated = process.commands.filter(({ facts }) =>
      facts['migration']?.some((fact) => (fact as { migrationId: string }).migrationId === migration.id),
    );
    expect(migrated).toHaveLength(30);
    const page = (await as.get(`/migrations/${migration.id}/results?limit=20&status=MIGRATED`)).body as {
      items: { instanceId: string }[];
      after: string;
    };
    const rest = (await as.get(`/migrations/${migration.id}/results?limit=20&after=${page.after}`))
      .body as typeof page;
    const ids = [...page.items, ...rest.items].map(({ instanceId }) => instanceId);
    expect([new Set(ids).size, rest.after]).toEqual([30, null]);
    expect((await as.post('/migrations/search', {})).body).toHaveProperty('items.0.id', migration.id);
  });

  it('outside of one’s own place are not touched', async () => {
    const { id, plan } = await versions(
      'placed',
      inARow('placed', { 'x.a': 'userTask' }),
      inARow('placed', { 'x.a': 'userTask', 'x.b': 'userTask' }),
    );
    const far = callerOf(process, 'far');
    const named = await far.post('/migrations', { plan, instances: { ids: [id] }, reason }).expect(404);
    expect(named.body).toMatchObject({ code: 'INSTANCE_NOT_FOUND', instanceIds: [id] });
    expect((await far.post('/migrations', { plan, reason }).expect(422)).body).toMatchObject({
      code: 'MIGRATION_INVALID',
    });
  });

  it('may be suspended, and stay so', async () => {
    const { id, plan } = await versions(
      'stays',
      inARow('stays', { 'x.a': 'userTask' }),
      inARow('stays', { 'x.a': 'userTask', 'x.b': 'userTask' }),
    );
    await as.post(`/instances/${id}/suspend`, { reason }).expect(200);
    expect(await migrate(plan, [id])).toMatchObject(done);
    expect((await instance(id)).suspendedAt).not.toBeNull();
  });
});
