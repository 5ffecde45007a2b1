import {
  bodyOf,
  condition,
  event,
  timer,
  xmlOf,
  type Diagram,
  type NodeSpec,
} from '../lane/fixtures/diagram';
import { anyLane, proof } from './fixtures/proof';
import { prove, type DeploymentReport } from './report';

const until = (text = '=ready'): NodeSpec => ['intermediateCatchEvent', '', condition(text)];
const late: NodeSpec = ['intermediateCatchEvent', '', timer('P3D', 'timeDuration')];

function rules({ findings }: DeploymentReport): string[] {
  return findings.map(({ rule, elementId }) => `${rule} ${elementId ?? ''}`);
}

/** A condition that what an event sub-process brings may fulfil. */
function collecting(begins: string): Diagram {
  const handler = bodyOf(
    {
      nodes: { hs: ['startEvent', 'isInterrupting="false"', begins], note: 'userTask', he: 'endEvent' },
      flows: ['hs > note', 'note > he'],
    },
    'h',
  );
  return {
    nodes: {
      s: 'startEvent',
      c: until(),
      e: 'endEvent',
      h: ['subProcess', 'triggeredByEvent="true"', handler],
    },
    flows: ['s > c', 'c > e'],
    roots: '<bpmn:message id="Msg" name="m"/>',
  };
}

describe('a wait for a condition alone', () => {
  it('is refused where what goes on beside it comes only once', async () => {
    expect(rules(await proof(collecting(timer('P1D', 'timeDuration'))))).toEqual(['condition-alone c']);
  });

  const line: Diagram = {
    nodes: { s: 'startEvent', t: 'userTask', c: until(), e: 'endEvent' },
    flows: ['s > t', 't > c', 'c > e'],
  };

  it('is refused, with a run that comes to it', async () => {
    const report = await proof(line);
    expect(rules(report)).toEqual(['condition-alone c']);
    expect(report.findings[0]?.path).toEqual(['flow.0', 'flow.1']);
    expect(report.findings[0]?.problem.zh).toMatch(/再没有别的步骤/);
  });

  it('is refused where everything beside it may be done first', async () => {
    const beside: Diagram = {
      nodes: {
        s: 'startEvent',
        f: 'parallelGateway',
        t: 'userTask',
        c: until(),
        j: 'parallelGateway',
        e: 'endEvent',
      },
      flows: ['s > f', 'f > t', 'f > c', 't > j', 'c > j', 'j > e'],
    };
    expect(rules(await proof(beside))).toEqual(['condition-alone c']);
  });

  it('is refused when only other conditions race with it', async () => {
    const race: Diagram = {
      nodes: {
        s: 'startEvent',
        g: 'eventBasedGateway',
        c: until(),
        d: until('=other'),
        m: 'exclusiveGateway',
        e: 'endEvent',
      },
      flows: ['s > g', 'g > c', 'g > d', 'c > m', 'd > m', 'm > e'],
    };
    expect(rules(await proof(race))).toEqual(
      expect.arrayContaining(['condition-alone c', 'condition-alone d']),
    );
  });

  it.each<[string, Diagram]>([
    [
      'a timer races with it',
      {
        nodes: {
          s: 'startEvent',
          g: 'eventBasedGateway',
          c: until(),
          late,
          m: 'exclusiveGateway',
          e: 'endEvent',
        },
        flows: ['s > g', 'g > c', 'g > late', 'c > m', 'late > m', 'm > e'],
      },
    ],
    [
      'a message ends the sub-process around it',
      {
        nodes: {
          s: 'startEvent',
          sub: [
            'subProcess',
            '',
            bodyOf(
              { nodes: { is: 'startEvent', c: until(), ie: 'endEvent' }, flows: ['is > c', 'c > ie'] },
              'in',
            ),
          ],
          stop: ['boundaryEvent', 'attachedToRef="sub"', event('message', 'Msg')],
          e: 'endEvent',
        },
        flows: ['s > sub', 'sub > e', 'stop > e'],
        roots: '<bpmn:message id="Msg" name="m"/>',
      },
    ],
    [
      'it accompanies a task',
      {
        nodes: {
          s: 'startEvent',
          t: 'userTask',
          c: ['boundaryEvent', 'attachedToRef="t"', condition('=ready')],
          e: 'endEvent',
        },
        flows: ['s > t', 't > e', 'c > e'],
      },
    ],
    [
      'a task goes on round and round beside it until it holds',
      {
        nodes: {
          s: 'startEvent',
          f: 'parallelGateway',
          m: 'exclusiveGateway',
          t: 'userTask',
          c: until(),
          all: ['endEvent', '', '<bpmn:terminateEventDefinition/>'],
        },
        flows: ['s > f', 'f > m', 'm > t', 't > m', 'f > c', 'c > all'],
      },
    ],
    [
      'messages bring news again and again, though the proof counts each of them once',
      collecting(event('message', 'Msg')),
    ],
  ])('is accepted where %s', async (_, diagram) => {
    expect(rules(await proof(diagram))).toEqual([]);
  });
});

describe('a cycle', () => {
  const round = (c: NodeSpec, flows: string[], more: Diagram['nodes'] = {}): Diagram => ({
    nodes: { s: 'startEvent', m: 'exclusiveGateway', c, e: 'endEvent', ...more },
    flows: ['s > m', ...flows],
  });

  it.each<[string, Diagram]>([
    [
      'of conditions',
      round(until(), ['m > c', 'c > g', 'g > m if =x', 'g > e default'], { g: 'exclusiveGateway' }),
    ],
    [
      'over a gateway before which a condition may hold',
      round(until(), ['m > w', 'w > c', 'w > late', 'c > m', 'late > e'], { w: 'eventBasedGateway', late }),
    ],
    [
      'over a task beside which a condition may hold',
      round(['boundaryEvent', 'attachedToRef="t"', condition('=x')], ['m > t', 't > e', 'c > m'], {
        t: 'userTask',
      }),
    ],
    [
      'over a sub-process a condition may end',
      round(
        [
          'subProcess',
          '',
          bodyOf(
            {
              nodes: {
                is: 'startEvent',
                t: 'userTask',
                ie: 'endEvent',
                h: [
                  'subProcess',
                  'triggeredByEvent="true"',
                  bodyOf(
                    {
                      nodes: { hs: ['startEvent', '', condition('=x')], he: 'endEvent' },
                      flows: ['hs > he'],
                    },
                    'h',
                  ),
                ],
              },
              flows: ['is > t', 't > ie'],
            },
            'in',
          ),
        ],
        ['m > c', 'c > g', 'g > m if =y', 'g > e default'],
        { g: 'exclusiveGateway' },
      ),
    ],
  ])('%s waits nowhere', async (_, diagram) => {
    const report = await proof(diagram);
    expect(rules(report).some((rule) => rule.startsWith('cycle-without-wait'))).toBe(true);
  });

  it('with a task beside conditions waits', async () => {
    const diagram = round(
      ['boundaryEvent', 'attachedToRef="t"', condition('=x')],
      ['m > t', 't > e', 'c > again', 'again > m'],
      { t: 'userTask', again: 'userTask' },
    );
    expect(rules(await proof(diagram))).toEqual([]);
  });
});

it('a policy holds on the way through a condition, too', async () => {
  const policies =
    'policies:\n- code: P\n  title: { zh: 策略, en: Policy }\n  never: { reach: goal, without: { passed: R } }';
  const diagram: Diagram = {
    nodes: {
      s: 'startEvent',
      t: 'userTask',
      c: ['boundaryEvent', 'attachedToRef="t"', condition('=r.passed')],
      ask: ['businessRuleTask', 'bihuan:rule="R" bihuan:result="r"'],
      g: 'exclusiveGateway',
      goal: 'userTask',
      e: 'endEvent',
      no: 'endEvent',
    },
    flows: ['s > t', 't > ask', 'ask > g', 'g > goal if =r.passed', 'g > no default', 'c > goal', 'goal > e'],
  };
  const report = await prove(xmlOf(diagram), { catalogue: {}, lanes: [anyLane], policies });
  expect(rules(report)).toEqual(['policy-never goal']);
  expect(report.findings[0]?.path).toContain('flow.5');
});
