import request from 'supertest';
import type { App } from 'supertest/types';
import { newId } from '@bihuan/kernel';
import { newCase, officer } from '../fixtures/test-domain';
import { forEach, inARow, timer, workflow } from '../fixtures/workflow';
import { startTestProcess, type TestProcess } from '../fixtures/test-process';
import { Definition, HistoryEntry } from '../index';

let process: TestProcess;
const lin = officer('lin');

beforeAll(async () => {
  process = await startTestProcess();
  process.signIn(lin);
  process.signIn(officer('stranger', 'STRANGER'));
});
afterAll(() => process.close());

const get = (path: string, name = lin.name) =>
  request(process.app.getHttpServer() as App)
    .get(path)
    .set('x-test-actor', name);

const idOf = async (key: string, version = 1) =>
  (await process.dataSource.manager.findOneByOrFail(Definition, { key, version })).id;

const insight = async <Item>(key: string, what: string, version = 1): Promise<Item[]> => {
  const answer = await get(`/definitions/${await idOf(key, version)}/insight/${what}`).expect(200);
  return (answer.body as { items: Item[] }).items;
};

/** draft → check → decision, and from there back to draft. */
const looping = (key: string) =>
  workflow(key, {
    nodes: {
      begin: 'startEvent',
      again: 'exclusiveGateway',
      draft: 'userTask',
      check: 'userTask',
      decision: 'exclusiveGateway',
      done: 'endEvent',
    },
    flows: [
      'begin > again',
      'again > draft',
      'draft > check',
      'check > decision',
      'decision > done if =approved',
      'decision > again default',
    ],
  });

/** Does one task after the other, each after some minutes. */
async function go(subject: ReturnType<typeof newCase>, ...steps: [string, number, object?][]): Promise<void> {
  for (const [elementId, minutes, output = {}] of steps) {
    process.clock.advance(`PT${minutes}M`);
    await process.complete(lin, subject, { elementId, output: { ...output } });
  }
}

describe('durations and flows', () => {
  let between = { from: '', to: '' };

  beforeAll(async () => {
    await process.deploy(looping('loop'));
    const [first, second, third] = [newCase(), newCase(), newCase()];
    process.clock.set('2026-04-01T00:00:00Z');
    await process.start({ key: 'loop', subject: first });
    await go(first, ['draft', 10], ['check', 1, { approved: false }]);
    // Comes back once: the second visit is another one.
    await go(first, ['draft', 30], ['check', 3, { approved: true }]);
    process.clock.set('2026-04-02T00:00:00Z');
    await process.start({ key: 'loop', subject: second });
    await go(second, ['draft', 20], ['check', 2, { approved: true }]);
    process.clock.set('2026-04-03T00:00:00Z');
    await process.start({ key: 'loop', subject: third });
    await go(third, ['draft', 40]);
    between = { from: '2026-04-01T00:00:00Z', to: '2026-04-04T00:00:00Z' };
  });

  it('counts every visit of an element by itself, also after a return', async () => {
    const items = await insight<{ elementId: string }>(
      'loop',
      `durations?from=${between.from}&to=${between.to}`,
    );
    expect(items.filter(({ elementId }) => ['draft', 'check', 'begin'].includes(elementId))).toEqual([
      // 10, 20, 30 and 40 minutes
      { elementId: 'draft', completed: 4, cancelled: 0, p50Seconds: 25 * 60, p95Seconds: 38.5 * 60 },
      // 1, 2 and 3 minutes
      { elementId: 'check', completed: 3, cancelled: 0, p50Seconds: 2 * 60, p95Seconds: 2.9 * 60 },
      { elementId: 'begin', completed: 3, cancelled: 0, p50Seconds: 0, p95Seconds: 0 },
    ]);
  });

  it('counts what was left within the period, wherever it began', async () => {
    const items = await insight<object>(
      'loop',
      'durations?from=2026-04-03T00:30:00Z&to=2026-04-03T01:00:00Z',
    );
    expect(items).toEqual([
      { elementId: 'draft', completed: 1, cancelled: 0, p50Seconds: 40 * 60, p95Seconds: 40 * 60 },
    ]);
    expect(await insight('loop', 'durations?from=2026-04-03T00:00:01Z&to=2026-04-03T00:40:00Z')).toEqual([]);
  });

  it('counts flows and the instances that took them', async () => {
    const items = await insight('loop', `flows?from=${between.from}&to=${between.to}`);
    expect(items).toEqual([
      { flowId: 'flow.1', times: 4, instances: 3 },
      { flowId: 'flow.2', times: 4, instances: 3 },
      { flowId: 'flow.0', times: 3, instances: 3 },
      { flowId: 'flow.3', times: 3, instances: 2 },
      { flowId: 'flow.4', times: 2, instances: 2 },
      { flowId: 'flow.5', times: 1, instances: 1 },
    ]);
    expect(await insight('loop', 'flows?from=2026-04-02T00:00:00Z&to=2026-04-02T00:22:00Z')).toEqual([
      { flowId: 'flow.0', times: 1, instances: 1 },
      { flowId: 'flow.1', times: 1, instances: 1 },
      { flowId: 'flow.2', times: 1, instances: 1 },
    ]);
  });

  it('evaluates the last 30 days unless told otherwise', async () => {
    process.clock.set('2026-05-02T00:00:00Z');
    const answer = await get(`/definitions/${await idOf('loop')}/insight/flows`).expect(200);
    expect(answer.body).toMatchObject({ from: '2026-04-02T00:00:00.000Z', to: '2026-05-02T00:00:00.000Z' });
    expect((answer.body as { items: object[] }).items).toHaveLength(5);
  });

  it('keeps the versions apart', async () => {
    await process.deploy(looping('loop').replace('id="draft"', 'id="draft" name="Plan"'));
    expect(await insight('loop', `flows?from=${between.from}&to=${between.to}`, 2)).toEqual([]);
    expect(await insight('loop', 'tokens', 2)).toEqual([]);
  });

  it('refuses periods that end before they begin, or are longer than a year', async () => {
    const path = `/definitions/${await idOf('loop')}/insight`;
    for (const what of ['durations', 'flows']) {
      for (const period of [
        'from=2026-04-02T00:00:00Z&to=2026-04-01T00:00:00Z',
        'from=2026-04-02T00:00:00Z&to=2026-04-02T00:00:00Z',
        'from=2025-01-01T00:00:00Z&to=2026-01-02T00:00:01Z',
      ]) {
        const answer = await get(`${path}/${what}?${period}`).expect(422);
        expect(answer.body).toMatchObject({ code: 'PERIOD_INVALID' });
      }
      await get(`${path}/${what}?from=2025-01-01T00:00:00Z&to=2026-01-02T00:00:00Z`).expect(200);
      await get(`${path}/${what}?from=yesterday`).expect(400);
    }
  });
});

describe('tokens', () => {
  it('counts the tokens of running instances, and how long they stand', async () => {
    await process.deploy(looping('standing'));
    const start = async (moment: string) => {
      process.clock.set(moment);
      const subject = newCase();
      return { subject, instance: await process.start({ key: 'standing', subject }) };
    };
    const { subject: returned } = await start('2026-06-01T00:00:00Z');
    const { subject: over } = await start('2026-06-01T00:00:00Z');
    await start('2026-06-01T01:00:00Z');
    const { subject: checked } = await start('2026-06-01T01:00:00Z');
    await go(over, ['draft', 1], ['check', 1, { approved: true }]);
    await go(returned, ['draft', 1], ['check', 1, { approved: false }]);
    await go(checked, ['draft', 6]);
    process.clock.set('2026-06-01T01:34:00Z');
    const answer = await get(`/definitions/${await idOf('standing')}/insight/tokens`).expect(200);
    expect(answer.body).toEqual({
      at: '2026-06-01T01:34:00.000Z',
      items: [
        { elementId: 'draft', count: 2, minSeconds: 30 * 60, avgSeconds: 32 * 60, maxSeconds: 34 * 60 },
        { elementId: 'check', count: 1, minSeconds: 24 * 60, avgSeconds: 24 * 60, maxSeconds: 24 * 60 },
      ],
    });
  });

  it('counts a sub-process and what is in it, one token of a multi-instance, and no armed event', async () => {
    await process.deploy(
      workflow('nested', {
        nodes: {
          begin: 'startEvent',
          inside: [
            'subProcess',
            '',
            `<bpmn:startEvent id="in"/><bpmn:userTask id="many">${forEach('=[1, 2, 3]')}</bpmn:userTask>
             <bpmn:endEvent id="out"/><bpmn:sequenceFlow id="f1" sourceRef="in" targetRef="many"/>
             <bpmn:sequenceFlow id="f2" sourceRef="many" targetRef="out"/>`,
          ],
          late: ['boundaryEvent', 'attachedToRef="inside"', timer('=duration("PT1H")', 'timeDuration')],
          rescue: 'userTask',
          done: 'endEvent',
          rescued: 'endEvent',
        },
        flows: ['begin > inside', 'inside > done', 'late > rescue', 'rescue > rescued'],
      }),
    );
    process.clock.set('2026-06-02T00:00:00Z');
    await process.start({ key: 'nested', subject: newCase() });
    const open = await insight<{ elementId: string; count: number }>('nested', 'tokens');
    expect(open.map(({ elementId, count }) => [elementId, count])).toEqual([
      ['inside', 1],
      ['many', 1],
    ]);
  });
});

it('takes a cancellation without an execution for the end of the visit before it', async () => {
  await process.deploy(inARow('lost', { one: 'userTask' }));
  const { id, historySeq } = await process.start({ key: 'lost', subject: newCase() });
  const { manager } = process.dataSource;
  const add = (seq: number, event: 'enter' | 'cancel', executionId: string | null) =>
    manager.insert(HistoryEntry, {
      ...{ instanceId: id, seq: historySeq + seq, elementId: 'one', event, executionId },
      ...{ at: process.clock.now(), commandId: newId(), jurisdiction: '51.08.21' },
    });
  await add(1, 'cancel', null);
  expect(await insight('lost', 'tokens')).toEqual([]);
  await add(2, 'enter', 'again');
  expect(await insight('lost', 'tokens')).toMatchObject([{ elementId: 'one', count: 1 }]);
  const answer = await get(`/instances/${id}/path`).expect(200);
  const { items } = answer.body as { items: { outcome: string }[] };
  expect(items.map(({ outcome }) => outcome)).toEqual(['left', null, 'cancelled', 'open']);
});

describe('the path of an instance', () => {
  it('tells the elements and flows in order, with their moments', async () => {
    await process.deploy(looping('replayed'));
    const subject = newCase();
    process.clock.set('2026-07-01T00:00:00Z');
    const { id } = await process.start({ key: 'replayed', subject });
    await go(subject, ['draft', 5], ['check', 5, { approved: false }]);
    const answer = await get(`/instances/${id}/path`).expect(200);
    const { items, next } = answer.body as { items: Record<string, unknown>[]; next: number | null };
    expect(next).toBeNull();
    expect(items.map(({ elementId, kind, outcome }) => [elementId, kind, outcome])).toEqual([
      ['begin', 'element', 'left'],
      ['flow.0', 'flow', null],
      ['again', 'element', 'left'],
      ['flow.1', 'flow', null],
      ['draft', 'element', 'left'],
      ['flow.2', 'flow', null],
      ['check', 'element', 'left'],
      ['flow.3', 'flow', null],
      ['decision', 'element', 'left'],
      ['flow.5', 'flow', null],
      ['again', 'element', 'left'],
      ['flow.1', 'flow', null],
      ['draft', 'element', 'open'],
    ]);
    expect(items[4]).toMatchObject({ at: '2026-07-01T00:00:00.000Z', until: '2026-07-01T00:05:00.000Z' });
    expect(items.at(-1)).toMatchObject({ at: '2026-07-01T00:10:00.000Z', until: null });
  });

  it('tells what was cancelled; its time counts in no duration', async () => {
    await process.deploy(
      workflow('raced', {
        nodes: {
          begin: 'startEvent',
          both: 'parallelGateway',
          one: 'userTask',
          other: 'userTask',
          over: ['endEvent', '', '<bpmn:terminateEventDefinition/>'],
          done: 'endEvent',
        },
        flows: ['begin > both', 'both > one', 'both > other', 'one > over', 'other > done'],
      }),
    );
    const subject = newCase();
    const { id } = await process.start({ key: 'raced', subject });
    await go(subject, ['one', 5]);
    process.clock.advance('PT1S');
    const answer = await get(`/instances/${id}/path`).expect(200);
    const { items } = answer.body as { items: { elementId: string; outcome: string }[] };
    expect(items.find(({ elementId }) => elementId === 'other')).toMatchObject({ outcome: 'cancelled' });
    const durations = await insight<{ elementId: string }>('raced', 'durations');
    expect(durations.filter(({ elementId }) => elementId.startsWith('o'))).toEqual([
      { elementId: 'one', completed: 1, cancelled: 0, p50Seconds: 300, p95Seconds: 300 },
      { elementId: 'over', completed: 1, cancelled: 0, p50Seconds: 0, p95Seconds: 0 },
      { elementId: 'other', completed: 0, cancelled: 1, p50Seconds: null, p95Seconds: null },
    ]);
    expect(await insight('raced', 'tokens')).toEqual([]);
  });

  it('is read in pages', async () => {
    await process.deploy(inARow('paged', { one: 'userTask' }));
    const { id } = await process.start({ key: 'paged', subject: newCase() });
    const first = await get(`/instances/${id}/path?limit=2`).expect(200);
    expect(first.body).toMatchObject({ items: [{ elementId: 'begin' }, { elementId: 'flow.0' }] });
    const { next } = first.body as { next: number };
    const rest = await get(`/instances/${id}/path?limit=2&after=${next}`).expect(200);
    expect(rest.body).toMatchObject({ items: [{ elementId: 'one', outcome: 'open' }], next: null });
  });
});

it('answers with an error to who asks for nothing there is, or may not read', async () => {
  const definition = await idOf('loop');
  for (const what of ['tokens', 'durations', 'flows']) {
    const gone = await get(`/definitions/${newId()}/insight/${what}`).expect(404);
    expect(gone.body).toMatchObject({ code: 'DEFINITION_NOT_FOUND' });
    await get(`/definitions/${definition}/insight/${what}`, 'stranger').expect(403);
  }
  const gone = await get(`/instances/${newId()}/path`).expect(404);
  expect(gone.body).toMatchObject({ code: 'INSTANCE_NOT_FOUND' });
  await get(`/instances/${newId()}/path`, 'stranger').expect(403);
});
