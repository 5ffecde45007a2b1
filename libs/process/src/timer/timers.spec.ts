import { inARow, timer, workflow } from '../fixtures/workflow';
import { newCase, officer } from '../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../fixtures/test-process';
import { HistoryEntry, Incident, Instance, Timer } from '../index';

let process: TestProcess;
const remind = ['serviceTask', 'bihuan:handler="case.remind" bihuan:inline="true"'] as const;
const at = (moment: string): readonly [string, string, string] => [
  'intermediateCatchEvent',
  '',
  timer(moment),
];

beforeAll(async () => {
  process = await startTestProcess();
});
afterAll(() => process.close());
beforeEach(() => process.domain.reset());

it('fires what was missed in the order it was due, also what becomes due only by an earlier one', async () => {
  await process.deploy(
    workflow('ladder', {
      nodes: {
        begin: 'startEvent',
        fork: 'parallelGateway',
        'd-7': at('=daysBefore(deadline, 7)'),
        'remind-7': remind,
        'd-1': at('=daysBefore(deadline, 1)'),
        'remind-1': remind,
        'end-a': 'endEvent',
        'day-5': at('=daysBefore(deadline, 5)'),
        'remind-5': remind,
        'end-b': 'endEvent',
      },
      flows: [
        ...[
          'begin > fork',
          'fork > d-7',
          'd-7 > remind-7',
          'remind-7 > d-1',
          'd-1 > remind-1',
          'remind-1 > end-a',
        ],
        ...['fork > day-5', 'day-5 > remind-5', 'remind-5 > end-b'],
      ],
    }),
  );
  const { id } = await process.start({
    key: 'ladder',
    subject: newCase(),
    variables: { deadline: '2026-03-20' },
  });
  process.clock.set('2027-03-20T00:00:00Z');
  expect(await process.worker.runDue()).toBe(3);
  expect(process.domain.reminded).toEqual(['remind-7', 'remind-5', 'remind-1']);
  expect(await process.dataSource.getRepository(Instance).findOneByOrFail({ id })).toMatchObject({
    status: 'ENDED',
  });
});

it('fires each timer in a command of its own, by the system, through the timer channel', async () => {
  await process.deploy(inARow('own-command', { later: at('=daysAfter(now, 1)') }));
  await process.start({ key: 'own-command', subject: newCase() });
  await process.start({ key: 'own-command', subject: newCase() });
  const before = process.commands.length;
  process.clock.advance('P3D');
  await process.worker.runDue();
  expect(process.commands.slice(before)).toMatchObject([
    { name: 'timer.fire', channel: 'timer', actor: { kind: 'system' } },
    { name: 'timer.fire' },
  ]);
});

it('leaves a timer alone while somebody holds its instance', async () => {
  await process.deploy(inARow('held', { later: at('=daysAfter(now, 1)'), 'case.work': 'userTask' }));
  const { id } = await process.start({ key: 'held', subject: newCase() });
  process.clock.advance('P3D');
  const holder = process.dataSource.createQueryRunner();
  await holder.startTransaction();
  try {
    await holder.query('SELECT 1 FROM bh_instance WHERE id = $1 FOR UPDATE', [id]);
    expect(await process.worker.runDue()).toBe(0);
  } finally {
    await holder.rollbackTransaction();
    await holder.release();
  }
  expect(await process.worker.runDue()).toBe(1);
});

it('makes an incident of a timer whose step fails, and nothing moves', async () => {
  await process.deploy(inARow('fails', { later: at('=daysAfter(now, 1)'), remind }));
  const subject = newCase();
  const { id } = await process.start({ key: 'fails', subject });
  process.domain.brokenMail = true;
  process.clock.advance('P3D');
  await process.worker.runDue();
  expect(await process.worker.runDue()).toBe(0);
  expect(await process.dataSource.getRepository(Incident).findBy({ instanceId: id })).toMatchObject([
    { elementId: 'later', reason: 'the mail server is down', resolvedAt: null },
  ]);
  expect(await process.dataSource.getRepository(Instance).findOneByOrFail({ id })).toMatchObject({
    status: 'INCIDENT',
  });
  const history = await process.dataSource.getRepository(HistoryEntry).findBy({ instanceId: id });
  expect(history.map(({ elementId }) => elementId)).not.toContain('remind');

  process.domain.brokenMail = false;
  const [incident] = await process.dataSource.getRepository(Incident).findBy({ instanceId: id });
  await process.retry(id, incident?.id ?? '');
  expect(await process.worker.runDue()).toBe(1);
  expect(await process.dataSource.getRepository(Instance).findOneByOrFail({ id })).toMatchObject({
    status: 'ENDED',
  });
  expect(await process.dataSource.getRepository(Timer).findBy({ instanceId: id })).toEqual([]);
});

it('fires a cycle once for all the times that were missed, and goes on until the task is done', async () => {
  await process.deploy(
    workflow('reminding', {
      nodes: {
        begin: 'startEvent',
        'case.work': 'userTask',
        daily: [
          'boundaryEvent',
          'attachedToRef="case.work" cancelActivity="false"',
          timer('R/P1D', 'timeCycle'),
        ],
        remind,
        done: 'endEvent',
        reminded: 'endEvent',
      },
      flows: ['begin > case.work', 'case.work > done', 'daily > remind', 'remind > reminded'],
    }),
  );
  const subject = newCase();
  const { id } = await process.start({ key: 'reminding', subject });
  for (const pause of ['P1D', 'P1D', 'P3DT1H']) {
    process.clock.advance(pause);
    await process.worker.runDue();
  }
  expect(process.domain.reminded).toEqual(['remind', 'remind', 'remind']);
  const [next] = await process.dataSource.getRepository(Timer).findBy({ instanceId: id });
  expect(next?.dueAt).toEqual(new Date(process.clock.now().getTime() + 86_400_000));
  await process.complete(officer('林'), subject, { elementId: 'case.work' });
  expect(await process.dataSource.getRepository(Timer).findBy({ instanceId: id })).toEqual([]);
});
