import { officer } from '../../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../../fixtures/test-process';
import { inARow } from '../../fixtures/workflow';
import { deployGuarded, guarded, newMatter, policyOf } from '../fixtures/guarded';
import { done, Migrations, reason, refused } from '../fixtures/migrations';

let process: TestProcess;
let migrations: Migrations;
const lin = officer('lin');

beforeAll(async () => {
  process = await startTestProcess();
  process.signIn(lin);
  migrations = new Migrations(process, 'lin');
});
afterAll(() => process.close());

describe('a gate', () => {
  const names = { 'x.work': 'x.labour', gate: 'door', 'x.sign': 'x.seal', 'x.file': 'x.store' };
  const renamedTo = (source: keyof typeof names, target: string = names[source]) => ({ source, target });
  const everything = Object.keys(names).map((source) => renamedTo(source as keyof typeof names));

  it('is not jumped over by what an element is mapped to', async () => {
    await deployGuarded(process, guarded('jump'), policyOf());
    const { id } = await process.start({ key: 'jump', subject: newMatter() });
    await deployGuarded(process, guarded('jump', names), policyOf('x.labour'));
    const plan = await migrations.planOf('jump');
    const migration = await migrations.migrate(plan, [id], { instructions: [renamedTo('x.work', 'x.seal')] });
    expect(migration).toMatchObject(refused);
    expect(await migrations.findingsOf(migration.id)).toEqual(['policy-never goal']);
    expect(await migrations.migrate(plan, [id], { instructions: everything })).toMatchObject(done);
  });

  it('that was passed stays passed, also over several migrations, until the work is done anew', async () => {
    await deployGuarded(process, guarded('passed'), policyOf());
    const subject = newMatter();
    const { id } = await process.start({ key: 'passed', subject });
    await process.complete(lin, subject, { elementId: 'x.work' });
    await deployGuarded(process, guarded('passed', names), policyOf('x.labour'));
    expect(
      await migrations.migrate(await migrations.planOf('passed'), [id], { instructions: everything }),
    ).toMatchObject(done);
    const back = everything.map(({ source, target }) => ({ source: target, target: source }));
    await deployGuarded(process, guarded('passed', { begin: 'begin' }), policyOf('x.work', '[goal, x.file]'));
    expect(
      await migrations.migrate(await migrations.planOf('passed'), [id], { instructions: back }),
    ).toMatchObject(done);
    const body = (startBefore: string) => ({ reason, instructions: [{ cancel: 'x.sign' }, { startBefore }] });
    const dry = await migrations.as
      .post(`/instances/${id}/modify`, { ...body('goal'), dryRun: true })
      .expect(200);
    expect(dry.body).toMatchObject({ accepted: true });
    await migrations.as.post(`/instances/${id}/modify`, body('x.work')).expect(200);
    const again = { reason, instructions: [{ cancel: 'x.work' }, { startBefore: 'x.sign' }] };
    expect((await migrations.as.post(`/instances/${id}/modify`, again).expect(422)).body).toMatchObject({
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
    const plan = await migrations.planOf('stricter');
    expect(
      await migrations.migrate(plan, [id], { instructions: [{ source: 'x.file', target: 'x.store' }] }),
    ).toMatchObject(done);
  });

  it('keeps who did what from doing what excludes it', async () => {
    const signed = (work: string) =>
      inARow('duties', {
        [work]: 'userTask',
        'x.wait': 'userTask',
        'x.sign': ['userTask', `bihuan:notPerformerOf="${work}"`],
      });
    const { id, subject, plan } = await migrations.versions('duties', signed('x.old'), signed('x.young'));
    await process.complete(lin, subject, { elementId: 'x.old' });
    await process.complete(officer('wang'), subject, { elementId: 'x.wait' });
    // The task that is open was opened under the old version and keeps what it demands.
    expect(
      await migrations.migrate(plan, [id], { instructions: [{ source: 'x.old', target: 'x.young' }] }),
    ).toMatchObject(done);
    await expect(process.complete(lin, subject, { elementId: 'x.sign' })).rejects.toMatchObject({
      code: 'SEPARATION_OF_DUTIES',
    });
  });
});
