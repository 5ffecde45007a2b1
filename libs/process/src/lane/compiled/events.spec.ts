import { bodyOf, event, timer, type Diagram, type NodeSpec } from '../fixtures/diagram';
import { onCompiled } from '../fixtures/lanes';

const roots = [
  '<bpmn:message id="Msg" name="m"/>',
  '<bpmn:signal id="Sig" name="g"/>',
  '<bpmn:error id="Err" errorCode="E1"/>',
  '<bpmn:escalation id="Esc" escalationCode="L1"/>',
  '<bpmn:escalation id="Other" escalationCode="L2"/>',
].join('');

function escalation(ref: string): string {
  return `<bpmn:escalationEventDefinition escalationRef="${ref}"/>`;
}

/** A sub-process of one task, something thrown behind it and a task at the end. */
function throwing(thrown: NodeSpec, more: Record<string, NodeSpec> = {}, flows: string[] = []): Diagram {
  const inner = bodyOf(
    {
      nodes: { is: 'startEvent', work: 'userTask', thrown, rest: 'userTask', ie: 'endEvent' },
      flows: ['is > work', 'work > thrown', 'thrown > rest', 'rest > ie'],
    },
    'inner',
  );
  const nodes = {
    s: 'startEvent',
    sub: ['subProcess', '', inner] as const,
    after: 'userTask',
    e: 'endEvent',
    ...more,
  };
  return { nodes, flows: ['s > sub', 'sub > after', 'after > e', ...flows], roots };
}

describe('escalations', () => {
  const thrown = ['intermediateThrowEvent', '', escalation('Esc')] as const;
  const caught = (attributes: string, ref = 'Esc') => ({
    up: ['boundaryEvent', `attachedToRef="sub" ${attributes}`, escalation(ref)] as const,
    leader: 'userTask' as const,
  });

  it('interrupt the sub-process they are caught at', async () => {
    const player = await onCompiled.start(throwing(thrown, caught(''), ['up > leader', 'leader > e']));
    expect(player.go('work').open).toEqual(['leader']);
    expect(player.step.trace).toContainEqual(expect.objectContaining({ elementId: 'sub', event: 'cancel' }));
    expect(player.go('leader').step.outcome).toBe('ended');
  });

  it('run beside it when they do not interrupt', async () => {
    const player = await onCompiled.start(
      throwing(thrown, caught('cancelActivity="false"'), ['up > leader', 'leader > e']),
    );
    expect(player.go('work').open).toEqual(['leader', 'rest']);
    expect(player.go('leader').go('rest').go('after').step.outcome).toBe('ended');
  });

  it('are forgotten when nobody catches them', async () => {
    const player = await onCompiled.start(
      throwing(thrown, caught('', 'Other'), ['up > leader', 'leader > e']),
    );
    expect(player.go('work').open).toEqual(['rest']);
  });

  it('are thrown by end events, too', async () => {
    const inner = bodyOf(
      { nodes: { is: 'startEvent', ie: ['endEvent', '', escalation('Esc')] }, flows: ['is > ie'] },
      'inner',
    );
    const nodes = {
      s: 'startEvent',
      sub: ['subProcess', '', inner],
      e: 'endEvent',
      up: ['boundaryEvent', 'attachedToRef="sub" cancelActivity="false"', escalation('Esc')],
      leader: 'userTask',
    } as const;
    const flows = ['s > sub', 'sub > e', 'up > leader', 'leader > e'];
    const player = await onCompiled.start({ nodes, flows, roots });
    expect(player.open).toEqual(['leader']);
    expect(player.trace).toContainEqual(expect.objectContaining({ elementId: 'sub', event: 'leave' }));
  });
});

describe('links', () => {
  const link = (name: string): string => `<bpmn:linkEventDefinition name="${name}"/>`;
  const nodes = {
    s: 'startEvent',
    x: 'exclusiveGateway',
    t: 'userTask',
    away: ['intermediateThrowEvent', '', link('back')],
    there: ['intermediateCatchEvent', 'bihuan:state="BACK"', link('back')],
    e: 'endEvent',
  } as const;

  it('go on at the catch event of their name', async () => {
    const flows = ['s > t', 't > x', 'x > away if =again', 'x > e default', 'there > t'];
    const player = await onCompiled.start({ nodes, flows }, { again: true });
    player.go('t');
    expect(player.entered()).toEqual(['x', 'away', 'there', 't']);
    expect(player.go('t', { again: false }).step.outcome).toBe('ended');
  });

  it.each([
    ['nothing catches them', ['s > t', 't > x', 'x > away', 'there > e'], link('other')],
    ['a flow leaves the throwing end', ['s > t', 't > x', 'x > away', 'away > e', 'there > e'], link('back')],
    [
      'a flow leads to the catching end',
      ['s > t', 't > x', 'x > away', 'x > there', 'there > e'],
      link('back'),
    ],
  ])('are refused when %s', async (_, flows, name) => {
    const wrong = { ...nodes, there: ['intermediateCatchEvent', '', name] as const };
    await expect(onCompiled.start({ nodes: wrong, flows })).rejects.toMatchObject({
      code: 'DEFINITION_REFUSED',
    });
  });
});

describe('event sub-processes', () => {
  const handler = (start: NodeSpec, end: NodeSpec = 'endEvent'): NodeSpec => [
    'subProcess',
    'triggeredByEvent="true"',
    bodyOf(
      { nodes: { hs: start, handle: 'userTask', he: end }, flows: ['hs > handle', 'handle > he'] },
      'handler',
    ),
  ];
  const job = {
    s: 'startEvent',
    f: 'parallelGateway',
    a: 'userTask',
    b: 'serviceTask',
    e: 'endEvent',
  } as const;
  const flows = ['s > f', 'f > a', 'f > b', 'a > e', 'b > e'];
  const start = (inner: string, attributes = ''): NodeSpec => ['startEvent', attributes, inner];

  it.each([
    ['timer', timer('P1D', 'timeDuration')],
    ['message', event('message', 'Msg')],
    ['signal', event('signal', 'Sig')],
  ])('are started by a %s and interrupt the process', async (_, inner) => {
    const player = await onCompiled.start({ nodes: { ...job, h: handler(start(inner)) }, flows, roots });
    expect(player.open).toEqual(['a', 'b', 'hs']);
    player.go('hs');
    expect(player.open).toEqual(['handle']);
    expect(player.entered()).toEqual(['h', 'hs', 'handle']);
    expect(player.step.closed).toHaveLength(3);
    expect(player.go('handle').step.outcome).toBe('ended');
  });

  it('run beside it as often as their message comes, until it ends', async () => {
    const quiet = handler(start(event('message', 'Msg'), 'isInterrupting="false"'));
    const player = await onCompiled.start({ nodes: { ...job, h: quiet }, flows, roots });
    expect(player.go('hs').open).toEqual(['a', 'b', 'handle', 'hs']);
    expect(player.go('hs').open).toEqual(['a', 'b', 'handle', 'handle', 'hs']);
    player.go('handle').go('a').go('b');
    expect(player.open).toEqual(['handle', 'hs']);
    expect(player.go('handle').step).toMatchObject({ outcome: 'ended' });
    expect(player.open).toEqual([]);
  });

  it('catch the errors of their scope, but not their own', async () => {
    const catcher = handler(start(event('error', 'Err')), ['endEvent', '', event('error', 'Err')]);
    const player = await onCompiled.start({ nodes: { ...job, h: catcher }, flows, roots });
    expect(player.open).toEqual(['a', 'b']);
    expect(player.fail('b', 'E1').open).toEqual(['handle']);
    expect(() => player.go('handle')).toThrow(
      expect.objectContaining({ code: 'STEP_FAILED', details: { errorCode: 'E1' } }),
    );
  });

  it('end only the sub-process they stand in', async () => {
    const inner = bodyOf({ nodes: { ...job, h: handler(start(event('message', 'Msg'))) }, flows }, 'inner');
    const nodes = {
      os: 'startEvent',
      sub: ['subProcess', '', inner],
      after: 'userTask',
      oe: 'endEvent',
    } as const;
    const outer = { nodes, flows: ['os > sub', 'sub > after', 'after > oe'], roots };
    const player = await onCompiled.start(outer);
    expect(player.go('hs').go('handle').open).toEqual(['after']);
    const other = await onCompiled.start(outer);
    expect(other.go('a').go('b').open).toEqual(['after']);
  });

  it.each([
    ['none', start('')],
    ['an error that does not interrupt', start(event('error', 'Err'), 'isInterrupting="false"')],
    ['an escalation without a code', start('<bpmn:escalationEventDefinition escalationRef="Sig"/>')],
  ])('are refused when their start event is %s', async (_, wrong) => {
    const refused = onCompiled.start({ nodes: { ...job, h: handler(wrong) }, flows, roots });
    await expect(refused).rejects.toMatchObject({ code: 'DEFINITION_REFUSED' });
  });
});
