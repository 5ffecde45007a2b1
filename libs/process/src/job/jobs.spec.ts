import { Job } from '@bihuan/jobs';
import { isBihuanError } from '@bihuan/kernel';
import { inARow, timer, workflow } from '../fixtures/workflow';
import { newCase, officer } from '../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../fixtures/test-process';
import { Incident, Instance } from '../index';

let process: TestProcess;
const remind = (attributes = '') => ['serviceTask', `bihuan:handler="case.remind" ${attributes}`] as const;
const statusOf = async (id: string) =>
  (await process.dataSource.getRepository(Instance).findOneByOrFail({ id })).status;
const incidentsOf = (instanceId: string) => process.dataSource.getRepository(Incident).findBy({ instanceId });

beforeAll(async () => {
  process = await startTestProcess();
});
afterAll(() => process.close());
beforeEach(() => process.domain.reset());

it('runs a service task after the commit of its step and goes on from there', async () => {
  await process.deploy(inARow('later', { remind: remind(), 'case.work': 'userTask' }));
  const subject = newCase();
  await process.start({ key: 'later', subject });
  expect(process.domain.reminded).toEqual([]);
  expect(await process.worker.runDue()).toBe(1);
  expect(process.domain.reminded).toEqual(['remind']);
  expect(await process.openTasks(subject)).toEqual(['case.work']);
});

it('tries again, makes an incident when attempts are used up, and goes on when that is retried', async () => {
  await process.deploy(inARow('retried', { remind: remind('bihuan:retries="2"') }));
  const subject = newCase();
  const { id } = await process.start({ key: 'retried', subject });
  process.domain.brokenMail = true;
  await process.worker.runDue();
  expect(await statusOf(id)).toBe('RUNNING');
  process.clock.advance('PT1H');
  await process.worker.runDue();
  expect(await statusOf(id)).toBe('INCIDENT');
  const [incident] = await incidentsOf(id);
  expect(incident).toMatchObject({
    elementId: 'remind',
    reason: 'the mail server is down',
    resolvedAt: null,
  });

  process.domain.brokenMail = false;
  await process.retry(id, incident?.id ?? '');
  await process.worker.runDue();
  expect(await statusOf(id)).toBe('ENDED');
  await expect(process.retry(id, incident?.id ?? '')).rejects.toThrow('This incident is resolved');
});

it('does nothing twice when a job is delivered twice', async () => {
  await process.deploy(inARow('twice', { remind: remind(), 'case.work': 'userTask' }));
  const subject = newCase();
  await process.start({ key: 'twice', subject });
  const [job] = await process.dataSource.getRepository(Job).find();
  await process.worker.runDue();
  await process.dataSource.getRepository(Job).save(Object.assign(new Job(), job, { key: null }));
  await process.worker.runDue();
  expect(process.domain.reminded).toEqual(['remind']);
  expect(await process.dataSource.getRepository(Job).countBy({ status: 'OPEN' })).toBe(0);
});

it('withdraws the job and resolves the incident when the token leaves by another way', async () => {
  await process.deploy(
    workflow('overtaken', {
      nodes: {
        begin: 'startEvent',
        remind: remind('bihuan:retries="1"'),
        late: ['boundaryEvent', 'attachedToRef="remind"', timer('=daysAfter(now, 2)')],
        'case.work': 'userTask',
        done: 'endEvent',
        ended: 'endEvent',
      },
      flows: ['begin > remind', 'remind > done', 'late > case.work', 'case.work > ended'],
    }),
  );
  const subject = newCase();
  const { id } = await process.start({ key: 'overtaken', subject });
  process.domain.brokenMail = true;
  await process.worker.runDue();
  expect(await statusOf(id)).toBe('INCIDENT');
  process.clock.advance('P4D');
  await process.worker.runDue();
  expect(await statusOf(id)).toBe('RUNNING');
  expect(await incidentsOf(id)).toMatchObject([{ resolvedAt: process.clock.now() }]);
  expect((await process.complete(officer('林'), subject, { elementId: 'case.work' })).status).toBe('ENDED');
});

it('cannot be changed from a handler behind its own back', async () => {
  await process.deploy(
    inARow('behind', {
      meddle: ['serviceTask', 'bihuan:handler="case.meddle" bihuan:inline="true"'],
      'case.work': 'userTask',
      again: ['serviceTask', 'bihuan:handler="case.meddle" bihuan:inline="true"'],
    }),
  );
  const subject = newCase();
  await process.start({ key: 'behind', subject });
  const error: unknown = await process
    .complete(officer('林'), subject, { elementId: 'case.work' })
    .catch((e: unknown) => e);
  expect(isBihuanError(error) && error.code).toBe('INSTANCE_BUSY');
  expect(await process.openTasks(subject)).toEqual(['case.work']);
});
