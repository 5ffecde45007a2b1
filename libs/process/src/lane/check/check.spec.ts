import { bpmnEngineLane } from '../bpmn-engine/bpmn-engine-lane';
import { compiledLane } from '../compiled/compiled-lane';
import { bodyOf, bpmn, event, expression, forEach, timer, xmlOf, type NodeSpec } from '../fixtures/diagram';
import { onBpmnEngine, onCompiled } from '../fixtures/lanes';
import { around, rulesOf } from './fixtures/around';

describe.each([
  { name: 'bpmn-engine', lane: bpmnEngineLane(), Player: onBpmnEngine },
  { name: 'compiled', lane: compiledLane(), Player: onCompiled },
])('the $name lane:', ({ lane, Player }) => {
  const rules = (xml: string): Promise<string[]> => rulesOf(lane, xml);

  describe('a definition is refused', () => {
    it.each<[string, NodeSpec]>([
      ['unsupported-element', 'scriptTask'],
      ['unsupported-element', 'complexGateway'],
      ['unsupported-element', 'adHocSubProcess'],
      ['missing-property', ['intermediateThrowEvent', '', event('message', 'Msg')]],
      ['unsupported-event', ['intermediateThrowEvent', '', '<bpmn:compensateEventDefinition/>']],
      ['unsupported-event', 'intermediateCatchEvent'],
      ['unsupported-property', ['userTask', 'isForCompensation="true"']],
      ['unsupported-property', ['userTask', 'startQuantity="2"']],
      ['unsupported-property', ['userTask', '', '<bpmn:ioSpecification/>']],
      ['unsupported-property', ['serviceTask', 'implementation="${environment.services.x}"']],
      ['unsupported-property', ['businessRuleTask', 'implementation="x" bihuan:rule="R" bihuan:result="r"']],
      ['unsupported-loop', ['userTask', '', '<bpmn:standardLoopCharacteristics/>']],
      ['missing-property', ['userTask', '', '<bpmn:multiInstanceLoopCharacteristics/>']],
      ['missing-property', ['userTask', '', forEach('=list', { as: '__proto__' })]],
      ['missing-property', ['userTask', '', forEach('list')]],
      ['missing-property', ['intermediateCatchEvent', '', event('signal', 'NoName')]],
      ['missing-property', 'callActivity'],
      ['missing-property', 'receiveTask'],
      ['missing-property', ['businessRuleTask', 'bihuan:rule="R"']],
      ['timer-without-due-date', ['intermediateCatchEvent', '', '<bpmn:timerEventDefinition/>']],
      [
        'timer-without-due-date',
        [
          'intermediateCatchEvent',
          '',
          `<bpmn:timerEventDefinition>${expression('timeCycle', 'R3/PT1H')}</bpmn:timerEventDefinition>`,
        ],
      ],
      [
        'unknown-extension',
        ['userTask', 'xmlns:camunda="http://camunda.org/schema/1.0/bpmn" camunda:expression="${x}"'],
      ],
      [
        'unknown-extension',
        ['userTask', 'xmlns:js="http://paed01.github.io/bpmn-engine/schema/2017/08/bpmn" js:resource="x"'],
      ],
      ['unknown-extension', ['userTask', 'bihuan:rol="INSPECTOR"']],
      [
        'unknown-extension',
        ['userTask', '', '<bpmn:extensionElements><z:x xmlns:z="urn:z"/></bpmn:extensionElements>'],
      ],
      ['expression', ['userTask', 'bihuan:role="=level = = 3"']],
      ['expression', ['userTask', 'bihuan:assignee="${who}"']],
      ['expression', ['userTask', 'bihuan:due="=a +"']],
      ['expression', ['userTask', '', forEach('=list', { until: 'true' })]],
      ['dead-end', ['userTask', '']],
    ])('%s: %j', async (rule, spec) => {
      const extra = { flows: [] as string[] };
      if (rule === 'dead-end') Object.assign(extra, { nodes: { y: 'userTask' }, flows: ['x.1 > y'] });
      expect(await rules(around(spec, extra))).toContain(rule);
    });

    const split = { s: 'startEvent', g: 'exclusiveGateway', a: 'userTask', b: 'userTask', e: 'endEvent' };
    it.each([
      ['split-without-default', ['s > g', 'g > a if =x', 'g > b if =y', 'a > e', 'b > e']],
      ['split-without-condition', ['s > g', 'g > a', 'g > b default', 'a > e', 'b > e']],
      ['expression', ['s > g', 'g > a if x', 'g > b default', 'a > e', 'b > e']],
      ['expression', ['s > g', 'g > a if ${x}', 'g > b default', 'a > e', 'b > e']],
      ['unreachable', ['s > g', 'g > a', 'a > e', 'b > e']],
      ['double-flow', ['s > a', 's > a', 'a > g', 'g > e', 'b > e']],
    ])('%s', async (rule, flows) => {
      expect(await rules(xmlOf({ nodes: split, flows }))).toContain(rule);
    });

    it('join-behind-choice: a parallel join whose branches come from an exclusive split', async () => {
      const nodes = { ...split, j: 'parallelGateway' };
      expect(
        await rules(
          xmlOf({ nodes, flows: ['s > g', 'g > a if =x', 'g > b default', 'a > j', 'b > j', 'j > e'] }),
        ),
      ).toEqual(['join-behind-choice']);
    });

    it('join-waits-for-itself: a loop back into a fork', async () => {
      const nodes = { ...split, f: 'parallelGateway', h: 'parallelGateway' };
      const flows = [
        's > f',
        'f > a',
        'f > b',
        'a > h',
        'b > h',
        'h > g',
        'g > f if =again',
        'g > e default',
      ];
      expect(await rules(xmlOf({ nodes, flows }))).toContain('join-waits-for-itself');
    });

    it('error events without a code, non-interrupting errors', async () => {
      const boundary = (attributes: string, ref: string): Promise<string[]> =>
        rules(
          around('userTask', {
            nodes: { b: ['boundaryEvent', `attachedToRef="x.1" ${attributes}`, event('error', ref)] },
            flows: ['b > e'],
          }),
        );
      expect(await boundary('', 'NoCode')).toContain('missing-property');
      expect(await boundary('cancelActivity="false"', 'NoCode')).toContain('missing-property');
    });

    it.each([
      [
        'xml-warning',
        around(['userTask', 'id2="x"'])
          .replace('id2="x"', '')
          .replace('targetRef="x.1"', 'targetRef="nowhere"'),
      ],
      ['xml-warning', around(['unknownThing', ''])],
      ['xml-warning', around('userTask').replace('id="e"', 'id="s"')],
      ['xml-warning', 'not xml'],
      ['xml-warning', ''],
      ['xml-warning', around('userTask').replaceAll('x.1', '1 x')],
      ['xml-warning', around('userTask').replaceAll('x.1', '__proto__')],
      ['xml-warning', around('userTask').replaceAll('x.1', 'constructor')],
      ['id-not-ncname', around('userTask').replaceAll('x.1', 'a:b')],
      ['one-executable-process', around('userTask').replace('isExecutable="true"', '')],
      [
        'one-executable-process',
        around('userTask').replace(
          '</bpmn:definitions>',
          '<bpmn:process id="p2" isExecutable="true"/></bpmn:definitions>',
        ),
      ],
    ])('%s', async (rule, xml) => {
      expect(await rules(xml)).toContain(rule);
    });
  });

  describe('an attack', () => {
    it.each([
      ['xml-doctype', `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${around('userTask')}`],
      ['xml-doctype', `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${around('userTask')}`],
      ['file-too-large', around(['userTask', `name="${'x'.repeat(1024 * 1024)}"`])],
      ['xml-too-deep', bpmn('<bpmn:subProcess id="a">'.repeat(5000))],
    ])('is refused as %s before the file is parsed', async (rule, xml) => {
      expect(await rules(xml)).toEqual([rule]);
    });

    it('with too many elements is refused', async () => {
      const ids = Array.from({ length: 300 }, (_, i) => `t${i}`);
      const nodes = Object.fromEntries([
        ['s', 'startEvent'],
        ...ids.map((id) => [id, 'userTask']),
        ['e', 'endEvent'],
      ]);
      const all = ['s', ...ids, 'e'];
      expect(
        await rules(xmlOf({ nodes, flows: all.slice(1).map((id, i) => `${all[i]} > ${id}`) })),
      ).toContain('too-many-elements');
    });

    it('with code in a condition of another language is refused', async () => {
      const nodes = { s: 'startEvent', t: 'userTask', e: 'endEvent' };
      const xml = xmlOf({ nodes, flows: ['s > t if =true', 't > e'] }).replace(
        'xsi:type="bpmn:tFormalExpression">=true',
        'xsi:type="bpmn:tFormalExpression" language="javascript">process.exit(1)',
      );
      expect(await rules(xml)).toContain('expression');
    });

    it.each([
      '=constructor.constructor("return 1")()',
      '=("").constructor.constructor("return 1")()',
      '=this.process',
      '=globalThis',
      '=__proto__',
    ])('by FEEL %s reaches nothing', async (text) => {
      const xml = around(['userTask', `bihuan:role="${text.replaceAll('"', '&quot;')}"`]);
      const started = Player.start(xml).then(
        (player) => player.wait('x.1').attributes.role,
        () => undefined,
      );
      expect([undefined, '']).toContain(await started);
    });

    it('with a vendor expression as a name is only a name, or refused', async () => {
      const xml = around(['intermediateCatchEvent', '', event('message', 'Msg')]).replace(
        'name="m"',
        'name="${environment.services}"',
      );
      expect(await rules(xml)).toContain('expression');
    });
  });

  describe('a report', () => {
    it('names element, problem and remedy in both languages, and compile throws all of it', async () => {
      const xml = around(['scriptTask', 'name="算分"']);
      const [found] = await lane.check(xml);
      expect(found).toMatchObject({ elementId: 'x.1', elementName: '算分', rule: 'unsupported-element' });
      expect([found?.problem.zh, found?.problem.en, found?.remedy.zh, found?.remedy.en].every(Boolean)).toBe(
        true,
      );
      await expect(lane.compile(xml)).rejects.toMatchObject({
        code: 'DEFINITION_REFUSED',
        findings: [found],
      });
    });

    it('is empty for lanes, notes, data objects, documentation and a drawing, which are for people', async () => {
      const nodes = {
        s: 'startEvent',
        t: ['userTask', '', '<bpmn:documentation>x</bpmn:documentation>'],
        e: 'endEvent',
      } as const;
      const people = [
        '<bpmn:laneSet id="ls"><bpmn:lane id="l" name="企业"><bpmn:flowNodeRef>t</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>',
        '<bpmn:dataObject id="d"/><bpmn:dataObjectReference id="dr" dataObjectRef="d"/>',
      ];
      const note =
        '<bpmn:textAnnotation id="n"><bpmn:text>x</bpmn:text></bpmn:textAnnotation><bpmn:association id="as" sourceRef="t" targetRef="n"/>';
      const drawing =
        '<bpmndi:BPMNDiagram xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="dia"><bpmndi:BPMNPlane id="pl" bpmnElement="pool"><bpmndi:BPMNShape id="t_di" bpmnElement="t"><dc:Bounds x="1" y="1" width="9" height="9"/></bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>';
      const pool =
        '<bpmn:collaboration id="pool"><bpmn:participant id="part" processRef="hazard.loop"/></bpmn:collaboration>';
      const xml = bpmn(people.join('') + bodyOf({ nodes, flows: ['s > t', 't > e'] }) + note, pool).replace(
        '</bpmn:definitions>',
        `${drawing}</bpmn:definitions>`,
      );
      expect(await lane.check(xml)).toEqual([]);
      expect((await Player.start(xml)).go('t').step.outcome).toBe('ended');
    });

    it('is empty for a sound definition, which compiles to immutable data', async () => {
      const xml = around(['userTask', 'bihuan:role="INSPECTOR" name="查"'], {
        nodes: { b: ['boundaryEvent', 'attachedToRef="x.1"', timer('P1D', 'timeDuration')] },
        flows: ['b > e'],
      });
      expect(await lane.check(xml)).toEqual([]);
      const definition = await lane.compile(xml);
      expect(definition.key).toBe('hazard.loop');
      expect(definition.elements.get('x.1')).toMatchObject({
        type: 'UserTask',
        name: '查',
        attributes: { role: 'INSPECTOR' },
      });
      expect(Object.isFrozen(definition)).toBe(true);
    });
  });
});
