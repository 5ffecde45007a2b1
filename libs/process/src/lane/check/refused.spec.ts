import { condition, forEach, xmlOf, type NodeSpec } from '../fixtures/diagram';
import { bpmnEngineLane } from '../bpmn-engine/bpmn-engine-lane';
import { compiledLane } from '../compiled/compiled-lane';

const inner =
  '<bpmn:startEvent id="is"/><bpmn:endEvent id="ie"/><bpmn:sequenceFlow id="if" sourceRef="is" targetRef="ie"/>';

/** What is refused on purpose says why, and what to draw instead, on either lane. */
it.each<[string, NodeSpec, RegExp, RegExp]>([
  ['an ad-hoc sub-process', ['adHocSubProcess', '', '<bpmn:task id="t"/>'], /no order/, /inclusive gateway/],
  ['a complex gateway', 'complexGateway', /activation condition/, /inclusive gateway/],
  ['a script', 'scriptTask', /no code/, /FEEL/],
  [
    'a thrown condition',
    [
      'intermediateThrowEvent',
      '',
      '<bpmn:conditionalEventDefinition><bpmn:condition>=a</bpmn:condition></bpmn:conditionalEventDefinition>',
    ],
    /variables of an instance/,
    /message or signal/,
  ],
  [
    'compensation',
    ['intermediateThrowEvent', '', '<bpmn:compensateEventDefinition/>'],
    /audit trail/,
    /task of its own/,
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

/** The multi-instances of which only the compiled lane keeps apart what is each item's own. */
it.each<[string, NodeSpec, RegExp]>([
  ['sub-process', ['subProcess', '', inner + forEach('=l')], /variables of instances/],
  ['rule', ['businessRuleTask', 'bihuan:rule="R" bihuan:result="r"', forEach('=l')], /results of the items/],
  [
    'collection of results',
    [
      'userTask',
      '',
      forEach('=l').replace('bihuan:c', 'bihuan:outputCollection="r" bihuan:outputElement="=r" bihuan:c'),
    ],
    /without output/,
  ],
  [
    'number',
    [
      'userTask',
      '',
      '<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>=2</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>',
    ],
    /without loopCardinality/,
  ],
  [
    'count',
    ['userTask', '', forEach('=l', { until: '=numberOfCompletedInstances = 1' })],
    /without numberOf/,
  ],
])('bpmn-engine refuses a multi-instance %s, the compiled lane runs it', async (_name, spec, problem) => {
  const xml = xmlOf({ nodes: { s: 'startEvent', x: spec, e: 'endEvent' }, flows: ['s > x', 'x > e'] });
  expect(await compiledLane().check(xml)).toEqual([]);
  const [finding] = await bpmnEngineLane().check(xml);
  expect(finding?.problem.en).toMatch(problem);
});

it.each<[string, NodeSpec, string]>([
  [
    'an event sub-process',
    ['subProcess', 'triggeredByEvent="true"', inner + forEach('=l')],
    'unsupported-loop',
  ],
  [
    'half a collection of results',
    ['userTask', '', forEach('=l').replace('bihuan:c', 'bihuan:outputElement="=r" bihuan:c')],
    'missing-property',
  ],
  [
    'a rule whose result has no fixed name',
    ['businessRuleTask', 'bihuan:rule="R" bihuan:result="=a"', forEach('=l')],
    'missing-property',
  ],
  [
    'a list and a number',
    ['userTask', '', forEach('=l').replace('</', '<bpmn:loopCardinality>=2</bpmn:loopCardinality></')],
    'missing-property',
  ],
  [
    'a number that is no FEEL',
    [
      'userTask',
      '',
      '<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>2</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>',
    ],
    'expression',
  ],
])('a multi-instance with %s is refused', async (_name, spec, rule) => {
  const xml = xmlOf({ nodes: { s: 'startEvent', x: spec, e: 'endEvent' }, flows: ['s > x', 'x > e'] });
  expect(await compiledLane().check(xml)).toContainEqual(expect.objectContaining({ rule, elementId: 'x' }));
});

const cancel = '<bpmn:cancelEventDefinition/>';
const stops =
  '<bpmn:startEvent id="is"/><bpmn:endEvent id="stop"><bpmn:cancelEventDefinition/></bpmn:endEvent><bpmn:sequenceFlow id="if" sourceRef="is" targetRef="stop"/>';
const caught: NodeSpec = ['boundaryEvent', 'attachedToRef="x"', cancel];

/** A cancellation has one transaction to end and one way to go. */
it.each<[string, Readonly<Record<string, NodeSpec>>, string]>([
  ['nobody catches', { x: ['transaction', '', stops] }, 'cancel-uncaught stop'],
  ['in a sub-process', { x: ['subProcess', '', stops] }, 'cancel-outside-transaction stop'],
  ['caught at a task', { x: 'userTask', c: caught }, 'boundary-host c'],
  ['caught at a sub-process', { x: ['subProcess', '', inner], c: caught }, 'boundary-host c'],
  ['caught twice', { x: ['transaction', '', stops], c: caught, d: caught }, 'ambiguous-error d'],
  [
    'that does not interrupt',
    {
      x: ['transaction', '', stops],
      c: ['boundaryEvent', 'attachedToRef="x" cancelActivity="false"', cancel],
    },
    'missing-property c',
  ],
  ['waited for', { x: ['intermediateCatchEvent', '', cancel] }, 'unsupported-event x'],
])('a cancellation %s is refused on either lane', async (_name, nodes, finding) => {
  const ends = Object.keys(nodes).map((id) => `${id} > e`);
  const xml = xmlOf({ nodes: { s: 'startEvent', ...nodes, e: 'endEvent' }, flows: ['s > x', ...ends] });
  for (const lane of [compiledLane(), bpmnEngineLane()]) {
    const found = await lane.check(xml);
    expect(found.map(({ rule, elementId }) => `${rule} ${elementId}`)).toContain(finding);
  }
});

it.each<[string, NodeSpec, string]>([
  ['as an event sub-process', ['transaction', 'triggeredByEvent="true"', inner], 'unsupported-property'],
  ['undone in another way', ['transaction', 'method="##Store"', inner], 'unsupported-property'],
  ['for each of a list', ['transaction', '', inner + forEach('=l')], 'unsupported-loop'],
])('a transaction %s is refused on either lane', async (_name, spec, rule) => {
  const xml = xmlOf({ nodes: { s: 'startEvent', x: spec, e: 'endEvent' }, flows: ['s > x', 'x > e'] });
  for (const lane of [compiledLane(), bpmnEngineLane()])
    expect(await lane.check(xml)).toContainEqual(expect.objectContaining({ rule, elementId: 'x' }));
});

it('a condition is for the compiled lane, and begins no process', async () => {
  const flows = ['s > x', 'x > e'];
  const catches: NodeSpec = ['intermediateCatchEvent', '', condition('=a')];
  const xml = xmlOf({ nodes: { s: 'startEvent', x: catches, e: 'endEvent' }, flows });
  expect(await compiledLane().check(xml)).toEqual([]);
  expect((await bpmnEngineLane().check(xml))[0]?.problem.en).toMatch(/only the compiled lane runs it/);
  const begins = xmlOf({
    nodes: { s: ['startEvent', '', condition('=a')], x: 'task', e: 'endEvent' },
    flows,
  });
  for (const lane of [compiledLane(), bpmnEngineLane()])
    expect(await lane.check(begins)).toMatchObject([{ rule: 'unsupported-event', elementId: 's' }]);
});

it.each<[string, string, string]>([
  ['no condition', '<bpmn:conditionalEventDefinition/>', 'missing-property'],
  ['no FEEL', condition('a'), 'expression'],
  ['another language', condition('${a}'), 'expression'],
  ['the moment', condition('=a < now'), 'condition-of-time'],
])('a conditional event with %s is refused', async (_name, definition, rule) => {
  const nodes = { s: 'startEvent', x: ['intermediateCatchEvent', '', definition], e: 'endEvent' } as const;
  const found = await compiledLane().check(xmlOf({ nodes, flows: ['s > x', 'x > e'] }));
  expect(found.map((finding) => finding.rule)).toContain(rule);
});
