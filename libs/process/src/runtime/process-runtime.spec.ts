import { isBihuanError, systemActor } from '@bihuan/kernel';
import { event, inARow, timer, workflow } from '../fixtures/workflow';
import { newCase, officer } from '../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../fixtures/test-process';
import { HistoryEntry, Incident, Instance, RuleEvaluation, Subscription, Task, Timer } from '../index';

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

const loop = workflow('loop', {
  nodes: {
    begin: ['startEvent', 'bihuan:state="OPEN"'],
    'case.work': task('name="整改" bihuan:role="REGULATOR_OFFICER" bihuan:due="=daysAfter(now, 3)"'),
    gate: ['businessRuleTask', 'bihuan:rule="FIXED_ON_SPOT" bihuan:result="onSpot"'],
    'is-fixed': 'exclusiveGateway',
    wait: ['intermediateCatchEvent', 'bihuan:state="WATCHED"', timer('=daysAfter(now, 365)')],
    remind: ['serviceTask', 'bihuan:handler="case.remind" bihuan:inline="true"'],
    again: 'exclusiveGateway',
    child: ['callActivity', 'calledElement="loop-child"'],
    done: ['endEvent', 'bihuan:state="CLOSED"'],
  },
  flows: [
    'begin > again',
    'again > case.work',
    'case.work > gate',
    'gate > is-fixed',
    'is-fixed > wait if =onSpot.passed',
    'is-fixed > again default',
    'wait > remind',
    'remind > child',
    'child > done',
  ],
});

describe('a case from start to end', () => {
  beforeAll(async () => {
    await process.deploy(inARow('loop-child', { 'child.work': task('bihuan:role="REGULATOR_OFFICER"') }));
    await process.deploy(loop);
  });

  it('returns at the gate, waits a year, runs a job, calls a child and ends', async () => {
    const subject = newCase();
    const { id } = await process.start({ key: 'loop', subject });
    expect(await rows(Task, { instanceId: id })).toMatchObject([
      {
        elementId: 'case.work',
        name: '整改',
        roles: ['REGULATOR_OFFICER'],
        status: 'OPEN',
        ...place(subject),
      },
    ]);

    process.domain.photosAfter = 0;
    await process.complete(lin, subject, { elementId: 'case.work' });
    process.domain.photosAfter = 1;
    await process.complete(lin, subject, { elementId: 'case.work', output: { note: 'now' } });
    const evaluations = await process.dataSource
      .getRepository(RuleEvaluation)
      .find({ where: { subjectId: subject.id }, order: { attempt: 'ASC' } });
    expect(evaluations).toMatchObject([
      {
        attempt: 1,
        passed: false,
        outcome: 'FALSE',
        failing: ['photoAfter'],
        facts: { photosAfter: 0 },
        instanceId: id,
      },
      { attempt: 2, passed: true, legalProfile: 'cn-default@1', elementId: 'gate' },
    ]);

    expect(await rows(Timer, { instanceId: id })).toHaveLength(1);
    expect(await process.worker.runDue()).toBe(0);
    process.clock.advance('P366D');
    expect(await process.worker.runDue()).toBe(1);
    expect(process.domain.reminded).toEqual(['remind']);

    const child = (await rows(Instance, { parentId: id }))[0];
    expect(child).toMatchObject({
      key: 'loop-child',
      status: 'RUNNING',
      rootId: id,
      variables: { note: 'now' },
    });
    const ended = await process.complete(lin, subject, {
      elementId: 'child.work',
      output: { told: 'by child' },
    });
    expect(ended.id).toBe(child?.id);
    expect(await rows(Instance, { id })).toMatchObject([
      { status: 'ENDED', waits: [], variables: { told: 'by child', reminded: true, note: 'now' } },
    ]);
    expect(process.domain.states).toEqual(['OPEN', 'WATCHED', 'CLOSED']);
    expect(await rows(Timer, { instanceId: id })).toEqual([]);
  });

  it('writes down every step, numbered without gaps, and names the command', async () => {
    const subject = newCase();
    const { id } = await process.start({ key: 'loop', subject });
    await process.complete(lin, subject, { elementId: 'case.work' });
    const history = await process.dataSource
      .getRepository(HistoryEntry)
      .find({ where: { instanceId: id }, order: { seq: 'ASC' } });
    expect(history.map(({ seq }) => seq)).toEqual(history.map((_, i) => i + 1));
    expect(history.filter(({ event: what }) => what === 'enter').map(({ elementId }) => elementId)).toEqual([
      'begin',
      'again',
      'case.work',
      'gate',
      'is-fixed',
      'wait',
    ]);
    expect(history.at(-1)?.commandId).toBe(process.commands.at(-1)?.id);
    expect(process.commands.at(-1)?.facts).toMatchObject({
      gate: [{ rule: 'FIXED_ON_SPOT', passed: true }],
      process: [{ key: 'loop', version: 1, status: 'RUNNING' }],
    });
  });
});

describe('all or nothing', () => {
  it('leaves no trace of a step whose handler fails, not even what the handler wrote', async () => {
    await process.deploy(
      inARow('breaks', {
        'case.work': task(),
        break: ['serviceTask', 'bihuan:handler="case.break" bihuan:inline="true"'],
      }),
    );
    const subject = newCase();
    const { id } = await process.start({ key: 'breaks', subject });
    await expect(process.complete(lin, subject, { elementId: 'case.work' })).rejects.toThrow('broken');
    expect(await rows(Task, { instanceId: id })).toMatchObject([
      { status: 'OPEN', name: 'case.work', completedBy: null },
    ]);
    expect(await rows(Instance, { id })).toMatchObject([{ version: 1, status: 'RUNNING' }]);
  });

  it('rolls the step back when the domain refuses the state', async () => {
    await process.deploy(
      inARow('refused', { 'case.work': task(), 'case.next': task('bihuan:state="FORBIDDEN"') }),
    );
    const subject = newCase();
    await process.start({ key: 'refused', subject });
    process.domain.refusesState = 'FORBIDDEN';
    await expect(process.complete(lin, subject, { elementId: 'case.work' })).rejects.toThrow('FORBIDDEN');
    expect(await process.openTasks(subject)).toEqual(['case.work']);
  });

  it('lets one of two completions at once win', async () => {
    await process.deploy(inARow('race', { 'case.work': task(), 'case.next': task() }));
    const subject = newCase();
    await process.start({ key: 'race', subject });
    const outcomes = await Promise.all(
      [officer('甲'), officer('乙')].map((actor) =>
        codeOf(process.complete(actor, subject, { elementId: 'case.work' })),
      ),
    );
    expect(outcomes.sort()).toEqual(['TASK_NOT_OPEN', 'no error']);
  });

  it('says where the case stands when a task is not open', async () => {
    await process.deploy(inARow('elsewhere', { 'case.work': task('name="整改"'), 'case.next': task() }));
    const subject = newCase();
    await process.start({ key: 'elsewhere', subject });
    await expect(process.complete(lin, subject, { elementId: 'case.next' })).rejects.toThrow(
      'case.next is not open. Open now: case.work «整改».',
    );
  });

  it('refuses a workflow that circles without waiting for anybody', async () => {
    const deployed = process.deploy(
      workflow('circles', {
        nodes: {
          begin: 'startEvent',
          merge: 'exclusiveGateway',
          gate: ['businessRuleTask', 'bihuan:rule="FIXED_ON_SPOT" bihuan:result="onSpot"'],
          split: 'exclusiveGateway',
          done: 'endEvent',
        },
        flows: [
          'begin > merge',
          'merge > gate',
          'gate > split',
          'split > merge if =onSpot.passed',
          'split > done default',
        ],
      }),
    );
    await expect(deployed).rejects.toMatchObject({ code: 'DEFINITION_REFUSED' });
  });
});

describe('messages', () => {
  const roots = '<bpmn:message id="Msg" name="extension.requested"/>';

  it('reach who waits for them, once', async () => {
    await process.deploy(
      inARow(
        'message',
        { ask: ['intermediateCatchEvent', '', event('message', 'Msg')], 'case.work': task() },
        roots,
      ),
    );
    const subject = newCase();
    const { id } = await process.start({ key: 'message', subject });
    const send = () =>
      process.command(lin, subject, () =>
        process.runtime.correlate({
          subjectId: subject.id,
          message: 'extension.requested',
          output: { days: 3 },
        }),
      );
    expect((await send()).variables).toMatchObject({ days: 3 });
    expect(await rows(Subscription, { instanceId: id })).toEqual([]);
    expect(await codeOf(send())).toBe('MESSAGE_NOT_AWAITED');
  });
});

it('takes the error path a handler asks for', async () => {
  await process.deploy(
    workflow('error-path', {
      nodes: {
        begin: 'startEvent',
        try: ['serviceTask', 'bihuan:handler="case.give-up" bihuan:inline="true"'],
        caught: ['boundaryEvent', 'attachedToRef="try"', event('error', 'Hopeless')],
        'case.work': task(),
        done: 'endEvent',
        ended: 'endEvent',
      },
      flows: ['begin > try', 'try > done', 'caught > case.work', 'case.work > ended'],
      roots: '<bpmn:error id="Hopeless" errorCode="hopeless"/>',
    }),
  );
  const subject = newCase();
  await process.start({ key: 'error-path', subject });
  expect(await process.openTasks(subject)).toEqual(['case.work']);
  expect(await rows(Incident, {})).toEqual([]);
});

it('lets nobody but the system act without role', async () => {
  await process.deploy(inARow('roles', { 'case.work': task('bihuan:role="REGULATOR_LEADER"') }));
  const subject = newCase();
  await process.start({ key: 'roles', subject });
  expect(await codeOf(process.complete(lin, subject, { elementId: 'case.work' }))).toBe('NOT_A_CANDIDATE');
  expect(await codeOf(process.complete(systemActor('job'), subject, { elementId: 'case.work' }))).toBe(
    'no error',
  );
});

function place({ jurisdiction, enterpriseId, id: subjectId }: ReturnType<typeof newCase>) {
  return { jurisdiction, enterpriseId, subjectId };
}
