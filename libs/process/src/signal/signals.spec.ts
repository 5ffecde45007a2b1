import { type Actor, CommandExecutor, systemActor } from '@bihuan/kernel';
import { newCase, officer } from '../fixtures/test-domain';
import { event, inARow, workflow } from '../fixtures/workflow';
import { Incident, Instance, Message, type ProcessSubject } from '../index';
import { bodyOf, type NodeSpec } from '../lane/fixtures/diagram';
import { byOfficer, Desk, people } from '../task/fixtures/desk';
import { SignalDelivery } from './signal-delivery.entity';
import { SignalSweeper } from './signal-sweeper';
import { SpreadSignal } from './spread-signal';
import type { SignalRow } from './signal.queries';

const county: Actor = { ...officer('county'), grants: [{ role: 'ORGANISER', jurisdiction: '51.08' }] };
const everywhere: Actor = { ...officer('registry'), grants: [{ role: 'ORGANISER', jurisdiction: '' }] };
const torn: Actor = {
  ...officer('torn'),
  grants: ['51.08', '51.09'].map((jurisdiction) => ({ role: 'ORGANISER', jurisdiction })),
};
const remind = ['serviceTask', 'bihuan:handler="case.remind" bihuan:inline="true"'] as const;
let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
  for (const actor of [county, everywhere, torn]) desk.process.signIn(actor);
});
afterAll(() => desk.close());
beforeEach(() => desk.process.domain.reset());

const signal = (name: string) => `<bpmn:signal id="s.${name}" name="${name}"/>`;
const on = (name: string, attributes = '') => event('signal', `s.${name}`, attributes);
const catching = (name: string): NodeSpec => ['intermediateCatchEvent', '', on(name)];

async function waiting(key: string, place: Partial<ProcessSubject> = {}, variables = {}) {
  const subject = { ...newCase(), ...place };
  const { id } = await desk.process.start({ key, subject, variables });
  return { ...subject, instanceId: id };
}
async function sent(actor: Actor, body: object, status = 201) {
  const answer = await desk.post(actor, '/signals', body).expect(status);
  return answer.body as { id: string; jurisdiction: string; code?: string };
}
const instance = (id: string) => desk.process.dataSource.getRepository(Instance).findOneByOrFail({ id });
const instancesOf = (key: string) => desk.process.dataSource.getRepository(Instance).findBy({ key });
async function row(id: string, actor = everywhere): Promise<SignalRow | undefined> {
  const { body } = await desk.post(actor, '/signals/search', { filter: { id } }).expect(200);
  return (body as { items: SignalRow[] }).items[0];
}

it('reaches every kind of catcher of all definitions, once each, with what it brings', async () => {
  const roots = signal('storm');
  await desk.process.deploy(inARow('by-event', { come: catching('storm'), 'x.after': byOfficer() }, roots));
  await desk.process.deploy(
    workflow('by-boundary', {
      nodes: {
        begin: 'startEvent',
        'x.work': byOfficer(),
        beside: ['boundaryEvent', 'attachedToRef="x.work" cancelActivity="false"', on('storm')],
        'x.warned': byOfficer(),
        done: 'endEvent',
      },
      flows: ['begin > x.work', 'x.work > done', 'beside > x.warned', 'x.warned > done'],
      roots,
    }),
  );
  await desk.process.deploy(
    workflow('by-handler', {
      nodes: {
        begin: 'startEvent',
        'x.work': byOfficer(),
        done: 'endEvent',
        handler: [
          'subProcess',
          'triggeredByEvent="true"',
          bodyOf(
            {
              nodes: { hs: ['startEvent', '', on('storm')], 'x.handle': byOfficer(), he: 'endEvent' },
              flows: ['hs > x.handle', 'x.handle > he'],
            },
            'inner',
          ),
        ],
      },
      flows: ['begin > x.work', 'x.work > done'],
      roots,
    }),
  );
  await desk.process.deploy(
    workflow('by-race', {
      nodes: {
        begin: 'startEvent',
        race: 'eventBasedGateway',
        first: catching('storm'),
        other: catching('calm'),
        'x.stormy': byOfficer(),
        done: 'endEvent',
      },
      flows: [
        'begin > race',
        'race > first',
        'race > other',
        'first > x.stormy',
        'x.stormy > done',
        'other > done',
      ],
      roots: roots + signal('calm'),
    }),
  );
  const keys = ['by-event', 'by-boundary', 'by-handler', 'by-race'];
  const cases = await Promise.all(keys.map((key) => waiting(key)));
  const body = { name: 'storm', signalId: 'storm-1', payload: { level: 3 } };
  const { id } = await sent(everywhere, body);
  expect(await sent(everywhere, body)).toMatchObject({ id });
  expect(await row(id)).toMatchObject({ spreadAt: null });
  await desk.process.worker.runDue();
  const open = await Promise.all(cases.map((subject) => desk.process.openTasks(subject)));
  expect(open).toEqual([['x.after'], ['x.work', 'x.warned'], ['x.handle'], ['x.stormy']]);
  for (const { instanceId } of cases) expect((await instance(instanceId)).variables).toEqual({ level: 3 });
  expect(await row(id)).toMatchObject({ deliveries: { delivered: 4, pending: 0, gone: 0 } });
  // The boundary event still waits, but this signal is through with it.
  await desk.process.worker.runDue();
  expect(await desk.process.openTasks(cases[1]!)).toEqual(['x.work', 'x.warned']);
});

it('reaches nobody beyond the place of its sender', async () => {
  await desk.process.deploy(
    inARow('placed', { come: catching('flood'), 'x.after': byOfficer() }, signal('flood')),
  );
  const inside = await waiting('placed');
  const town = await waiting('placed', { jurisdiction: '51.08.21.003' });
  const beside = await waiting('placed', { jurisdiction: '51.080.1' });
  const { id, jurisdiction } = await sent(county, { name: 'flood', signalId: 'f-1' });
  expect(jurisdiction).toBe('51.08');
  await desk.process.worker.runDue();
  expect(await row(id, county)).toMatchObject({ deliveries: { delivered: 2, pending: 0, gone: 0 } });
  expect(await instance(inside.instanceId)).toMatchObject({ waits: [{ elementId: 'x.after' }] });
  expect(await instance(town.instanceId)).toMatchObject({ waits: [{ elementId: 'x.after' }] });
  expect(await instance(beside.instanceId)).toMatchObject({ waits: [{ elementId: 'come' }] });
  await sent(county, { name: 'flood', signalId: 'f-2', jurisdiction: '51.09' }, 403);
  expect(await sent(torn, { name: 'flood', signalId: 'f-3' }, 422)).toMatchObject({
    code: 'SIGNAL_REACH_UNCLEAR',
  });
  await sent(people.stranger, { name: 'flood', signalId: 'f-4' }, 403);
  await sent(people.principal, { name: 'flood', signalId: 'f-5' }, 403);
  expect(await sent(county, { name: 'other', signalId: 'f-1' }, 409)).toMatchObject({
    code: 'SIGNAL_ID_REUSED',
  });
});

it('begins instances of the workflows that begin with it, where it comes from', async () => {
  const roots = signal('quake');
  const nodes = { begin: ['startEvent', '', on('quake')], 'x.check': byOfficer(), done: 'endEvent' } as const;
  for (const key of ['quake-a', 'quake-b'])
    await desk.process.deploy(workflow(key, { nodes, flows: ['begin > x.check', 'x.check > done'], roots }));
  const { id } = await sent(county, { name: 'quake', signalId: 'q-1', payload: { magnitude: 6 } });
  await desk.process.worker.runDue();
  await desk.process.worker.runDue();
  for (const key of ['quake-a', 'quake-b'])
    expect(await instancesOf(key)).toMatchObject([{ jurisdiction: '51.08', variables: { magnitude: 6 } }]);
  expect(await row(id)).toMatchObject({ deliveries: { delivered: 2 } });
});

it('is thrown by a diagram to all others at or below its place, and to itself in the same step', async () => {
  const roots = signal('alarm');
  await desk.process.deploy(
    workflow('thrower', {
      nodes: {
        begin: 'startEvent',
        fork: 'parallelGateway',
        'x.see': byOfficer(),
        warn: ['endEvent', '', on('alarm', 'bihuan:payload="={from: place}"')],
        own: catching('alarm'),
        'x.own': byOfficer(),
        done: 'endEvent',
      },
      flows: ['begin > fork', 'fork > x.see', 'x.see > warn', 'fork > own', 'own > x.own', 'x.own > done'],
      roots,
    }),
  );
  await desk.process.deploy(inARow('hearer', { come: catching('alarm'), 'x.after': byOfficer() }, roots));
  const here = await waiting('hearer');
  const elsewhere = await waiting('hearer', { jurisdiction: '51.08.22' });
  const thrower = await waiting('thrower', {}, { place: 'mill' });
  await desk.process.complete(people.lin, thrower, { elementId: 'x.see' });
  expect(await desk.process.openTasks(thrower)).toEqual(['x.own']);
  await desk.process.worker.runDue();
  expect(await desk.process.openTasks(here)).toEqual(['x.after']);
  expect((await instance(here.instanceId)).variables).toEqual({ from: 'mill' });
  expect(await instance(elsewhere.instanceId)).toMatchObject({ waits: [{ elementId: 'come' }] });
});

it('holds up nobody when a step fails, and comes when that is retried', async () => {
  await desk.process.deploy(inARow('fragile', { come: catching('gale'), remind }, signal('gale')));
  await desk.process.deploy(
    inARow('sturdy', { come: catching('gale'), 'x.after': byOfficer() }, signal('gale')),
  );
  const [fragile, sturdy] = [await waiting('fragile'), await waiting('sturdy')];
  desk.process.domain.brokenMail = true;
  const { id } = await sent(county, { name: 'gale', signalId: 'g-1' });
  await desk.process.worker.runDue();
  expect(await desk.process.worker.runDue()).toBe(0);
  expect(await desk.process.openTasks(sturdy)).toEqual(['x.after']);
  expect(await row(id)).toMatchObject({ deliveries: { delivered: 1, pending: 1 } });
  const { instanceId } = fragile;
  const [incident] = await desk.process.dataSource.getRepository(Incident).findBy({ instanceId });
  expect(incident).toMatchObject({ elementId: 'come', reason: 'the mail server is down' });
  desk.process.domain.brokenMail = false;
  await desk.process.retry(instanceId, incident?.id ?? '');
  await desk.process.worker.runDue();
  expect(await instance(instanceId)).toMatchObject({ status: 'ENDED' });
  expect(await row(id)).toMatchObject({ deliveries: { delivered: 2, pending: 0 } });
});

it('is delivered once by several workers at the same time, after one of them died in the middle, too', async () => {
  await desk.process.deploy(
    inARow('crowd', { one: catching('rush'), two: catching('rush'), 'x.after': byOfficer() }, signal('rush')),
  );
  const crowd = [];
  for (let i = 0; i < 12; i++) crowd.push(await waiting('crowd'));
  const { id } = await sent(county, { name: 'rush', signalId: 'r-1' });
  const sweeper = desk.process.app.get(SignalSweeper);
  await Promise.all([sweeper.runDue(), sweeper.runDue(), sweeper.runDue()]);
  // As if a worker had died between commits: what is not marked is delivered, what is marked is not again.
  const deliveries = desk.process.dataSource.getRepository(SignalDelivery);
  expect(await deliveries.countBy({ sentId: id })).toBe(12);
  for (let i = 0; i < 3; i++) await Promise.all([sweeper.runDue(), sweeper.runDue()]);
  for (const { instanceId } of crowd)
    expect(await instance(instanceId)).toMatchObject({ waits: [{ elementId: 'two' }] });
  expect(await row(id)).toMatchObject({ deliveries: { delivered: 12, pending: 0, gone: 0 } });
});

it('is gone for who has stopped waiting before it came', async () => {
  await desk.process.deploy(inARow('leaver', { come: catching('late') }, signal('late')));
  const leaver = await waiting('leaver');
  const { id } = await sent(county, { name: 'late', signalId: 'l-1' });
  // Found, and then cancelled before it is delivered.
  await desk.process.app.get(CommandExecutor).run(SpreadSignal, systemActor('test'), { id });
  await desk.process.command(people.leader, leaver, () =>
    desk.process.runtime.cancel({ instanceId: leaver.instanceId, reason: 'test' }),
  );
  await desk.process.worker.runDue();
  expect(await row(id)).toMatchObject({ deliveries: { delivered: 0, pending: 0, gone: 1 } });
});

it('leaves a thrown message to whoever waits for it, now or later', async () => {
  const roots = '<bpmn:message id="m" name="handed-over"/>';
  const tell: NodeSpec = [
    'intermediateThrowEvent',
    '',
    event('message', 'm', 'bihuan:correlationKey="=plate" bihuan:payload="={by: who}"'),
  ];
  const come: NodeSpec = [
    'intermediateCatchEvent',
    '',
    event('message', 'm', 'bihuan:correlationKey="=plate"'),
  ];
  await desk.process.deploy(inARow('giver', { 'x.give': byOfficer(), tell }, roots));
  await desk.process.deploy(
    inARow('taker', { 'x.before': byOfficer(), come, 'x.after': byOfficer() }, roots),
  );
  const giver = await waiting('giver', {}, { plate: 'A', who: 'lin' });
  const taker = await waiting('taker', {}, { plate: 'A' });
  await desk.process.complete(people.lin, giver, { elementId: 'x.give' });
  await desk.process.worker.runDue();
  expect(await desk.process.dataSource.getRepository(Message).findBy({ name: 'handed-over' })).toMatchObject([
    {
      status: 'BUFFERED',
      jurisdiction: '51.08.21',
      messageId: expect.stringContaining(giver.instanceId) as string,
    },
  ]);
  await desk.process.complete(people.lin, taker, { elementId: 'x.before' });
  await desk.process.worker.runDue();
  expect(await desk.process.openTasks(taker)).toEqual(['x.after']);
  expect((await instance(taker.instanceId)).variables).toMatchObject({ by: 'lin' });
});
