import type { Actor } from '@bihuan/kernel';
import { newCase, officer } from '../fixtures/test-domain';
import { event, inARow, timer } from '../fixtures/workflow';
import type { Incident, InstanceDetail } from '../index';
import { byOfficer, Desk, people } from '../task/fixtures/desk';

const { lin, leader } = people;
/** Messages are for those who reach all of the installation. */
const everywhere: Actor = { ...officer('registry'), grants: [{ role: 'ADMINISTRATOR', jurisdiction: '' }] };
let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
  desk.process.signIn(everywhere);
});
afterAll(() => desk.close());
beforeEach(() => desk.process.domain.reset());

const remind = (attributes = '') => ['serviceTask', `bihuan:handler="case.remind" ${attributes}`] as const;

async function detailOf(id: string): Promise<InstanceDetail> {
  return (await desk.get(leader, `/instances/${id}`).expect(200)).body as InstanceDetail;
}

/** A process whose only service task failed for good. */
async function failed(key: string): Promise<{ id: string; incident: Incident }> {
  await desk.process.deploy(inARow(key, { remind: remind('bihuan:retries="1"'), 'x.work': byOfficer() }));
  const { id } = await desk.process.start({ key, subject: newCase() });
  desk.process.domain.brokenMail = true;
  await desk.process.worker.runDue();
  const [incident] = (await detailOf(id)).incidents;
  if (!incident) throw new Error('There is no incident.');
  return { id, incident };
}

const resolve = (id: string, incidentId: string, reason = 'sent by hand') =>
  desk.post(leader, `/instances/${id}/incidents/${incidentId}/resolve`, { reason });

/** Reports an incident where the process stands. */
async function report(id: string, reason = 'the plan names another workshop') {
  const { instance } = await detailOf(id);
  const executionId = instance.waits[0]?.executionId;
  return desk.post(lin, `/instances/${id}/incidents`, { executionId, reason });
}

describe('resolving an incident by hand', () => {
  it('is refused while nobody would go on with the step, and changes nothing then', async () => {
    const { id, incident } = await failed('stuck-job');
    expect((await resolve(id, incident.id)).body).toMatchObject({ status: 409, code: 'INCIDENT_STUCK' });
    expect(await detailOf(id)).toMatchObject({
      instance: { status: 'INCIDENT' },
      incidents: [{ resolvedAt: null, resolution: null }],
    });
    desk.process.domain.brokenMail = false;
    await desk.post(leader, `/instances/${id}/incidents/${incident.id}/retry`).expect(200);
    await desk.process.worker.runDue();
    expect((await detailOf(id)).instance).toMatchObject({
      status: 'RUNNING',
      waits: [{ elementId: 'x.work' }],
    });
    expect((await resolve(id, incident.id)).body).toMatchObject({ code: 'INCIDENT_NOT_FOUND' });
  });

  it('is refused of a timer that is not fired any more', async () => {
    await desk.process.deploy(
      inARow('stuck-timer', {
        pause: ['intermediateCatchEvent', '', timer('PT1H', 'timeDuration')],
        remind: remind('bihuan:inline="true"'),
      }),
    );
    const { id } = await desk.process.start({ key: 'stuck-timer', subject: newCase() });
    desk.process.domain.brokenMail = true;
    desk.process.clock.advance('PT2H');
    await desk.process.worker.runDue();
    const [incident] = (await detailOf(id)).incidents;
    expect((await resolve(id, incident?.id ?? '')).body).toMatchObject({ code: 'INCIDENT_STUCK' });
  });

  it('is done by going on behind the step, which is a modification', async () => {
    const { id, incident } = await failed('behind');
    const instructions = [{ cancel: incident.executionId }, { startAfter: 'remind' }];
    await desk.post(leader, `/instances/${id}/modify`, { reason: 'sent by hand', instructions }).expect(200);
    expect(await detailOf(id)).toMatchObject({
      instance: { status: 'RUNNING', waits: [{ elementId: 'x.work' }] },
      incidents: [{ id: incident.id, resolvedBy: leader.accountId }],
    });
  });

  it('needs no step to go on when the process is over', async () => {
    const { id, incident } = await failed('over');
    await desk.post(leader, `/instances/${id}/cancel`, { reason: 'void' }).expect(200);
    expect((await detailOf(id)).incidents).toMatchObject([{ id: incident.id, resolvedBy: leader.accountId }]);
  });
});

describe('what a person reports', () => {
  it('is seen until it is resolved with a reason, and holds nothing up', async () => {
    const { subject } = await desk.begun('reported', { 'x.work': byOfficer(), 'x.next': byOfficer() });
    const [task] = await desk.found(lin, subject);
    const id = task?.instanceId ?? '';
    const { body } = (await report(id)) as { body: { id: string } };
    expect((await report(id)).body).toMatchObject({ status: 409, code: 'INCIDENT_KNOWN' });
    expect(await detailOf(id)).toMatchObject({
      instance: { status: 'INCIDENT' },
      incidents: [{ elementId: 'x.work', reported: true, reason: 'the plan names another workshop' }],
    });
    const listed = { filter: { reported: true, key: 'reported', resolvedAt: { exists: false } } };
    expect((await desk.post(leader, '/incidents/search', listed).expect(200)).body).toMatchObject({
      items: [{ id: body.id, key: 'reported' }],
    });
    await desk.post(leader, `/instances/${id}/incidents/${body.id}/retry`).expect(404);
    await resolve(id, body.id, '').expect(400);
    await resolve(id, body.id, 'the plan was corrected').expect(200);
    expect(await detailOf(id)).toMatchObject({
      instance: { status: 'RUNNING' },
      incidents: [{ resolution: 'the plan was corrected', resolvedBy: leader.accountId }],
    });
    expect(desk.process.commands.at(-1)).toMatchObject({
      name: 'incident.resolve',
      facts: { incident: [{ incidentId: body.id, reason: 'the plan was corrected' }] },
    });
  });

  it('is over with its step', async () => {
    const { subject, path } = await desk.begun('leaving', { 'x.work': byOfficer(), 'x.next': byOfficer() });
    const [task] = await desk.found(lin, subject);
    const id = task?.instanceId ?? '';
    await report(id);
    await desk.post(lin, `${path}/complete`).expect(200);
    expect(await detailOf(id)).toMatchObject({
      instance: { status: 'RUNNING' },
      incidents: [{ resolvedBy: lin.accountId, resolution: null }],
    });
  });

  it('neither keeps a message away nor hides that the step fails later', async () => {
    await desk.process.deploy(
      inARow(
        'listening',
        {
          come: ['intermediateCatchEvent', '', event('message', 'heard')],
          remind: remind('bihuan:retries="1"'),
        },
        '<bpmn:message id="heard" name="heard"/>',
      ),
    );
    const subject = newCase();
    const { id } = await desk.process.start({ key: 'listening', subject });
    await report(id);
    const body = { name: 'heard', subjectId: subject.id, messageId: 'heard-1', ttlSeconds: 60 };
    await desk.post(everywhere, '/messages', body).expect(201);
    expect((await detailOf(id)).instance.waits).toMatchObject([{ elementId: 'remind' }]);
    const { body: reported } = (await report(id)) as { body: { id: string } };
    desk.process.domain.brokenMail = true;
    await desk.process.worker.runDue();
    await resolve(id, reported.id).expect(200);
    const { instance, incidents } = await detailOf(id);
    expect(instance.status).toBe('INCIDENT');
    expect(incidents[0]).toMatchObject({ reported: false, resolvedAt: null });
  });
});
