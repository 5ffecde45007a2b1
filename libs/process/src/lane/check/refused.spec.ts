import { forEach, xmlOf, type NodeSpec } from '../fixtures/diagram';
import { bpmnEngineLane } from '../bpmn-engine/bpmn-engine-lane';
import { compiledLane } from '../compiled/compiled-lane';

const inner =
  '<bpmn:startEvent id="is"/><bpmn:endEvent id="ie"/><bpmn:sequenceFlow id="if" sourceRef="is" targetRef="ie"/>';

/** What is refused on purpose says why, and what to draw instead, on either lane. */
it.each<[string, NodeSpec, RegExp, RegExp]>([
  ['a transaction', ['transaction', '', inner], /compensation/, /sub-process/],
  ['an ad-hoc sub-process', ['adHocSubProcess', '', '<bpmn:task id="t"/>'], /no order/, /inclusive gateway/],
  ['a complex gateway', 'complexGateway', /activation condition/, /inclusive gateway/],
  ['a script', 'scriptTask', /no code/, /FEEL/],
  [
    'a conditional event',
    [
      'intermediateCatchEvent',
      '',
      '<bpmn:conditionalEventDefinition><bpmn:condition>=a</bpmn:condition></bpmn:conditionalEventDefinition>',
    ],
    /proven/,
    /message or signal/,
  ],
  [
    'compensation',
    ['intermediateThrowEvent', '', '<bpmn:compensateEventDefinition/>'],
    /audit trail/,
    /task of its own/,
  ],
  ['a multi-instance sub-process', ['subProcess', '', inner + forEach('=l')], /overwrite/, /call activity/],
  [
    'a multi-instance rule',
    ['businessRuleTask', 'bihuan:rule="R" bihuan:result="r"', forEach('=l')],
    /last one/,
    /whole list/,
  ],
])('%s', async (_name, spec, problem, remedy) => {
  const xml = xmlOf({ nodes: { s: 'startEvent', x: spec, e: 'endEvent' }, flows: ['s > x', 'x > e'] });
  for (const lane of [compiledLane(), bpmnEngineLane()]) {
    const finding = (await lane.check(xml)).find(({ elementId }) => elementId === 'x');
    expect(finding?.problem.en).toMatch(problem);
    expect(finding?.remedy.en).toMatch(remedy);
    expect(finding?.problem.zh).toBeTruthy();
  }
});
