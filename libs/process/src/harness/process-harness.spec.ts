import { condition, event, inARow, timer, workflow } from '../fixtures/workflow';
import { DeploymentRefused, HarnessError } from './harness.errors';
import { ProcessHarness } from './process-harness';

const at = (h: ProcessHarness): string[] => h.waits().map(({ elementId }) => elementId);

describe.each(['compiled', 'bpmn-engine'] as const)('on the %s lane', (lane) => {
  it('plays tasks to the end and tells what happened', async () => {
    const h = await ProcessHarness.deploy(inARow('plain', { work: ['userTask', 'name="整改"'] }), { lane });
    h.start({ level: 'MAJOR' });
    expect(h.waits()).toMatchObject([{ elementId: 'work', name: '整改', type: 'task' }]);
    expect(h.state()).toBe('running');
    h.complete('work', { done: true });
    expect(h.state()).toBe('ended');
    expect(h.waits()).toEqual([]);
    expect(h.variables()).toEqual({ level: 'MAJOR', done: true });
    expect(h.trace()).toContainEqual({ elementId: 'work', event: 'leave' });
    expect(h.trace().map(({ event: what }) => what)).not.toContain('take');
  });

  it('lets rules and jobs wait, or answers them', async () => {
    const nodes = {
      gate: ['businessRuleTask', 'bihuan:rule="STRIKE_OFF" bihuan:result="verdict"'],
      send: ['serviceTask', 'bihuan:handler="letters.send"'],
    } as const;
    const h = await ProcessHarness.deploy(inARow('auto', nodes), { lane });
    h.start();
    expect(h.waits()).toMatchObject([{ type: 'rule' }]);
    h.succeedJob('gate', { verdict: { passed: true } });
    expect(at(h)).toEqual(['send']);
    h.succeedJob('send');
    expect(h.state()).toBe('ended');
    h.start({}, { rules: { STRIKE_OFF: { passed: false } }, jobs: { 'letters.send': { sent: 1 } } });
    expect(h.variables()).toEqual({ verdict: { passed: false }, sent: 1 });
  });

  it('fails a job onto its error path, or into an incident that can be mended', async () => {
    const xml = workflow('failing', {
      nodes: {
        begin: 'startEvent',
        send: 'serviceTask',
        lost: ['boundaryEvent', 'attachedToRef="send"', event('error', 'e1')],
        done: 'endEvent',
        other: 'endEvent',
      },
      flows: ['begin > send', 'send > done', 'lost > other'],
      roots: '<bpmn:error id="e1" errorCode="LOST"/>',
    });
    const h = await ProcessHarness.deploy(xml, { lane });
    h.start().failJob('send', { code: 'LOST', message: 'returned to sender' });
    expect([h.state(), h.trace().at(-1)?.elementId]).toEqual(['ended', 'other']);
    h.start().failJob('send', { code: 'BURNT', message: 'fire' });
    expect(h.state()).toBe('incident');
    h.start().failJob('send', { message: 'no connection' });
    expect([h.state(), at(h)]).toEqual(['incident', ['send']]);
    h.succeedJob('send');
    expect(h.state()).toBe('ended');
  });

  it('fires timers at their moments, however far the clock is moved', async () => {
    const xml = inARow('timers', {
      first: ['intermediateCatchEvent', '', timer('PT2H', 'timeDuration')],
      second: ['intermediateCatchEvent', '', timer('PT2H', 'timeDuration')],
      work: ['userTask', 'bihuan:due="=now"'],
    });
    const h = await ProcessHarness.deploy(xml, { lane });
    h.start({}, { now: '2026-05-01T00:00:00Z' }).advance('PT1H59M');
    expect(at(h)).toEqual(['first']);
    h.advance('P1D');
    expect(h.waits()).toMatchObject([{ elementId: 'work', attributes: { due: '2026-05-01T04:00:00.000Z' } }]);
    expect(h.now()).toBe('2026-05-02T01:59:00.000Z');
  });

  it('delivers messages by key and signals by name', async () => {
    const xml = inARow(
      'events',
      {
        asked: ['intermediateCatchEvent', '', event('message', 'm1', 'bihuan:correlationKey="=number"')],
        rung: ['intermediateCatchEvent', '', event('signal', 's1')],
      },
      '<bpmn:message id="m1" name="ask"/><bpmn:signal id="s1" name="bell"/>',
    );
    const h = await ProcessHarness.deploy(xml, { lane });
    h.start({ number: '7' });
    expect(() => h.message('ask', { key: '8' })).toThrow('Nobody waits for the message ask with the key 8');
    h.message('ask', { key: '7', payload: { question: 'why' } });
    expect(h.variables()).toMatchObject({ question: 'why' });
    expect(() => h.signal('gong')).toThrow(HarnessError);
    expect(h.signal('bell').state()).toBe('ended');
  });

  it('completes a called definition like a job', async () => {
    const h = await ProcessHarness.deploy(
      inARow('calling', { go: ['callActivity', 'calledElement="sub"'] }),
      {
        lane,
      },
    );
    expect(h.start().waits()).toMatchObject([{ type: 'call', attributes: { calledElement: 'sub' } }]);
    expect(h.complete('go', { found: 2 }).variables()).toEqual({ found: 2 });
  });
});

it('says where the instance stands when asked for what is not open', async () => {
  const h = await ProcessHarness.deploy(inARow('plain', { work: 'userTask' }));
  expect(() => h.waits()).toThrow('Call start first');
  h.start();
  expect(() => h.complete('wrok')).toThrow('The instance stands at work (task).');
  expect(() => h.succeedJob('work')).toThrow(HarnessError);
  h.complete('work');
  expect(() => h.complete('work')).toThrow('it is ended');
});

it('refuses what deployment refuses, with the report; executable checks look only at what can be run', async () => {
  const stranded = workflow('stranded', {
    nodes: {
      begin: 'startEvent',
      a: 'userTask',
      b: 'userTask',
      fork: 'exclusiveGateway',
      join: 'parallelGateway',
      done: 'endEvent',
    },
    flows: ['begin > fork', 'fork > a if =yes', 'fork > b default', 'a > join', 'b > join', 'join > done'],
  });
  const refusal = await ProcessHarness.deploy(stranded).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(DeploymentRefused);
  expect((refusal as DeploymentRefused).report).toMatchObject({ verdict: 'refused' });
  expect((refusal as DeploymentRefused).report.findings.length).toBeGreaterThan(0);
  const unheard = inARow('names', {
    work: 'userTask',
    gate: ['businessRuleTask', 'bihuan:rule="NO" bihuan:result="r"'],
  });
  await expect(ProcessHarness.deploy(unheard, { catalogue: { rules: [] } })).rejects.toThrow(
    DeploymentRefused,
  );
  await expect(
    ProcessHarness.deploy(unheard, { catalogue: { rules: [] }, checks: 'executable' }),
  ).resolves.toBeInstanceOf(ProcessHarness);
  await expect(ProcessHarness.deploy('<html/>', { checks: 'executable' })).rejects.toThrow(DeploymentRefused);
});

it('does not run for ever', async () => {
  const xml = workflow('ticking', {
    nodes: {
      begin: 'startEvent',
      merge: 'exclusiveGateway',
      tick: ['intermediateCatchEvent', '', timer('PT1S', 'timeDuration')],
      again: 'exclusiveGateway',
      done: 'endEvent',
    },
    flows: [
      'begin > merge',
      'merge > tick',
      'tick > again',
      'again > merge default',
      'again > done if =stop',
    ],
  });
  const h = await ProcessHarness.deploy(xml, { traceLimit: 50 });
  expect(() => h.start({ stop: false }).advance('P1D')).toThrow('More than 50 things happened');
});

it('repeats a cycle at each of its moments', async () => {
  const cycle =
    '<bpmn:timerEventDefinition><bpmn:timeCycle xsi:type="bpmn:tFormalExpression">R3/PT1H</bpmn:timeCycle></bpmn:timerEventDefinition>';
  const xml = workflow('reminding', {
    nodes: {
      begin: 'startEvent',
      work: 'userTask',
      often: ['boundaryEvent', 'attachedToRef="work" cancelActivity="false"', cycle],
      remind: ['serviceTask', 'bihuan:handler="letters.send"'],
      done: 'endEvent',
      reminded: 'endEvent',
    },
    flows: ['begin > work', 'work > done', 'often > remind', 'remind > reminded'],
  });
  // Who may be reminded without end may pile up letters: not sound, but a case to play.
  const h = await ProcessHarness.deploy(xml, { checks: 'executable' });
  h.start().advance('PT2H30M');
  expect(at(h)).toEqual(expect.arrayContaining(['work', 'remind', 'remind', 'often']));
  expect(at(h.advance('P1D')).filter((id) => id === 'remind')).toHaveLength(3);
  expect(at(h)).not.toContain('often');
});

it('sets variables as a use case would, and conditions look at them', async () => {
  const xml = workflow('urgent', {
    nodes: {
      begin: 'startEvent',
      work: 'userTask',
      hurry: ['boundaryEvent', 'attachedToRef="work"', condition('=level > 2')],
      call: 'userTask',
      done: 'endEvent',
    },
    flows: ['begin > work', 'work > done', 'hurry > call', 'call > done'],
  });
  const h = (await ProcessHarness.deploy(xml)).start({ level: 1 });
  expect(h.waits()).toMatchObject([{ elementId: 'hurry', type: 'condition' }, { elementId: 'work' }]);
  expect(at(h.set({ level: 2 }))).toEqual(['hurry', 'work']);
  expect(at(h.set({ level: 3 }))).toEqual(['call']);
  expect(() => h.complete('hurry')).toThrow(HarnessError);
});
