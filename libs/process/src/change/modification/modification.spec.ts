import { Definition, HistoryEntry, Incident, Instance, Task, Timer } from '../../index';
import { newCase, officer } from '../../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../../fixtures/test-process';
import { inARow, timer, workflow } from '../../fixtures/workflow';
import { callerOf, deployGuarded, guarded, newMatter, policyOf } from '../fixtures/guarded';

let process: TestProcess;
let as: ReturnType<typeof callerOf>;
const lin = officer('lin');
const reason = 'entered by mistake';

beforeAll(async () => {
  process = await startTestProcess();
  process.signIn(lin);
  process.signIn({ ...officer('far'), grants: [{ role: 'REGULATOR_OFFICER', jurisdiction: '51.09' }] });
  as = callerOf(process, 'lin');
});
afterAll(() => process.close());
beforeEach(() => process.domain.reset());

interface Answer {
  accepted: boolean;
  findings: { rule: string; elementId?: string; policy?: string; path?: string[] }[];
  waits: { elementId: string; executionId: string }[];
}

const modify = (id: string, instructions: object[], more: object = {}) =>
  as.post(`/instances/${id}/modify`, { reason, instructions, ...more });
const open = async (id: string): Promise<string[]> =>
  ((await as.get(`/instances/${id}`)).body as { instance: Answer }).instance.waits.map(
    ({ elementId }) => elementId,
  );
const refusals = (body: unknown): string[] => (body as Answer).findings.map(({ rule }) => rule);

it('cancels and starts in one go, with a reason that stays', async () => {
  await process.deploy(inARow('moved', { 'x.one': 'userTask', 'x.two': 'userTask', 'x.three': 'userTask' }));
  const { id } = await process.start({ key: 'moved', subject: newCase() });
  const before = process.commands.length;
  const answer = await modify(id, [{ cancel: 'x.one' }, { startBefore: 'x.three' }]).expect(200);
  expect(answer.body).toMatchObject({ dryRun: false, accepted: true, waits: [{ elementId: 'x.three' }] });
  expect(process.commands.slice(before)).toMatchObject([
    { name: 'instance.modify', facts: { modification: [{ instanceId: id, reason, cancelled: ['x.one'] }] } },
  ]);
  const tasks = await process.dataSource.getRepository(Task).findBy({ instanceId: id });
  expect(tasks.map(({ elementId, status }) => [elementId, status])).toEqual([
    ['x.one', 'CANCELLED'],
    ['x.three', 'OPEN'],
  ]);
  const history = await process.dataSource.getRepository(HistoryEntry).findBy({ instanceId: id });
  expect(history.filter(({ event }) => event === 'cancel').map(({ elementId }) => elementId)).toEqual([
    'x.one',
  ]);
});

it('says what would happen, and does nothing', async () => {
  await process.deploy(inARow('asked', { 'x.one': 'userTask', 'x.two': 'userTask' }));
  const { id } = await process.start({ key: 'asked', subject: newCase() });
  const dry = await modify(id, [{ cancel: 'x.one' }, { startAfter: 'x.one' }], { dryRun: true }).expect(200);
  expect(dry.body).toMatchObject({ dryRun: true, accepted: true, waits: [{ elementId: 'x.two' }] });
  const refused = await modify(id, [{ cancel: 'x.two' }], { dryRun: true }).expect(200);
  expect((refused.body as Answer).findings).toMatchObject([
    { rule: 'nothing-to-cancel', elementId: 'x.two' },
  ]);
  expect(await open(id)).toEqual(['x.one']);
});

it('does all of it or nothing', async () => {
  await process.deploy(inARow('whole', { 'x.one': 'userTask', 'x.two': 'userTask' }));
  const { id } = await process.start({ key: 'whole', subject: newCase() });
  const answer = await modify(id, [{ cancel: 'x.one' }, { startBefore: 'x.nowhere' }]).expect(422);
  expect(answer.body).toMatchObject({ code: 'CHANGE_REFUSED' });
  expect(refusals(answer.body)).toEqual(['element-unknown']);
  expect(refusals((await modify(id, [{ cancel: 'x.one' }]).expect(422)).body)).toEqual(['nothing-left']);
  await modify(id, [{ cancel: 'x.one', startBefore: 'x.two' }]).expect(400);
  await as.post(`/instances/${id}/modify`, { instructions: [{ cancel: 'x.one' }] }).expect(400);
  expect(await open(id)).toEqual(['x.one']);
});

describe('a gate', () => {
  beforeAll(() => deployGuarded(process, guarded('gated'), policyOf()));

  it('cannot be jumped over', async () => {
    const { id } = await process.start({ key: 'gated', subject: newMatter() });
    for (const jump of [{ startBefore: 'x.sign' }, { startAfter: 'x.sign' }, { startBefore: 'goal' }]) {
      const answer = await modify(id, [{ cancel: 'x.work' }, jump]).expect(422);
      expect(refusals(answer.body)).toContain('policy-never');
    }
    expect(await open(id)).toEqual(['x.work']);
  });

  it('is not opened by a verdict of one’s own', async () => {
    const { id } = await process.start({ key: 'gated', subject: newMatter() });
    const forged = { setVariables: { verdict: { passed: true } } };
    const answer = await modify(id, [forged, { cancel: 'x.work' }, { startBefore: 'choice' }]).expect(422);
    expect(answer.body).toMatchObject({ code: 'OUTPUT_RESERVED' });
  });

  it('counts when it was passed, until the work is done anew', async () => {
    const subject = newMatter();
    const { id } = await process.start({ key: 'gated', subject });
    await process.complete(lin, subject, { elementId: 'x.work' });
    expect(await open(id)).toEqual(['x.sign']);
    await modify(id, [{ cancel: 'x.sign' }, { startBefore: 'goal' }]).expect(200);
    expect(await open(id)).toEqual(['x.file']);
    await modify(id, [{ cancel: 'x.file' }, { startBefore: 'x.sign' }]).expect(200);
    await modify(id, [{ cancel: 'x.sign' }, { startBefore: 'x.work' }]).expect(200);
    const answer = await modify(id, [{ cancel: 'x.work' }, { startBefore: 'x.sign' }]).expect(422);
    expect(refusals(answer.body)).toContain('policy-never');
  });

  it('may be asked anew', async () => {
    const { id } = await process.start({ key: 'gated', subject: newMatter() });
    await modify(id, [{ cancel: 'x.work' }, { startBefore: 'gate' }]).expect(200);
    expect(await open(id)).toEqual(['x.sign']);
    process.domain.photosAfter = 0;
    await modify(id, [{ cancel: 'x.sign' }, { startBefore: 'gate' }]).expect(200);
    expect(await open(id)).toEqual(['x.work']);
  });
});

it('does not leave tokens where the end cannot be reached', async () => {
  await process.deploy(
    workflow('forked', {
      nodes: {
        begin: 'startEvent',
        fork: 'parallelGateway',
        'x.left': 'userTask',
        'x.right': 'userTask',
        join: 'parallelGateway',
        'x.last': 'userTask',
        done: 'endEvent',
      },
      flows: [
        ...['begin > fork', 'fork > x.left', 'fork > x.right', 'x.left > join', 'x.right > join'],
        ...['join > x.last', 'x.last > done'],
      ],
    }),
  );
  const { id } = await process.start({ key: 'forked', subject: newCase() });
  expect(refusals((await modify(id, [{ cancel: 'x.left' }]).expect(422)).body)).toEqual(['deadlock']);
  expect(refusals((await modify(id, [{ startBefore: 'join' }]).expect(422)).body)).toEqual([
    'start-before-join',
  ]);
  const half = modify(id, [
    { cancel: 'x.left' },
    { cancel: 'x.right' },
    { startAfter: 'x.left' },
    { startAfter: 'x.right' },
  ]);
  expect((await half.expect(200)).body).toMatchObject({ waits: [{ elementId: 'x.last' }] });
  await modify(id, [{ cancel: 'x.last' }, { startBefore: 'x.left' }, { startAfter: 'x.right' }]).expect(200);
  expect(await open(id)).toEqual(['x.left']);
  await modify(id, [{ cancel: 'x.left' }, { cancel: 'join' }, { startBefore: 'x.last' }]).expect(200);
});

it('begins the sub-process around what is started, with its events, and takes it away with its last token', async () => {
  await process.deploy(
    workflow('nested', {
      nodes: {
        begin: 'startEvent',
        'x.first': 'userTask',
        around: [
          'subProcess',
          '',
          '<bpmn:startEvent id="in"/><bpmn:userTask id="x.inner"/><bpmn:userTask id="x.deep"/><bpmn:endEvent id="out"/><bpmn:sequenceFlow id="f1" sourceRef="in" targetRef="x.inner"/><bpmn:sequenceFlow id="f2" sourceRef="x.inner" targetRef="x.deep"/><bpmn:sequenceFlow id="f3" sourceRef="x.deep" targetRef="out"/>',
        ],
        late: ['boundaryEvent', 'attachedToRef="around"', timer('P3D', 'timeDuration')],
        'x.after': 'userTask',
        done: 'endEvent',
        over: 'endEvent',
      },
      flows: ['begin > x.first', 'x.first > around', 'around > x.after', 'x.after > done', 'late > over'],
    }),
  );
  const { id } = await process.start({ key: 'nested', subject: newCase() });
  await modify(id, [{ cancel: 'x.first' }, { startBefore: 'x.deep' }]).expect(200);
  expect((await open(id)).toSorted()).toEqual(['late', 'x.deep']);
  expect(await process.dataSource.getRepository(Timer).countBy({ instanceId: id })).toBe(1);
  const [wait] = (await as.get(`/instances/${id}`)).body.instance.waits.filter(
    ({ elementId }: { elementId: string }) => elementId === 'x.deep',
  ) as [{ executionId: string }];
  await modify(id, [{ cancel: wait.executionId }, { startBefore: 'x.first' }]).expect(200);
  expect(await open(id)).toEqual(['x.first']);
  expect(await process.dataSource.getRepository(Timer).countBy({ instanceId: id })).toBe(0);
});

it('mends an instance that stands nowhere', async () => {
  await process.deploy(inARow('mended', { 'x.one': 'userTask' }));
  const { id } = await process.start({ key: 'mended', subject: newCase() });
  const { dataSource } = process;
  await dataSource.query(
    `INSERT INTO bh_incident (id, "instanceId", reason, "createdAt", jurisdiction) VALUES ($1, $1, 'stands nowhere', now(), '51.08.21')`,
    [id],
  );
  await dataSource.getRepository(Instance).update({ id }, { status: 'INCIDENT' });
  await modify(id, [{ cancel: 'x.one' }, { startBefore: 'x.one' }]).expect(200);
  expect(await dataSource.getRepository(Instance).findOneByOrFail({ id })).toMatchObject({
    status: 'RUNNING',
  });
  expect((await dataSource.getRepository(Incident).findOneByOrFail({ id })).resolvedAt).not.toBeNull();
});

it('is refused outside of one’s own place, for what is over, and on a version that is not current', async () => {
  await process.deploy(inARow('kept', { 'x.one': 'userTask' }));
  const subject = newCase();
  const { id } = await process.start({ key: 'kept', subject });
  const body = { reason, instructions: [{ cancel: 'x.one' }, { startBefore: 'x.one' }] };
  await callerOf(process, 'far').post(`/instances/${id}/modify`, body).expect(403);
  await as.post(`/instances/${id}/modify`, body).set('if-match', '"9"').expect(412);
  await process.complete(lin, subject, { elementId: 'x.one' });
  expect((await as.post(`/instances/${id}/modify`, body).expect(409)).body).toMatchObject({
    code: 'INSTANCE_NOT_RUNNING',
  });
});

it('is refused on a lane whose tokens nobody can move', async () => {
  await process.deploy(inARow('engine', { 'x.one': 'userTask' }));
  await process.dataSource.getRepository(Definition).update({ key: 'engine' }, { lane: 'bpmn-engine' });
  const { id, definitionId } = await process.start({ key: 'engine', subject: newMatter() });
  const unsupported = { code: 'CHANGE_UNSUPPORTED', lane: 'bpmn-engine' };
  const moved = await modify(id, [{ cancel: 'x.one' }, { startBefore: 'x.one' }]).expect(422);
  expect(moved.body).toMatchObject(unsupported);
  const restarted = await as.post(`/instances/${id}/restart`, { reason, from: 'x.one' }).expect(422);
  expect(restarted.body).toMatchObject(unsupported);
  const plan = { sourceDefinitionId: definitionId, targetDefinitionId: definitionId };
  expect((await as.post('/migrations/plan', plan).expect(422)).body).toMatchObject(unsupported);
});
