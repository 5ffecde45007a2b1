import { type Actor, newId } from '@bihuan/kernel';
import { newCase, officer } from '../fixtures/test-domain';
import { event, inARow, timer, workflow } from '../fixtures/workflow';
import { Instance } from '../index';
import type { NodeSpec } from '../lane/fixtures/diagram';
import { byOfficer, Desk, people } from '../task/fixtures/desk';
import { StartEvent } from './start-event.entity';
import { StartSweeper } from './start-sweeper';

const everywhere: Actor = { ...officer('registry'), grants: [{ role: 'ADMINISTRATOR', jurisdiction: '' }] };
const remind = ['serviceTask', 'bihuan:handler="case.remind" bihuan:inline="true"'] as const;
let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
  desk.process.signIn(everywhere);
});
afterAll(() => desk.close());
beforeEach(() => desk.process.domain.reset());

const message = (name: string) => `<bpmn:message id="m.${name}" name="${name}"/>`;

/** begins → the given nodes → end */
function begun(
  key: string,
  begins: string,
  nodes: Record<string, NodeSpec> = { 'x.work': byOfficer() },
  roots = '',
) {
  const ids = ['begin', ...Object.keys(nodes), 'done'];
  return workflow(key, {
    nodes: { begin: ['startEvent', '', begins], ...nodes, done: 'endEvent' },
    flows: ids.slice(1).map((id, i) => `${ids[i]} > ${id}`),
    roots,
  });
}

const byMessage = (key: string, name: string, nodes?: Record<string, NodeSpec>) =>
  desk.process.deploy(begun(key, event('message', `m.${name}`), nodes, message(name)));
const instancesOf = (key: string) =>
  desk.process.dataSource.getRepository(Instance).find({ where: { key }, order: { id: 'ASC' } });
const subjectOf = async (id: string | null) =>
  (await desk.process.dataSource.getRepository(Instance).findOneByOrFail({ id: id ?? '' })).subjectId;
const startsOf = (key: string) => desk.process.dataSource.getRepository(StartEvent).findBy({ key });

async function sent(body: object, status = 201) {
  const answer = await desk.post(everywhere, '/messages', { messageId: newId(), ...body }).expect(status);
  return answer.body as { status: string; instanceId: string | null; code?: string };
}

describe('a message', () => {
  it('begins an instance of the latest version, once, with its key and what it brings', async () => {
    await byMessage('tip-off', 'tip');
    await desk.process.deploy(
      begun('tip-off', event('message', 'm.tip'), { 'x.read': byOfficer() }, message('tip')),
    );
    const body = { name: 'tip', correlationKey: 'T-7', messageId: 'tip-1', payload: { text: '堵塞' } };
    const [first, again] = [await sent(body), await sent(body)];
    expect(again).toEqual(first);
    expect(await instancesOf('tip-off')).toMatchObject([
      {
        ...{ id: first.instanceId, definitionVersion: 2, businessKey: 'T-7', variables: { text: '堵塞' } },
        ...{ subjectType: 'process', jurisdiction: '', waits: [{ elementId: 'x.read' }] },
      },
    ]);
  });

  it('begins one instance when it is sent several times at once', async () => {
    await byMessage('raced-start', 'raced-start');
    const body = { name: 'raced-start', correlationKey: 'A', messageId: 'race' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => sent(body)));
    expect(new Set(answers.map(({ instanceId }) => instanceId)).size).toBe(1);
    expect(await instancesOf('raced-start')).toHaveLength(1);
  });

  it('goes to an instance that waits with its key before it begins one', async () => {
    const nodes = {
      'x.first': byOfficer(),
      more: ['intermediateCatchEvent', '', event('message', 'm.report', 'bihuan:correlationKey="=plate"')],
      'x.last': byOfficer(),
    } satisfies Record<string, NodeSpec>;
    await byMessage('reports', 'report', nodes);
    const here = { jurisdiction: '51.08.21' };
    const first = await sent({ name: 'report', correlationKey: 'A', payload: { plate: 'A' }, ...here });
    // Not there yet, and another key: both begin their own.
    const second = await sent({ name: 'report', correlationKey: 'A', payload: { plate: 'A' } });
    expect(second.instanceId).not.toBe(first.instanceId);
    // At home where the message came from: the officers of the county find it.
    const [task] = await desk.found(people.lin, { ...newCase(), id: await subjectOf(first.instanceId) });
    await desk.post(people.lin, `/tasks/${task?.id}/claim`).expect(200);
    await desk.post(people.lin, `/tasks/${task?.id}/complete`).expect(200);
    const third = await sent({ name: 'report', correlationKey: 'A' });
    expect(third.instanceId).toBe(first.instanceId);
    const fourth = await sent({ name: 'report', correlationKey: 'B' });
    expect([first.instanceId, second.instanceId]).not.toContain(fourth.instanceId);
  });

  it('that waits itself begins an instance as soon as a definition begins with it', async () => {
    expect(await sent({ name: 'soon', correlationKey: 'A', ttlSeconds: 3600 })).toMatchObject({
      status: 'BUFFERED',
    });
    await byMessage('soon', 'soon');
    await desk.process.worker.runDue();
    expect(await instancesOf('soon')).toHaveLength(1);
    await desk.process.worker.runDue();
    expect(await instancesOf('soon')).toHaveLength(1);
  });

  it('for a certain subject begins nothing, and may not say what only rules say', async () => {
    const rule: NodeSpec = ['businessRuleTask', 'bihuan:rule="FIXED_ON_SPOT" bihuan:result="verdict"'];
    await byMessage('guarded', 'guarded', { 'x.work': byOfficer(), rule });
    expect(await sent({ name: 'guarded', subjectId: newId() }, 409)).toMatchObject({
      code: 'MESSAGE_NOT_AWAITED',
    });
    const reserved = { name: 'guarded', correlationKey: 'A', payload: { verdict: { passed: true } } };
    expect(await sent(reserved, 422)).toMatchObject({ code: 'OUTPUT_RESERVED' });
    expect(await instancesOf('guarded')).toEqual([]);
  });

  it('begins nothing any more when the next version does not begin with it', async () => {
    await byMessage('moved', 'moved');
    await desk.process.deploy(inARow('moved', { 'x.work': byOfficer() }));
    await sent({ name: 'moved', correlationKey: 'A' }, 409);
    expect(await startsOf('moved')).toEqual([]);
  });

  it('begins one definition only: another one is refused', async () => {
    await byMessage('owner', 'owned');
    await expect(byMessage('thief', 'owned')).rejects.toMatchObject({
      findings: [{ rule: 'start-message-taken', elementId: 'begin' }],
    });
  });

  it('whose first step fails is tried again later, not at every sweep', async () => {
    const body = { name: 'failing-start', correlationKey: 'A', messageId: 'failing', ttlSeconds: 7200 };
    await sent(body);
    await byMessage('failing-start', 'failing-start', { remind });
    desk.process.domain.brokenMail = true;
    await desk.process.worker.runDue();
    desk.process.domain.brokenMail = false;
    expect(await startsOf('failing-start')).toMatchObject([
      { failures: 1, lastError: 'the mail server is down' },
    ]);
    await desk.process.worker.runDue();
    expect(await instancesOf('failing-start')).toEqual([]);
    desk.process.clock.advance('PT2M');
    await desk.process.worker.runDue();
    expect(await instancesOf('failing-start')).toMatchObject([{ status: 'ENDED' }]);
    expect(await startsOf('failing-start')).toMatchObject([{ failures: 0, lastError: null }]);
  });
});

describe('a timer', () => {
  const byTimer = (
    key: string,
    body: string,
    kind: Parameters<typeof timer>[1],
    nodes?: Record<string, NodeSpec>,
  ) => desk.process.deploy(begun(key, timer(body, kind), nodes));

  it('begins an instance at its date, once', async () => {
    await byTimer('dated', '=daysAfter(now, 2)', 'timeDate');
    await desk.process.worker.runDue();
    expect(await instancesOf('dated')).toEqual([]);
    desk.process.clock.advance('P4D');
    await desk.process.worker.runDue();
    desk.process.clock.advance('P4D');
    await desk.process.worker.runDue();
    expect(await instancesOf('dated')).toMatchObject([{ subjectType: 'process', variables: {} }]);
    expect(await startsOf('dated')).toMatchObject([{ dueAt: null, fired: 1 }]);
  });

  it('that has passed when it is deployed begins nothing', async () => {
    await byTimer('past', '2020-01-01T00:00:00Z', 'timeDate');
    await desk.process.worker.runDue();
    expect(await instancesOf('past')).toEqual([]);
  });

  it('begins one instance for all the times that were missed, and stops after its last', async () => {
    await byTimer('weekly', 'R2/P7D', 'timeCycle');
    desk.process.clock.advance('P30D');
    await desk.process.worker.runDue();
    expect(await instancesOf('weekly')).toHaveLength(1);
    desk.process.clock.advance('P7DT1M');
    await desk.process.worker.runDue();
    desk.process.clock.advance('P30D');
    await desk.process.worker.runDue();
    expect(await instancesOf('weekly')).toHaveLength(2);
  });

  it('of the next version replaces it; cron tells hours of Shanghai', async () => {
    await byTimer('replaced', 'R/P1D', 'timeCycle');
    desk.process.clock.set('2027-06-01T12:00:00Z');
    await byTimer('replaced', '0 9 * * 1', 'timeCycle');
    const [start, ...others] = await startsOf('replaced');
    expect(others).toEqual([]);
    expect(start).toMatchObject({ definitionVersion: 2, dueAt: new Date('2027-06-07T01:00:00Z') });
    desk.process.clock.advance('P3D');
    await desk.process.worker.runDue();
    expect(await instancesOf('replaced')).toEqual([]);
  });

  it('is fired once by two workers at the same time', async () => {
    await byTimer('contested', 'PT1H', 'timeDuration');
    desk.process.clock.advance('PT2H');
    const sweeper = desk.process.app.get(StartSweeper);
    await Promise.all([sweeper.runDue(), sweeper.runDue(), sweeper.runDue()]);
    expect(await instancesOf('contested')).toHaveLength(1);
  });

  it('whose first step fails says so, waits, and does not lose its turn', async () => {
    await byTimer('failing-timer', 'PT1H', 'timeDuration', { remind });
    desk.process.domain.brokenMail = true;
    desk.process.clock.advance('PT2H');
    await desk.process.worker.runDue();
    await desk.process.worker.runDue();
    const found = await desk
      .post(everywhere, '/start-events/search', { filter: { key: 'failing-timer' } })
      .expect(200);
    expect(found.body).toMatchObject({
      items: [{ failures: 1, lastError: 'the mail server is down', fired: 0 }],
    });
    desk.process.domain.brokenMail = false;
    desk.process.clock.advance('PT2M');
    await desk.process.worker.runDue();
    expect(await instancesOf('failing-timer')).toMatchObject([{ status: 'ENDED' }]);
    expect(await startsOf('failing-timer')).toMatchObject([{ failures: 0, lastError: null, fired: 1 }]);
  });

  it('that needs a variable is refused: there is none yet', async () => {
    await expect(byTimer('needy', '=deadline', 'timeDate')).rejects.toMatchObject({
      findings: [{ rule: 'timer-without-due-date', elementId: 'begin' }],
    });
  });
});
