import { bodyOf, condition, forEach, xmlOf, type Diagram } from '../lane/fixtures/diagram';
import { compiledLane } from '../lane/compiled/compiled-lane';
import { prove, type DeploymentReport } from './report';

function rules({ findings }: DeploymentReport): string[] {
  return findings.map(({ rule, elementId }) => `${rule} ${elementId ?? ''}`);
}

describe('the variables of a condition', () => {
  const beside = (text: string): Diagram => ({
    nodes: {
      s: 'startEvent',
      t: 'userTask',
      c: ['boundaryEvent', 'attachedToRef="t"', condition(text)],
      u: 'userTask',
      e: 'endEvent',
    },
    flows: ['s > t', 't > u', 'u > e', 'c > u'],
  });
  const catalogue = { variables: [], outputs: { u: ['later'] } };

  it('may be set later, but somebody has to set them', async () => {
    expect(rules(await prove(xmlOf(beside('=later')), { catalogue, lanes: [compiledLane()] }))).toEqual([]);
    expect(rules(await prove(xmlOf(beside('=never')), { catalogue, lanes: [compiledLane()] }))).toEqual([
      'name-unknown c',
    ]);
  });

  it('are those of the instance in a multi-instance', async () => {
    const inner = bodyOf(
      {
        nodes: {
          is: 'startEvent',
          t: 'userTask',
          c: ['boundaryEvent', 'attachedToRef="t"', condition('=item and mine')],
          ie: 'endEvent',
        },
        flows: ['is > t', 't > ie', 'c > ie'],
      },
      'in',
    );
    const each = (text: string): string =>
      xmlOf({
        nodes: {
          s: 'startEvent',
          each: ['subProcess', '', inner + forEach('=[true]')],
          u: 'userTask',
          b: ['boundaryEvent', 'attachedToRef="u"', condition(text)],
          e: 'endEvent',
        },
        flows: ['s > each', 'each > u', 'u > e', 'b > e'],
      });
    const own = { variables: ['known'], outputs: { t: ['mine'] } };
    expect(rules(await prove(each('=known'), { catalogue: own, lanes: [compiledLane()] }))).toEqual([]);
    expect(rules(await prove(each('=mine'), { catalogue: own, lanes: [compiledLane()] }))).toEqual([
      'name-unknown b',
    ]);
  });

  it('are not the moment: nobody would look when it comes', async () => {
    const report = await prove(xmlOf(beside('=later < now')), { catalogue, lanes: [compiledLane()] });
    expect(rules(report)).toEqual(['condition-of-time c']);
  });
});
