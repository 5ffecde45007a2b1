import { County } from './fixtures/county';

let county: County;

const roots = `<bpmn:message id="watch" name="storm.watch"/><bpmn:signal id="storm" name="storm.red"/>`;
const namespaces =
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bihuan="urn:bihuan:bpmn"';

/** Begins by `begin`, passes `nodes` one after the other, ends. */
function workflow(key: string, begin: string, nodes: readonly [id: string, xml: string][]): string {
  const ids = ['begin', ...nodes.map(([id]) => id), 'done'];
  const flows = ids
    .slice(1)
    .map((id, i) => `<bpmn:sequenceFlow id="f${i}" sourceRef="${ids[i]}" targetRef="${id}"/>`);
  return `<bpmn:definitions ${namespaces} id="d" targetNamespace="urn:test">${roots}
    <bpmn:process id="${key}" isExecutable="true"><bpmn:startEvent id="begin">${begin}</bpmn:startEvent>
    ${nodes.map(([, xml]) => xml).join('')}<bpmn:endEvent id="done"/>${flows.join('')}</bpmn:process></bpmn:definitions>`;
}

const work =
  '<bpmn:userTask id="watch.look" bihuan:role="REGULATOR_OFFICER" bihuan:due="=daysAfter(now, 1)"/>';
const caught = '<bpmn:signalEventDefinition signalRef="storm"/>';

beforeAll(async () => {
  county = await County.open();
  const waits = `<bpmn:intermediateCatchEvent id="come">${caught}</bpmn:intermediateCatchEvent>`;
  const byMessage = '<bpmn:messageEventDefinition messageRef="watch"/>';
  for (const xml of [
    workflow('storm-watch', byMessage, [
      ['come', waits],
      ['watch.look', work],
    ]),
    workflow('storm-drill', caught, [['watch.look', work]]),
  ])
    await county.act('admin', '/definitions', { xml });
}, 60_000);
afterAll(() => county.close());

const begin = (jurisdiction: string) =>
  county.act<{ instanceId: string }>('admin', '/messages', {
    ...{
      name: 'storm.watch',
      correlationKey: jurisdiction,
      messageId: `watch-${jurisdiction}`,
      jurisdiction,
    },
  });
const standing = async (id: string) =>
  (
    await county.get<{ instance: { waits: { elementId: string }[] } }>('admin', `/instances/${id}`)
  ).instance.waits.map(({ elementId }) => elementId);

it('a message begins an instance in its place, where the officers find it; a signal of the county reaches no neighbour', async () => {
  const [here, next] = [await begin('99.01.01.001'), await begin('99.01.02')];
  expect(await standing(here.instanceId)).toEqual(['come']);
  const sent = await county.act('organiser', '/signals', {
    name: 'storm.red',
    signalId: 'red-1',
    payload: { level: 'RED' },
  });
  await county.demo.pass(new Date(county.demo.clock.now().getTime() + 60_000).toISOString());
  expect(await standing(here.instanceId)).toEqual(['watch.look']);
  expect(await standing(next.instanceId)).toEqual(['come']);
  const [row] = await county.stage.search('organiser', 'signals', { id: sent.id });
  // The county's case, and the drill that begins with the signal.
  expect(row).toMatchObject({ jurisdiction: '99.01.01', deliveries: { delivered: 2, pending: 0, gone: 0 } });
  expect(await county.stage.search('shimen-officer', 'signals', {})).toEqual([]);
  const [drill, ...others] = await county.stage.search('organiser', 'instances', { key: 'storm-drill' });
  expect(others).toEqual([]);
  expect(drill).toMatchObject({
    jurisdiction: '99.01.01',
    subjectType: 'process',
    variables: { level: 'RED' },
  });
  expect(await county.stage.search('shimen-officer', 'instances', { key: 'storm-drill' })).toEqual([]);
});

it('only who may send signals sends one, and only where they reach', async () => {
  const body = { name: 'storm.red', signalId: 'red-2' };
  expect(await county.refused('officer1', '/signals', body)).toBe('403 NOT_PERMITTED');
  expect(await county.refused('organiser', '/signals', { ...body, jurisdiction: '99.01.02' })).toBe(
    '403 NOT_PERMITTED',
  );
  expect(await county.refused('organiser', '/signals', { ...body, jurisdiction: '' })).toBe(
    '403 NOT_PERMITTED',
  );
});

it('what begins by itself is found, with the place its instances are at home in', async () => {
  const starts = await county.stage.search('admin', 'start-events', { kind: 'message' });
  expect(starts).toMatchObject([
    { key: 'storm-watch', name: 'storm.watch', definitionVersion: 1, jurisdiction: '' },
  ]);
});
