import { bodyOf, event, expression, forEach, timer } from '../fixtures/diagram';
import { collecting, inside, list, over } from '../fixtures/each';
import { onCompiled } from '../fixtures/lanes';

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
