import { CommandExecutor, systemActor } from '@bihuan/kernel';
import { Job } from '@bihuan/jobs';
import { Definition, MigrationResult } from '../../index';
import { newCase, officer } from '../../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../../fixtures/test-process';
import { inARow } from '../../fixtures/workflow';
import { callerOf } from '../fixtures/guarded';
import { type Detail, done, Migrations, reason } from '../fixtures/migrations';
import { MigrateInstance } from './migrate-instance';
import { MigrationJobHandler } from './migration-job.handler';

let process: TestProcess;
let migrations: Migrations;
const lin = officer('lin');

beforeAll(async () => {
  process = await startTestProcess();
  process.signIn(lin);
  process.signIn({ ...officer('far'), grants: [{ role: 'REGULATOR_OFFICER', jurisdiction: '51.09' }] });
  migrations = new Migrations(process, 'lin');
});
afterAll(() => process.close());

describe('an undo', () => {
  const one = (name: string) => inARow('undone', { [name]: 'userTask', 'x.after': 'userTask' });

  it('brings instances back that have not moved since', async () => {
    const { id, subject, plan } = await migrations.versions('undone', one('x.old'), one('x.young'));
    const moved = await process.dataSource
      .getRepository(Definition)
      .findOneByOrFail({ id: plan.sourceDefinitionId })
      .then(({ key, version }) => process.start({ key, version, subject: newCase() }));
    const before = await migrations.instance(id);
    const instructions = [{ source: 'x.old', target: 'x.young' }];
    const migration = await migrations.migrate(plan, [id, moved.id], { instructions });
    expect(migration.progress.migrated).toBe(2);
    await process.command(lin, subject, () =>
      process.runtime.setVariables({ instanceId: moved.id, variables: { a: 1 } }),
    );
    const back = (await migrations.as.post(`/migrations/${migration.id}/undo`, { reason }).expect(201))
      .body as Detail;
    await process.worker.runDue();
    expect((await migrations.as.get(`/migrations/${back.id}`)).body).toMatchObject({
      ...{ undoOf: migration.id, status: 'DONE', progress: { migrated: 1, refused: 1 } },
    });
    expect(await migrations.findingsOf(back.id)).toEqual(['moved-meanwhile']);
    const after = await migrations.instance(id);
    expect(Object.assign(after, { version: 0 })).toEqual(Object.assign(before, { version: 0 }));
    expect(await process.openTasks(subject)).toEqual(['x.old']);
    await process.complete(lin, subject, { elementId: 'x.old' });
  });

  it('is refused when two elements became one', async () => {
    const { id, plan } = await migrations.versions(
      'merged',
      inARow('merged', { 'x.a': 'userTask', 'x.b': 'userTask' }),
      inARow('merged', { 'x.c': 'userTask' }),
    );
    const instructions = ['x.a', 'x.b'].map((source) => ({ source, target: 'x.c' }));
    const { id: migration } = await migrations.migrate(plan, [id], { instructions });
    const answer = await migrations.as.post(`/migrations/${migration}/undo`, { reason }).expect(409);
    expect(answer.body).toMatchObject({ code: 'MIGRATION_NOT_UNDOABLE' });
  });
});

describe('many instances', () => {
  it('are migrated by several jobs, each once, though a job dies on the way and comes again', async () => {
    await process.deploy(inARow('many', { 'x.old': 'userTask' }));
    for (let i = 0; i < 30; i++) await process.start({ key: 'many', subject: newCase() });
    await process.deploy(inARow('many', { 'x.young': 'userTask' }));
    const plan = {
      ...(await migrations.planOf('many')),
      instructions: [{ source: 'x.old', target: 'x.young' }],
    };
    const body = { plan, instances: { filter: { key: 'many' } }, reason };
    const migration = (await migrations.as.post('/migrations', body).expect(201)).body as Detail;
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

    expect((await migrations.as.get(`/migrations/${migration.id}`)).body).toMatchObject({
      ...{ status: 'DONE', progress: { pending: 0, migrated: 30, refused: 0 } },
    });
    const migrated = process.commands.filter(({ facts }) =>
      facts['migration']?.some((fact) => (fact as { migrationId: string }).migrationId === migration.id),
    );
    expect(migrated).toHaveLength(30);
    const page = (await migrations.as.get(`/migrations/${migration.id}/results?limit=20&status=MIGRATED`))
      .body as {
      items: { instanceId: string }[];
      after: string;
    };
    const rest = (await migrations.as.get(`/migrations/${migration.id}/results?limit=20&after=${page.after}`))
      .body as typeof page;
    const ids = [...page.items, ...rest.items].map(({ instanceId }) => instanceId);
    expect([new Set(ids).size, rest.after]).toEqual([30, null]);
    expect((await migrations.as.post('/migrations/search', {})).body).toHaveProperty(
      'items.0.id',
      migration.id,
    );
  });

  it('outside of one’s own place are not touched', async () => {
    const { id, plan } = await migrations.versions(
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
    const { id, plan } = await migrations.versions(
      'stays',
      inARow('stays', { 'x.a': 'userTask' }),
      inARow('stays', { 'x.a': 'userTask', 'x.b': 'userTask' }),
    );
    await migrations.as.post(`/instances/${id}/suspend`, { reason }).expect(200);
    expect(await migrations.migrate(plan, [id])).toMatchObject(done);
    expect((await migrations.instance(id)).suspendedAt).not.toBeNull();
  });
});
