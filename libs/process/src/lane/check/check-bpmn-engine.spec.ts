import { bpmnEngineLane } from '../bpmn-engine/bpmn-engine-lane';
import { compiledLane } from '../compiled/compiled-lane';
import { bodyOf, condition, forEach, timer, xmlOf } from '../fixtures/diagram';
import { around, rulesOf } from './fixtures/around';

describe('only the bpmn-engine lane', () => {
  const inner = bodyOf(
    { nodes: { is: ['startEvent', '', timer('P1D', 'timeDuration')], ie: 'endEvent' }, flows: ['is > ie'] },
    'inner',
  );
  const handler = ['subProcess', 'triggeredByEvent="true"', inner] as const;
  const nodes = { f: 'parallelGateway', a: 'userTask', b: 'userTask' } as const;
  const flows = ['x.1 > a', 'x.1 > b', 'a > j', 'b > j', 'j > e'];
  const join = xmlOf({
    nodes: { ...nodes, s: 'startEvent', 'x.1': 'parallelGateway', j: 'inclusiveGateway', e: 'endEvent' },
    flows: ['s > f', 'f > x.1', ...flows],
  });

  it.each([
    ['unsupported-element', around('sendTask')],
    ['unsupported-loop', around(['serviceTask', '', forEach('=list')])],
    ['unsupported-property', around('userTask', { nodes: { h: handler } })],
    ['inclusive-join', join],
    ['unsupported-event', around(['intermediateCatchEvent', '', condition('=a')])],
  ])('refuses: %s', async (rule, xml) => {
    expect(await rulesOf(bpmnEngineLane(), xml)).toContain(rule);
    expect(await rulesOf(compiledLane(), xml)).toEqual([]);
  });

  it('keeps the context of the engine immutable', async () => {
    expect(Object.isFrozen((await bpmnEngineLane().compile(around('userTask'))).engineContext)).toBe(true);
  });
});
