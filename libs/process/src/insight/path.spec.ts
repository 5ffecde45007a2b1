import { newCase } from '../fixtures/test-domain';
import { inARow, workflow } from '../fixtures/workflow';
import { InsightStage, looping } from './fixtures/insight-stage';

let stage: InsightStage;

beforeAll(async () => {
  stage = await InsightStage.start();
});
afterAll(() => stage.close());

describe('the path of an instance', () => {
  it('tells the elements and flows in order, with their moments', async () => {
    await stage.process.deploy(looping('replayed'));
    const subject = newCase();
    stage.process.clock.set('2026-07-01T00:00:00Z');
    const { id } = await stage.process.start({ key: 'replayed', subject });
    await stage.go(subject, ['draft', 5], ['check', 5, { approved: false }]);
    const answer = await stage.get(`/instances/${id}/path`).expect(200);
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
    await stage.process.deploy(
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
    const { id } = await stage.process.start({ key: 'raced', subject });
    await stage.go(subject, ['one', 5]);
    stage.process.clock.advance('PT1S');
    const answer = await stage.get(`/instances/${id}/path`).expect(200);
    const { items } = answer.body as { items: { elementId: string; outcome: string }[] };
    expect(items.find(({ elementId }) => elementId === 'other')).toMatchObject({ outcome: 'cancelled' });
    const durations = await stage.insight<{ elementId: string }>('raced', 'durations');
    expect(durations.filter(({ elementId }) => elementId.startsWith('o'))).toEqual([
      { elementId: 'one', completed: 1, cancelled: 0, p50Seconds: 300, p95Seconds: 300 },
      { elementId: 'over', completed: 1, cancelled: 0, p50Seconds: 0, p95Seconds: 0 },
      { elementId: 'other', completed: 0, cancelled: 1, p50Seconds: null, p95Seconds: null },
    ]);
    expect(await stage.insight('raced', 'tokens')).toEqual([]);
  });

  it('is read in pages', async () => {
    await stage.process.deploy(inARow('paged', { one: 'userTask' }));
    const { id } = await stage.process.start({ key: 'paged', subject: newCase() });
    const first = await stage.get(`/instances/${id}/path?limit=2`).expect(200);
    expect(first.body).toMatchObject({ items: [{ elementId: 'begin' }, { elementId: 'flow.0' }] });
    const { next } = first.body as { next: number };
    const rest = await stage.get(`/instances/${id}/path?limit=2&after=${next}`).expect(200);
    expect(rest.body).toMatchObject({ items: [{ elementId: 'one', outcome: 'open' }], next: null });
  });
});
