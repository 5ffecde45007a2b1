import { isBihuanError } from '@bihuan/kernel';
import { inARow, timer, workflow } from '../fixtures/workflow';
import { newCase, officer } from '../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../fixtures/test-process';
import { Instance, Task, Timer } from '../index';

let process: TestProcess;
const lin = officer('林');
const task = (attributes = ''): [string, string] => ['userTask', attributes];
const rows = <Row extends object>(entity: new () => Row, where: object): Promise<Row[]> =>
  process.dataSource.getRepository(entity).find({ where });
const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: unknown) => (isBihuanError(error) ? error.code : String(error)),
  );

beforeAll(async () => {
  process = await startTestProcess();
});
afterAll(() => process.close());
beforeEach(() => process.domain.reset());

describe('parents and children', () => {
  const parent = (key: string, called: string) =>
    workflow(key, {
      nodes: {
        begin: 'startEvent',
        call: ['callActivity', `calledElement="${called}"`],
        stop: ['boundaryEvent', 'attachedToRef="call"', timer('=daysAfter(now, 5)')],
        after: task(),
        stopped: 'endEvent',
        done: 'endEvent',
      },
      flows: ['begin > call', 'call > after', 'after > done', 'stop > stopped'],
    });

  it('keep the pinned version while a newer one is deployed', async () => {
    await process.deploy(inARow('called', { 'old.work': task() }));
    await process.deploy(parent('caller', 'called'));
    const running = newCase();
    await process.start({ key: 'called', subject: running });
    expect(await process.deploy(inARow('called', { 'new.work': task() }))).toBe(2);
    await process.complete(lin, running, { elementId: 'old.work' });

    const pinned = newCase();
    await process.start({ key: 'caller', subject: pinned, variables: { pinned: { called: 1 } } });
    expect(await process.openTasks(pinned)).toEqual(['old.work']);
    const free = newCase();
    await process.start({ key: 'caller', subject: free });
    expect(await process.openTasks(free)).toEqual(['new.work']);
  });

  it('end together when the child ends in the step that starts it', async () => {
    await process.deploy(
      inARow('at-once', { remind: ['serviceTask', 'bihuan:handler="case.remind" bihuan:inline="true"'] }),
    );
    await process.deploy(inARow('calls-at-once', { call: ['callActivity', 'calledElement="at-once"'] }));
    const { id, status, variables } = await process.start({ key: 'calls-at-once', subject: newCase() });
    expect({ status, variables }).toEqual({ status: 'ENDED', variables: { reminded: true } });
    expect(await rows(Instance, { parentId: id })).toMatchObject([{ status: 'ENDED' }]);
  });

  it('cancels the child when the call is interrupted', async () => {
    await process.deploy(inARow('slow', { 'slow.work': task() }));
    await process.deploy(parent('impatient', 'slow'));
    const subject = newCase();
    const { id } = await process.start({ key: 'impatient', subject });
    process.clock.advance('P6D');
    await process.worker.runDue();
    expect(await rows(Instance, { id })).toMatchObject([{ status: 'ENDED' }]);
    expect(await rows(Instance, { parentId: id })).toMatchObject([{ status: 'CANCELLED', waits: [] }]);
    expect(await rows(Task, { subjectId: subject.id })).toMatchObject([
      { elementId: 'slow.work', status: 'CANCELLED' },
    ]);
  });

  it('cancels children with the parent, and refuses to cancel a child its parent waits for', async () => {
    await process.deploy(inARow('slow', { 'slow.work': task() }));
    await process.deploy(parent('cancelled', 'slow'));
    const subject = newCase();
    const { id } = await process.start({ key: 'cancelled', subject });
    const [child] = await rows(Instance, { parentId: id });
    const cancel = (instanceId: string) =>
      process.command(lin, subject, () => process.runtime.cancel({ instanceId, reason: 'void' }));
    expect(await codeOf(cancel(child?.id ?? ''))).toBe('INSTANCE_CALLED');
    await cancel(id);
    expect(await rows(Instance, { subjectId: subject.id })).toMatchObject([
      { status: 'CANCELLED' },
      { status: 'CANCELLED' },
    ]);
    expect(await process.openTasks(subject)).toEqual([]);
    expect(await rows(Timer, { instanceId: id })).toEqual([]);
    expect(await codeOf(cancel(id))).toBe('INSTANCE_NOT_RUNNING');
  });

  it('stay consistent when the child ends while somebody cancels the parent', async () => {
    await process.deploy(inARow('crossing-child', { 'x.work': task() }));
    await process.deploy(parent('crossing', 'crossing-child'));
    for (let round = 0; round < 5; round++) {
      const subject = newCase();
      const { id } = await process.start({ key: 'crossing', subject });
      const outcomes = await Promise.all([
        codeOf(process.complete(lin, subject, { elementId: 'x.work' })),
        codeOf(
          process.command(lin, subject, () => process.runtime.cancel({ instanceId: id, reason: 'void' })),
        ),
      ]);
      expect([
        ['no error', 'no error'],
        ['TASK_NOT_OPEN', 'no error'],
      ]).toContainEqual(outcomes);
      expect(await rows(Instance, { id })).toMatchObject([{ status: 'CANCELLED' }]);
      expect(await process.openTasks(subject)).toEqual([]);
    }
  });
});
