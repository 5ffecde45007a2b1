import { event, timer, workflow } from '../fixtures/workflow';
import type { NodeSpec } from '../lane/fixtures/diagram';
import { runWorkflowTests } from '../workflow-test/run-workflow-tests';
import { ProcessHarness } from './process-harness';

const roots = '<bpmn:message id="m" name="tip"/><bpmn:signal id="s" name="storm"/>';

/** Begins by `inner`, works, and tells others. */
function begun(inner: string): string {
  const warn: NodeSpec = ['intermediateThrowEvent', '', event('signal', 's', 'bihuan:payload="={level: 2}"')];
  const tell: NodeSpec = ['endEvent', '', event('message', 'm', 'bihuan:correlationKey="k"')];
  return workflow('begun', {
    nodes: { begin: ['startEvent', '', inner], work: 'userTask', warn, tell },
    flows: ['begin > work', 'work > warn', 'warn > tell'],
    roots,
  });
}

describe.each(['compiled', 'bpmn-engine'] as const)('on the %s lane', (lane) => {
  const deployed = (inner: string) => ProcessHarness.deploy(begun(inner), { lane });

  it('begins by a message or signal, with what it brings', async () => {
    const byMessage = await deployed(event('message', 'm'));
    byMessage.startBy({ message: 'tip', payload: { text: '堵塞' } });
    expect(byMessage.variables()).toEqual({ text: '堵塞' });
    expect(byMessage.waits()).toMatchObject([{ elementId: 'work' }]);
    const bySignal = await deployed(event('signal', 's'));
    expect(bySignal.startBy({ signal: 'storm' }).variables()).toEqual({});
  });

  it('begins by a timer at its first moment', async () => {
    const h = await deployed(timer('=daysAfter(now, 2)'));
    h.startBy({ timer: true }, { now: '2026-03-02T01:00:00Z' });
    expect(h.now() > '2026-03-03').toBe(true);
    const weekly = await deployed(timer('0 9 * * 1', 'timeCycle'));
    expect(weekly.startBy({ timer: true }, { now: '2026-03-03T00:00:00Z' }).now()).toBe(
      '2026-03-09T01:00:00.000Z',
    );
  });

  it('begins by nothing else', async () => {
    const h = await deployed(event('message', 'm'));
    for (const by of [{ message: 'other' }, { signal: 'tip' }, { timer: true }] as const)
      expect(() => h.startBy(by)).toThrow('begins with a message tip');
    const past = await deployed(timer('2020-01-01T00:00:00Z'));
    expect(() => past.startBy({ timer: true })).toThrow('has passed');
  });

  it('tells what was thrown for others', async () => {
    const h = await deployed(event('message', 'm'));
    expect(h.startBy({ message: 'tip' }).thrown()).toEqual([]);
    expect(h.complete('work').thrown()).toEqual([
      { kind: 'signal', elementId: 'warn', name: 'storm', payload: { level: 2 } },
      { kind: 'message', elementId: 'tell', name: 'tip', correlationKey: 'k' },
    ]);
  });
});

it('is played by workflow tests', async () => {
  const file = `
cases:
  - name: begun by a message
    given: { startedBy: { message: tip, payload: { text: a } } }
    steps: [{ complete: work }]
    expect: { state: ended, thrown: [storm, tip], variables: { text: a } }
  - name: told nothing
    given: { startedBy: { message: tip } }
    expect: { thrown: [storm] }
  - name: begun otherwise
    given: { startedBy: { timer: true } }
    expect: { state: running }
`;
  const { cases } = await runWorkflowTests(begun(event('message', 'm')), file);
  expect(cases).toMatchObject([
    { passed: true },
    { passed: false, differences: [{ what: 'thrown', diff: ['- storm'] }] },
    { passed: false, problem: { reasons: [{ en: 'It begins with a message tip.' }] } },
  ]);
});
