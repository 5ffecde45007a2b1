import { bodyOf, event, expression, forEach, timer, xmlOf, type Diagram } from '../fixtures/diagram';
import { onCompiled } from '../fixtures/lanes';
import { now } from '../fixtures/player';
import { isRefused } from '../changing-lane';
import { compiledLane } from './compiled-lane';

const lane = compiledLane();
const roots = '<bpmn:message id="Msg" name="m"/><bpmn:error id="Err" errorCode="E.1"/>';

/** Two tasks one after the other, of which a choice skips the second, for each of `list`. */
const inside = bodyOf(
  {
    nodes: {
      is: 'startEvent',
      look: ['userTask', 'bihuan:assignee="=item.who"'],
      g: 'exclusiveGateway',
      mend: ['userTask', 'bihuan:role="R"'],
      m: 'exclusiveGateway',
      ie: 'endEvent',
    },
    flows: ['is > look', 'look > g', 'g > mend if =found', 'g > m default', 'mend > m', 'm > ie'],
  },
  'in',
);
const list = [{ who: 'ann' }, { who: 'bob' }, { who: 'eve' }];
const collecting = (loop: string): string =>
  loop.replace(
    'bihuan:collection',
    'bihuan:outputCollection="all" bihuan:outputElement="={who: item.who, found: found}" bihuan:collection',
  );

function over(loop: string, more: Partial<Diagram> = {}, body = inside): Diagram {
  return {
    nodes: {
      s: 'startEvent',
      each: ['subProcess', 'bihuan:state="CHECKING"', body + loop],
      after: 'userTask',
      e: 'endEvent',
      ...more.nodes,
    },
    flows: ['s > each', 'each > after', 'after > e', ...(more.flows ?? [])],
    roots,
  };
}

describe('a parallel multi-instance sub-process', () => {
  it('opens every instance with its item, and keeps apart what is brought to them', async () => {
    const player = await onCompiled.start(over(collecting(forEach('=list'))), { list });
    expect(player.open).toEqual(['look#0', 'look#1', 'look#2']);
    expect(player.wait('look#1').attributes).toMatchObject({ assignee: 'bob', item: { who: 'bob' } });
    player.go('look#1', { found: true }).go('look#0', { found: false });
    expect(player.open).toEqual(['look#2', 'mend#1']);
    expect(player.step.variables).toEqual({ list });
    player.go('look#2', { found: false }).go('mend#1');
    expect(player.open).toEqual(['after']);
    expect(player.step.variables).toEqual({
      list,
      all: [
        { who: 'ann', found: false },
        { who: 'bob', found: true },
        { who: 'eve', found: false },
      ],
    });
    expect(player.go('after').step.outcome).toBe('ended');
  });

  it('tells in which instance something happened, and the state once', async () => {
    const player = await onCompiled.start(over(forEach('=list')), { list });
    const [whole, ...instances] = player.trace.filter(
      ({ elementId, event: what }) => elementId === 'each' && what === 'enter',
    );
    expect(whole).toMatchObject({ state: 'CHECKING' });
    expect(instances).toHaveLength(3);
    const second = instances[1]?.executionId;
    player.go('look#1', { found: false });
    const inSecond = player.step.trace.filter(({ within }) => within === second);
    expect(inSecond.map(({ elementId, event: what }) => `${elementId} ${what}`)).toEqual([
      ...['look leave', 'in.1 take', 'g enter', 'g leave', 'in.3 take', 'm enter', 'm leave', 'in.5 take'],
      ...['ie enter', 'ie leave'],
    ]);
    expect(player.step.trace.at(-1)).toEqual({ elementId: 'each', event: 'leave', executionId: second });
    expect(player.trace.filter(({ state }) => state === 'CHECKING')).toHaveLength(1);
  });

  it('passes at once over an empty list, which gives an empty list', async () => {
    const player = await onCompiled.start(over(collecting(forEach('=list'))), { list: [] });
    expect(player.open).toEqual(['after']);
    expect(player.step.variables).toEqual({ list: [], all: [] });
  });

  it('ends when the completion condition says so: the rest is cancelled and gives null', async () => {
    const until = '=found and numberOfCompletedInstances > 1 and numberOfActiveInstances = 1';
    const player = await onCompiled.start(over(collecting(forEach('=list', { until }))), { list });
    player.go('look#2', { found: true }).go('look#0', { found: true }).go('mend#0');
    expect(player.open).toEqual(['look#1', 'mend#2']);
    player.go('mend#2');
    expect(player.open).toEqual(['after']);
    expect(player.step.closed).toHaveLength(2);
    const events = player.step.trace.map(({ elementId, event: what }) => `${elementId} ${what}`);
    expect(events.slice(-5)).toEqual([
      'each cancel',
      'look cancel',
      'each leave',
      'flow.1 take',
      'after enter',
    ]);
    expect(player.step.variables['all']).toEqual([
      { who: 'ann', found: true },
      null,
      { who: 'eve', found: true },
    ]);
  });

  it('is by number, too, and counts from 1', async () => {
    const loop = `<bpmn:multiInstanceLoopCharacteristics>${expression('loopCardinality', '=n')}</bpmn:multiInstanceLoopCharacteristics>`;
    const body = bodyOf(
      {
        nodes: {
          is: 'startEvent',
          t: ['userTask', 'bihuan:command="=string(item) + string(loopCounter)"'],
          ie: 'endEvent',
        },
        flows: ['is > t', 't > ie'],
      },
      'in',
    );
    const player = await onCompiled.start(over(loop, {}, body), { n: 2 });
    expect(player.open.map((key) => player.wait(key).attributes.command)).toEqual(['11', '22']);
    for (const n of [-1, 1.5, 1e9, '2', null])
      await expect(onCompiled.start(over(loop, {}, body), { n })).rejects.toMatchObject({
        code: 'STEP_FAILED',
      });
  });
});

describe('a sequential multi-instance sub-process', () => {
  it('begins an instance when the one before has ended; what was its own is gone', async () => {
    const player = await onCompiled.start(over(forEach('=list', { sequential: true })), {
      list,
      found: false,
    });
    player.go('look#0', { found: true }).go('mend#0');
    expect(player.open).toEqual(['look#1']);
    player.go('look#1');
    expect(player.open).toEqual(['look#2']);
    expect(player.go('look#2').open).toEqual(['after']);
    expect(player.step.variables).toEqual({ list, found: false });
  });

  it('stops early by its condition', async () => {
    const until = '=item.who = "bob"';
    const player = await onCompiled.start(over(forEach('=list', { sequential: true, until })), {
      list,
      found: false,
    });
    expect(player.go('look#0').go('look#1').open).toEqual(['after']);
  });
});

describe('events around and in the instances', () => {
  const late = {
    nodes: {
      late: ['boundaryEvent', 'attachedToRef="each"', timer('P1D', 'timeDuration')],
      note: ['boundaryEvent', 'attachedToRef="each" cancelActivity="false"', event('message', 'Msg')],
      broken: ['boundaryEvent', 'attachedToRef="each"', event('error', 'Err')],
      mended: 'userTask',
      noted: 'endEvent',
      le: 'endEvent',
    },
    flows: ['late > le', 'note > noted', 'broken > mended', 'mended > le'],
  } as const;

  it('wait once for all of them, and interrupt all of them', async () => {
    const player = await onCompiled.start(over(collecting(forEach('=list')), late), { list });
    expect(player.open).toEqual(['late', 'look#0', 'look#1', 'look#2', 'note']);
    player.go('note').go('look#0', { found: true }).go('late');
    expect(player.step.outcome).toBe('ended');
    expect(player.step.variables).toEqual({ list });
    const cancelled = player.step.trace.filter(({ event: what }) => what === 'cancel');
    expect(cancelled.map(({ elementId }) => elementId).sort()).toEqual([
      ...['each', 'each', 'each', 'each', 'look', 'look', 'mend'],
    ]);
  });

  it('catch an error of one instance for the whole', async () => {
    const player = await onCompiled.start(over(forEach('=list'), late), { list });
    expect(player.go('look#0', { found: true }).fail('mend#0', 'E.1').open).toEqual(['mended']);
  });

  it('that begin an event sub-process do so in their own instance', async () => {
    const handler = bodyOf(
      {
        nodes: {
          hs: ['startEvent', '', event('message', 'Msg', 'bihuan:correlationKey="=item.who"')],
          instead: 'userTask',
          he: 'endEvent',
        },
        flows: ['hs > instead', 'instead > he'],
      },
      'h',
    );
    const body = `${inside}<bpmn:subProcess id="h" triggeredByEvent="true">${handler}</bpmn:subProcess>`;
    const player = await onCompiled.start(over(forEach('=list'), {}, body), { list, found: false });
    expect(player.wait('hs#1').attributes).toMatchObject({ correlationKey: 'bob' });
    expect(player.go('hs#1').open).toEqual(['hs#0', 'hs#2', 'instead#1', 'look#0', 'look#2']);
    expect(player.go('instead#1').go('look#0').go('look#2').open).toEqual(['after']);
  });

  it('that terminate end one instance only', async () => {
    const body = inside.replace(
      '<bpmn:endEvent id="ie" ></bpmn:endEvent>',
      '<bpmn:endEvent id="ie"><bpmn:terminateEventDefinition/></bpmn:endEvent>',
    );
    expect(body).not.toBe(inside);
    const player = await onCompiled.start(over(forEach('=list'), {}, body), { list, found: false });
    expect(player.go('look#1').open).toEqual(['look#0', 'look#2']);
    expect(player.go('look#0').go('look#2').open).toEqual(['after']);
  });

  it('lie in each other: the inner items see the outer ones', async () => {
    const inner = bodyOf(
      {
        nodes: {
          iis: 'startEvent',
          t: ['userTask', 'bihuan:command="=outer.id + inner"'],
          iie: 'endEvent',
        },
        flows: ['iis > t', 't > iie'],
      },
      'iin',
    );
    const twice = collecting(forEach('=outer.names', { as: 'inner' })).replace(
      '={who: item.who, found: found}',
      '=x',
    );
    const body = bodyOf(
      {
        nodes: { is: 'startEvent', sub: ['subProcess', '', inner + twice], ie: 'endEvent' },
        flows: ['is > sub', 'sub > ie'],
      },
      'in',
    );
    const loop = collecting(forEach('=list', { as: 'outer', sequential: true }))
      .replace('outputCollection="all"', 'outputCollection="sums"')
      .replace('={who: item.who, found: found}', '=sum(all)');
    const nested = [
      { id: 'a', names: ['x', 'y'] },
      { id: 'b', names: [] },
      { id: 'c', names: ['z'] },
    ];
    const player = await onCompiled.start(over(loop, {}, body), { list: nested });
    expect(player.open.map((key) => player.wait(key).attributes.command)).toEqual(['ax', 'ay']);
    player.go('t#1', { x: 4 }).go('t#0', { x: 3 });
    expect(player.wait('t#0').attributes.command).toBe('cz');
    expect(player.go('t#0', { x: 5 }).step.variables['sums']).toEqual([7, null, 5]);
  });
});

describe('a multi-instance business rule', () => {
  it('gives the list of its results', async () => {
    const nodes = {
      s: 'startEvent',
      t: ['businessRuleTask', 'bihuan:rule="R" bihuan:result="r" bihuan:variant="=item"', forEach('=list')],
      after: 'userTask',
      e: 'endEvent',
    } as const;
    const player = await onCompiled.start(
      { nodes, flows: ['s > t', 't > after', 'after > e'] },
      { list: ['a', 'b'], r: 'old' },
    );
    expect(player.wait('t#1').attributes).toMatchObject({ variant: 'b' });
    player.go('t#1', { r: { passed: true } });
    expect(player.step.variables['r']).toBe('old');
    expect(player.go('t#0', { r: { passed: false } }).step.variables['r']).toEqual([
      { passed: false },
      { passed: true },
    ]);
  });
});

describe('its snapshot', () => {
  it('grows with what is open and not with the steps made, and not with the list in each instance', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ who: `person ${index}` }));
    const player = await onCompiled.start(over(forEach('=list')), { list: many, found: false });
    const size = (): number => JSON.stringify(player.step.snapshot).length;
    const first = size();
    expect(first).toBeLessThan(30 * 100);
    for (let index = 0; index < 29; index++) player.go(`look#${index}`, { found: true }).go(`mend#${index}`);
    expect(size()).toBeLessThan(first);
  });

  it('holds no more instances than the budget of a step', async () => {
    const start = onCompiled.start(over(forEach('=list')), { list: Array.from({ length: 400 }, () => ({})) });
    await expect(start).rejects.toMatchObject({ code: 'STEP_BUDGET_EXCEEDED' });
  });
});

describe('a change under way', () => {
  const context = { now, functions: {} };

  it('is refused while instances are open, and can cancel all of them', async () => {
    const definition = await lane.compile(xmlOf(over(forEach('=list'))));
    const state = lane.start(definition, { list, found: false }, context);
    const mapping = {
      source: definition,
      target: definition,
      elements: new Map([...definition.nodes.keys()].map((id) => [id, id])),
      recalculateTimers: false,
    };
    expect(lane.migrate(mapping, state, context)).toMatchObject([
      { rule: 'multi-instance-open', elementId: 'each' },
    ]);
    const look = state.opened[0]?.executionId ?? '';
    for (const move of [
      { type: 'cancelExecution', executionId: look },
      { type: 'setVariables', variables: {} },
    ] as const)
      expect(lane.modify(definition, state, [move], context)).toMatchObject([
        { rule: 'multi-instance-open' },
      ]);
    expect(
      lane.modify(definition, state, [{ type: 'startBefore', elementId: 'mend' }], context),
    ).toMatchObject([{ rule: 'inside-multi-instance', elementId: 'each' }]);
    const moved = lane.modify(
      definition,
      state,
      [
        { type: 'cancel', elementId: 'each' },
        { type: 'startBefore', elementId: 'after' },
      ],
      context,
    );
    if (isRefused(moved)) throw new Error(JSON.stringify(moved));
    expect([moved.closed.length, moved.opened.map(({ elementId }) => elementId)]).toEqual([3, ['after']]);
    const again = lane.modify(
      definition,
      state,
      [
        { type: 'cancel', elementId: 'each' },
        { type: 'startBefore', elementId: 'each' },
      ],
      context,
    );
    expect(again).toMatchObject({ opened: [{}, {}, {}] });
    expect(again).toMatchObject({
      places: [{ elementId: 'hazard.loop' }, { elementId: 'each', at: 'before' }],
    });
  });

  it('is free before and after', async () => {
    const definition = await lane.compile(xmlOf(over(forEach('=list'))));
    const state = lane.start(definition, { list: [] }, context);
    const moved = lane.modify(definition, state, [{ type: 'setVariables', variables: { x: 1 } }], context);
    expect(moved).toMatchObject({ variables: { x: 1 } });
  });

  it('gives a task back within its own instance', async () => {
    const back = bodyOf(
      {
        nodes: {
          is: 'startEvent',
          m: 'exclusiveGateway',
          a: 'userTask',
          b: 'userTask',
          g: 'exclusiveGateway',
          ie: 'endEvent',
        },
        flows: ['is > m', 'm > a', 'a > b', 'b > g', 'g > m if =again', 'g > ie default'],
      },
      'in',
    );
    const definition = await lane.compile(xmlOf(over(forEach('=list'), {}, back)));
    const first = lane.start(definition, { list, again: false }, context);
    const { executionId = '' } = first.opened[1] ?? {};
    const second = lane.apply(definition, first, { type: 'complete', executionId }, context);
    const at = second.opened[0]?.executionId ?? '';
    expect(lane.returnTargets?.(definition, second, at)).toEqual(['a']);
    const returned = lane.returnTo?.(definition, second, { executionId: at, elementId: 'a' }, context);
    expect(returned?.opened).toMatchObject([{ elementId: 'a', attributes: { index: 1 } }]);
  });
});
