import { BothLanes } from './fixtures/both-lanes';
import { event, timer, type Diagram, type NodeSpec } from './fixtures/diagram';
import { lanes, onCompiled } from './fixtures/lanes';

const roots =
  '<bpmn:message id="Msg" name="paid"/><bpmn:signal id="Sig" name="storm"/><bpmn:message id="Other" name="other"/>';
const sends = (attributes: string): NodeSpec => [
  'intermediateThrowEvent',
  '',
  event('message', 'Msg', attributes),
];
const inARow = (nodes: Diagram['nodes']): Diagram => {
  const ids = ['s', ...Object.keys(nodes), 'e'];
  const flows = ids.slice(1).map((id, i) => `${ids[i]} > ${id}`);
  return { nodes: { s: 'startEvent', ...nodes, e: 'endEvent' }, flows, roots };
};

describe.each(lanes)('on the %s lane', (_, players) => {
  it('a thrown message goes out with its key and what it brings, and the token goes on', async () => {
    const model = inARow({
      tell: sends('bihuan:correlationKey="=plate" bihuan:payload="={amount: fee * 2}"'),
      t: 'userTask',
    });
    const player = await players.start(model, { plate: 'A', fee: 3 });
    expect(player.open).toEqual(['t']);
    expect(player.step.thrown).toMatchObject([
      { kind: 'message', elementId: 'tell', name: 'paid', correlationKey: 'A', payload: { amount: 6 } },
    ]);
    expect(player.step.thrown?.[0]?.executionId).toBeTruthy();
    expect(player.go('t').step.thrown).toBeUndefined();
  });

  it('an end event throws, too', async () => {
    const model = inARow({ t: 'userTask' });
    const e: NodeSpec = ['endEvent', '', event('message', 'Msg', 'bihuan:correlationKey="k"')];
    const player = await players.start({ ...model, nodes: { ...model.nodes, e } });
    expect(player.go('t').step).toMatchObject({ outcome: 'ended', thrown: [{ correlationKey: 'k' }] });
  });

  it('a thrown signal goes out once, and brings its payload to the own catchers in the same step', async () => {
    const nodes: Diagram['nodes'] = {
      s: 'startEvent',
      f: 'parallelGateway',
      t: 'userTask',
      warn: ['intermediateThrowEvent', '', event('signal', 'Sig', 'bihuan:payload="={level: 3}"')],
      wait: ['intermediateCatchEvent', '', event('signal', 'Sig')],
      e: 'endEvent',
    };
    const flows = ['s > f', 'f > t', 't > warn', 'warn > e', 'f > wait', 'wait > e'];
    const player = await players.start({ nodes, flows, roots });
    player.go('t');
    expect(player.step).toMatchObject({
      outcome: 'ended',
      variables: { level: 3 },
      thrown: [{ kind: 'signal', name: 'storm', payload: { level: 3 } }],
    });
  });

  it.each([
    ['a key that is no text', 'bihuan:correlationKey="=null"'],
    ['a payload that is no context', 'bihuan:correlationKey="k" bihuan:payload="=[1]"'],
  ])('%s fails the step', async (_name, attributes) => {
    const start = players.start(inARow({ tell: sends(attributes) }));
    await expect(start).rejects.toMatchObject({ code: 'STEP_FAILED', details: { elementId: 'tell' } });
  });

  it.each([
    ['a message thrown to nobody', { tell: sends('') }],
    [
      'a payload where something is caught',
      { come: ['intermediateCatchEvent', '', event('message', 'Msg', 'bihuan:payload="={a: 1}"')] },
    ],
    [
      'a boundary event at a plain task',
      { t: 'task', never: ['boundaryEvent', 'attachedToRef="t"', timer('P1D', 'timeDuration')] },
    ],
  ] as const)('%s is refused', async (_name, nodes) => {
    await expect(players.start(inARow(nodes as Diagram['nodes']))).rejects.toMatchObject({
      code: 'DEFINITION_REFUSED',
    });
  });

  it('a plain task is passed, and leaves its trace and state', async () => {
    const player = await players.start(inARow({ note: ['task', 'bihuan:state="NOTED"'], t: 'userTask' }));
    expect(player.entered()).toEqual(['s', 'note', 't']);
    expect(player.trace).toContainEqual(expect.objectContaining({ elementId: 'note', state: 'NOTED' }));
  });

  it.each([
    ['message', event('message', 'Msg')],
    ['signal', event('signal', 'Sig')],
    ['date', timer('2026-09-01T00:00:00Z')],
    ['cycle', timer('R/P1D', 'timeCycle')],
  ])('a process may begin with a %s', async (_name, inner) => {
    const model = inARow({ t: 'userTask' });
    const nodes = { ...model.nodes, s: ['startEvent', '', inner] } as Diagram['nodes'];
    expect((await players.start({ ...model, nodes })).open).toEqual(['t']);
  });
});

it('a key at a starting message means nothing and is refused', async () => {
  const model = inARow({ t: 'userTask' });
  const s: NodeSpec = ['startEvent', '', event('message', 'Msg', 'bihuan:correlationKey="k"')];
  await expect(onCompiled.start({ ...model, nodes: { ...model.nodes, s } })).rejects.toMatchObject({
    code: 'DEFINITION_REFUSED',
  });
});

it('throws the same on both lanes', async () => {
  const model = inARow({
    t: 'userTask',
    tell: sends('bihuan:correlationKey="=plate"'),
    warn: ['intermediateThrowEvent', '', event('signal', 'Sig', 'bihuan:payload="={p: plate}"')],
    u: 'userTask',
  });
  const lanesOf = await BothLanes.start(model, { plate: 'A' });
  lanesOf?.both((player) => player.go('t'));
  const [engine, compiled] = [lanesOf?.engine, lanesOf?.compiled].map((player) =>
    player?.step.thrown?.map(({ executionId: _, ...rest }) => rest),
  );
  expect(compiled).toHaveLength(2);
  expect(engine).toEqual(compiled);
});
