import { event, timer, workflow } from '../fixtures/workflow';
import { compiledLane } from '../lane/compiled/compiled-lane';
import { prove } from './report';

it('gives a timer that begins an instance no variables, whatever the pack declares', async () => {
  const nodes = (start: readonly [string, string, string]) => ({
    s: start,
    t: ['userTask', 'bihuan:due="=deadline"'] as const,
    e: 'endEvent',
  });
  const of = (inner: string) =>
    workflow('begun', {
      nodes: nodes(['startEvent', '', inner]),
      flows: ['s > t', 't > e'],
      roots: '<bpmn:message id="m" name="m"/>',
    });
  const catalogue = { variables: ['deadline'] };
  const rules = async (xml: string) =>
    (await prove(xml, { catalogue, lanes: [compiledLane()] })).findings.map(({ rule, elementId }) => [
      rule,
      elementId,
    ]);
  expect(await rules(of(event('message', 'm')))).toEqual([]);
  expect(await rules(of(timer('R/P1D', 'timeCycle')))).toMatchObject([['name-unknown', 't']]);
});
