import { newId } from '@bihuan/kernel';
import { newCase } from '../fixtures/test-domain';
import { forEach, inARow, timer, workflow } from '../fixtures/workflow';
import { HistoryEntry } from '../index';
import { InsightStage, looping } from './fixtures/insight-stage';

let stage: InsightStage;

beforeAll(async () => {
  stage = await InsightStage.start();
});
afterAll(() => stage.close());

describe('durations and flows', () => {
  let between = { from: '', to: '' };

  beforeAll(async () => {
    await stage.process.deploy(looping('loop'));
    const [first, second, third] = [newCase(), newCase(), newCase()];
    stage.process.clock.set('2026-04-01T00:00:00Z');
    await stage.process.start({ key: 'loop', subject: first });
    await stage.go(first, ['draft', 10], ['check', 1, { approved: false }]);
    // Comes back once: the second visit is another one.
    await stage.go(first, ['draft', 30], ['check', 3, { approved: true }]);
    stage.process.clock.set('2026-04-02T00:00:00Z');
    await stage.process.start({ key: 'loop', subject: second });
    await stage.go(second, ['draft', 20], ['check', 2, { approved: true }]);
    stage.process.clock.set('2026-04-03T00:00:00Z');
    await stage.process.start({ key: 'loop', subject: third });
    await stage.go(third, ['draft', 40]);
    between = { from: '2026-04-01T00:00:00Z', to: '2026-04-04T00:00:00Z' };
  });

  it('counts every visit of an element by itself, also after a return', async () => {
    const items = await stage.insight<{ elementId: string }>(
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
    const items = await stage.insight<object>(
      'loop',
      'durations?from=2026-04-03T00:30:00Z&to=2026-04-03T01:00:00Z',
    );
    expect(items).toEqual([
      { elementId: 'draft', completed: 1, cancelled: 0, p50Seconds: 40 * 60, p95Seconds: 40 * 60 },
    ]);
    expect(
      await stage.insight('loop', 'durations?from=2026-04-03T00:00:01Z&to=2026-04-03T00:40:00Z'),
    ).toEqual([]);
  });

  it('counts flows and the instances that took them', async () => {
    const items = await stage.insight('loop', `flows?from=${between.from}&to=${between.to}`);
    expect(items).toEqual([
      { flowId: 'flow.1', times: 4, instances: 3 },
      { flowId: 'flow.2', times: 4, instances: 3 },
      { flowId: 'flow.0', times: 3, instances: 3 },
      { flowId: 'flow.3', times: 3, instances: 2 },
      { flowId: 'flow.4', times: 2, instances: 2 },
      { flowId: 'flow.5', times: 1, instances: 1 },
    ]);
    expect(await stage.insight('loop', 'flows?from=2026-04-02T00:00:00Z&to=2026-04-02T00:22:00Z')).toEqual([
      { flowId: 'flow.0', times: 1, instances: 1 },
      { flowId: 'flow.1', times: 1, instances: 1 },
      { flowId: 'flow.2', times: 1, instances: 1 },
    ]);
  });

  it('evaluates the last 30 days unless told otherwise', async () => {
    stage.process.clock.set('2026-05-02T00:00:00Z');
    const answer = await stage.get(`/definitions/${await stage.idOf('loop')}/insight/flows`).expect(200);
    expect(answer.body).toMatchObject({ from: '2026-04-02T00:00:00.000Z', to: '2026-05-02T00:00:00.000Z' });
    expect((answer.body as { items: object[] }).items).toHaveLength(5);
  });

  it('keeps the versions apart', async () => {
    await stage.process.deploy(looping('loop').replace('id="draft"', 'id="draft" name="Plan"'));
    expect(await stage.insight('loop', `flows?from=${between.from}&to=${between.to}`, 2)).toEqual([]);
    expect(await stage.insight('loop', 'tokens', 2)).toEqual([]);
  });

  it('refuses periods that end before they begin, or are longer than a year', async () => {
    const path = `/definitions/${await stage.idOf('loop')}/insight`;
    for (const what of ['durations', 'flows']) {
      for (const period of [
        'from=2026-04-02T00:00:00Z&to=2026-04-01T00:00:00Z',
        'from=2026-04-02T00:00:00Z&to=2026-04-02T00:00:00Z',
        'from=2025-01-01T00:00:00Z&to=2026-01-02T00:00:01Z',
      ]) {
        const answer = await stage.get(`${path}/${what}?${period}`).expect(422);
        expect(answer.body).toMatchObject({ code: 'PERIOD_INVALID' });
      }
      await stage.get(`${path}/${what}?from=2025-01-01T00:00:00Z&to=2026-01-02T00:00:00Z`).expect(200);
      await stage.get(`${path}/${what}?from=yesterday`).expect(400);
    }
  });
});

describe('tokens', () => {
  it('counts the tokens of running instances, and how long they stand', async () => {
    await stage.process.deploy(looping('standing'));
    const start = async (moment: string) => {
      stage.process.clock.set(moment);
      const subject = newCase();
      return { subject, instance: await stage.process.start({ key: 'standing', subject }) };
    };
    const { subject: returned } = await start('2026-06-01T00:00:00Z');
    const { subject: over } = await start('2026-06-01T00:00:00Z');
    await start('2026-06-01T01:00:00Z');
    const { subject: checked } = await start('2026-06-01T01:00:00Z');
    await stage.go(over, ['draft', 1], ['check', 1, { approved: true }]);
    await stage.go(returned, ['draft', 1], ['check', 1, { approved: false }]);
    await stage.go(checked, ['draft', 6]);
    stage.process.clock.set('2026-06-01T01:34:00Z');
    const answer = await stage.get(`/definitions/${await stage.idOf('standing')}/insight/tokens`).expect(200);
    expect(answer.body).toEqual({
      at: '2026-06-01T01:34:00.000Z',
      items: [
        { elementId: 'draft', count: 2, minSeconds: 30 * 60, avgSeconds: 32 * 60, maxSeconds: 34 * 60 },
        { elementId: 'check', count: 1, minSeconds: 24 * 60, avgSeconds: 24 * 60, maxSeconds: 24 * 60 },
      ],
    });
  });

  it('counts a sub-process and what is in it, one token of a multi-instance, and no armed event', async () => {
    await stage.process.deploy(
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
    stage.process.clock.set('2026-06-02T00:00:00Z');
    await stage.process.start({ key: 'nested', subject: newCase() });
    const open = await stage.insight<{ elementId: string; count: number }>('nested', 'tokens');
    expect(open.map(({ elementId, count }) => [elementId, count])).toEqual([
      ['inside', 1],
      ['many', 1],
    ]);
  });
});

it('takes a cancellation without an execution for the end of the visit before it', async () => {
  await stage.process.deploy(inARow('lost', { one: 'userTask' }));
  const { id, historySeq } = await stage.process.start({ key: 'lost', subject: newCase() });
  const { manager } = stage.process.dataSource;
  const add = (seq: number, event: 'enter' | 'cancel', executionId: string | null) =>
    manager.insert(HistoryEntry, {
      ...{ instanceId: id, seq: historySeq + seq, elementId: 'one', event, executionId },
      ...{ at: stage.process.clock.now(), commandId: newId(), jurisdiction: '51.08.21' },
    });
  await add(1, 'cancel', null);
  await add(2, 'enter', 'again');
  const answer = await stage.get(`/instances/${id}/path`).expect(200);
  const { items } = answer.body as { items: { outcome: string }[] };
  expect(items.map(({ outcome }) => outcome)).toEqual(['left', null, 'cancelled', 'open']);
});

it('answers with an error to who asks for nothing there is, or may not read', async () => {
  const definition = await stage.idOf('loop');
  for (const what of ['tokens', 'durations', 'flows']) {
    const gone = await stage.get(`/definitions/${newId()}/insight/${what}`).expect(404);
    expect(gone.body).toMatchObject({ code: 'DEFINITION_NOT_FOUND' });
    await stage.get(`/definitions/${definition}/insight/${what}`, 'stranger').expect(403);
  }
  const gone = await stage.get(`/instances/${newId()}/path`).expect(404);
  expect(gone.body).toMatchObject({ code: 'INSTANCE_NOT_FOUND' });
  await stage.get(`/instances/${newId()}/path`, 'stranger').expect(403);
});
