import { isRefused } from './changing-lane';
import { compiledLane } from './compiled/compiled-lane';
import { bodyOf, event, xmlOf, type Diagram, type NodeSpec } from './fixtures/diagram';
import { BothLanes, randomMove } from './fixtures/both-lanes';
import { lanes, onCompiled } from './fixtures/lanes';
import { now, type Player } from './fixtures/player';
import { diagramOf, ModelMaker, numbers, type Model } from './fixtures/random-model';

const cancel = '<bpmn:cancelEventDefinition/>';
const roots = '<bpmn:message id="Msg" name="m"/><bpmn:error id="Err" errorCode="E.1"/>';

/** Inside: two tasks side by side that meet again, and a third beside them behind which everything is stopped. */
function body(stop: NodeSpec, prefix = ''): string {
  const nodes: Diagram['nodes'] = {
    is: 'startEvent',
    f: 'parallelGateway',
    pay: ['userTask', 'bihuan:state="PAYING"'],
    ship: 'userTask',
    doubt: 'userTask',
    j: 'parallelGateway',
    ie: 'endEvent',
    stop,
  };
  const flows = [
    'is > f',
    'f > pay',
    'f > ship',
    'f > doubt',
    'pay > j',
    'ship > j',
    'j > ie',
    'doubt > stop',
  ];
  const named = (id: string): string => `${prefix}${id}`;
  return bodyOf(
    {
      nodes: Object.fromEntries(Object.entries(nodes).map(([id, spec]) => [named(id), spec])),
      flows: flows.map((flow) => flow.split(' > ').map(named).join(' > ')),
    },
    `${prefix}in`,
  );
}

const stopped: NodeSpec = ['endEvent', '', cancel];

function deal(inner = body(stopped)): Diagram {
  return {
    nodes: {
      s: 'startEvent',
      m: 'exclusiveGateway',
      deal: ['transaction', '', inner],
      onCancel: ['boundaryEvent', 'attachedToRef="deal" bihuan:state="UNDONE"', cancel],
      onError: ['boundaryEvent', 'attachedToRef="deal"', event('error', 'Err')],
      again: 'userTask',
      mend: 'userTask',
      after: 'userTask',
      e: 'endEvent',
    },
    flows: [
      's > m',
      'm > deal',
      'deal > after',
      'after > e',
      'onCancel > again',
      'again > m',
      'onError > mend',
      'mend > e',
    ],
    roots,
  };
}

function cancelled({ step }: Player): string[] {
  return step.trace
    .filter((entry) => entry.event === 'cancel')
    .map(({ elementId }) => elementId)
    .sort();
}

describe.each(lanes)('a transaction on the %s lane', (_, players) => {
  it('ends with its last token, like any sub-process', async () => {
    const player = (await players.start(deal())).go('pay').go('ship');
    expect(player.open).toEqual(['doubt']);
    const plain = await players.start(deal(body('endEvent')));
    expect(plain.go('pay').go('doubt').go('ship').open).toEqual(['after']);
  });

  it('is cancelled as a whole, a join that still waits included, and left by the cancel boundary event', async () => {
    const player = (await players.start(deal())).go('pay').go('doubt');
    expect(player.open).toEqual(['again']);
    expect(cancelled(player)).toEqual(expect.arrayContaining(['deal', 'ship']));
    expect(player.step.closed).toHaveLength(2);
    expect(player.step.trace).toContainEqual(
      expect.objectContaining({ elementId: 'onCancel', event: 'enter', state: 'UNDONE' }),
    );
    expect(player.entered()).toEqual(['stop', 'onCancel', 'again']);
  });

  it('can be begun again, five times', async () => {
    const player = await players.start(deal());
    for (let round = 0; round < 5; round++)
      player
        .go(round % 2 ? 'pay' : 'ship')
        .go('doubt')
        .go('again');
    expect(player.open).toEqual(['doubt', 'pay', 'ship']);
    expect(JSON.stringify(player.step.snapshot).length).toBeLessThan(9000);
  });

  it('is left by the error boundary event when an error arises in it', async () => {
    expect((await players.start(deal())).fail('pay', 'E.1').open).toEqual(['mend']);
  });

  it('inside another is cancelled alone, and the outer one takes the inner with it', async () => {
    const inner = bodyOf(
      {
        nodes: {
          os: 'startEvent',
          of: 'parallelGateway',
          inner: ['transaction', '', body(stopped, 'x.')],
          onInner: ['boundaryEvent', 'attachedToRef="inner"', cancel],
          quit: 'userTask',
          oe: 'endEvent',
          oc: stopped,
        },
        flows: ['os > of', 'of > inner', 'of > quit', 'inner > oe', 'onInner > oe', 'quit > oc'],
      },
      'outer',
    );
    const player = await players.start(deal(inner));
    expect(player.go('x.pay').go('x.doubt').open).toEqual(['quit']);
    expect(player.go('quit').open).toEqual(['again']);
    player.go('again');
    expect(player.go('quit').open).toEqual(['again']);
    expect(cancelled(player)).toEqual(
      expect.arrayContaining(['deal', 'inner', 'x.pay', 'x.ship', 'x.doubt']),
    );
  });
});

/** A random body beside a task behind which it is stopped. */
function randomBody(seed: number): Model {
  const random = numbers(seed);
  for (let i = 0; i < 5; i++) random();
  return new ModelMaker(random).model(2);
}

function guarded(seed: number, isTransaction: boolean): Diagram {
  const stop: NodeSpec = isTransaction ? stopped : ['endEvent', '', event('error', 'Err')];
  const catches = isTransaction ? cancel : event('error', 'Err');
  const around: Diagram = {
    nodes: {
      'w.s': 'startEvent',
      'w.f': 'parallelGateway',
      'w.body': ['subProcess', '', bodyOf(diagramOf(randomBody(seed)), 'f')],
      'w.quit': 'userTask',
      'w.stop': stop,
      'w.e': 'endEvent',
    },
    flows: ['w.s > w.f', 'w.f > w.body', 'w.f > w.quit', 'w.body > w.e', 'w.quit > w.stop'],
  };
  return {
    nodes: {
      s: 'startEvent',
      host: [isTransaction ? 'transaction' : 'subProcess', '', bodyOf(around, 'w')],
      caught: ['boundaryEvent', 'attachedToRef="host"', catches],
      m: 'exclusiveGateway',
      last: 'userTask',
      e: 'endEvent',
    },
    flows: ['s > host', 'host > m', 'caught > m', 'm > last', 'last > e'],
    roots,
  };
}

it('does on random bodies what an error that leaves a sub-process does', async () => {
  let steps = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const list = ['a', 'b'].slice(0, seed % 3);
    const variables = { c: 1, list, due: '2026-05-08T00:00:00Z' };
    const [one, other] = [
      await onCompiled.start(guarded(seed, true), variables),
      await onCompiled.start(guarded(seed, false), variables),
    ];
    const random = numbers(seed * 31);
    for (let c = 2; one.step.outcome === 'running' && c < 20; c++, steps++) {
      expect([seed, c, one.step]).toEqual([seed, c, other.step]);
      const key = one.open[Math.floor(random() * one.open.length)] ?? '';
      one.go(key, { c });
      other.go(key, { c });
    }
    expect([seed, one.step]).toEqual([seed, other.step]);
  }
  expect(steps).toBeGreaterThan(150);
});

it('is cancelled on both lanes alike, whatever goes on in it', async () => {
  let cancellations = 0;
  for (let seed = 1; seed <= 10; seed++) {
    const random = numbers(seed * 13);
    const variables = { c: 1, list: ['a', 'b'], due: '2026-05-08T00:00:00Z' };
    const both = await BothLanes.start(guarded(seed, true), variables);
    if (!both) continue;
    let [engine, compiled] = both.seen;
    for (let c = 2; c < 9 && both.engine.step.outcome === 'running'; c++) {
      expect([seed, c, compiled]).toEqual([seed, c, engine]);
      const quits = c > 3 && both.engine.open.includes('w.quit');
      [engine, compiled] = both.both(quits ? (player) => player.go('w.quit') : randomMove(random, { c }));
      if (quits) cancellations++;
    }
    expect([seed, compiled]).toEqual([seed, engine]);
  }
  expect(cancellations).toBeGreaterThan(4);
}, 60_000);

describe('a change under way', () => {
  const lane = compiledLane();
  const context = { now, functions: {} };

  it('moves tokens in a transaction, and keeps it one in another version', async () => {
    const definition = await lane.compile(xmlOf(deal()));
    const state = lane.start(definition, {}, context);
    const moved = lane.modify(
      definition,
      state,
      [
        { type: 'cancel', elementId: 'ship' },
        { type: 'startBefore', elementId: 'stop' },
      ],
      context,
    );
    if (isRefused(moved)) throw new Error(JSON.stringify(moved));
    expect(moved.opened.map(({ elementId }) => elementId)).toEqual(['again']);
    const asSubProcess = xmlOf(deal(body('endEvent'))).replaceAll('bpmn:transaction', 'bpmn:subProcess');
    const target = await lane.compile(asSubProcess.replace(cancel, event('message', 'Msg')));
    const elements = new Map([...definition.nodes.keys()].map((id) => [id, id]));
    expect(
      lane.migrate({ source: definition, target, elements, recalculateTimers: false }, state, context),
    ).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'type-changed', elementId: 'deal' })]));
    const same = lane.migrate(
      {
        source: definition,
        target: definition,
        elements: new Map([...definition.nodes.keys()].map((id) => [id, id])),
        recalculateTimers: false,
      },
      state,
      context,
    );
    expect(isRefused(same)).toBe(false);
  });
});
