import { event, forEach, timer } from './fixtures/diagram';
import { lanes } from './fixtures/lanes';

describe.each(lanes)('the %s lane', (_, Player) => {
  const roots =
    '<bpmn:message id="Msg" name="plan.received"/><bpmn:signal id="Sig" name="campaign.closed"/><bpmn:error id="Err" errorCode="E.1"/>';

  describe('waits', () => {
    it.each([
      [
        'userTask',
        'bihuan:role="INSPECTOR" bihuan:assignee="=who"',
        'task',
        { role: 'INSPECTOR', assignee: 'ann' },
      ],
      ['manualTask', 'bihuan:due="=now"', 'task', { due: '2026-05-01T08:00:00.000Z' }],
      ['businessRuleTask', 'bihuan:rule="R" bihuan:result="r"', 'rule', { rule: 'R', result: 'r' }],
      ['serviceTask', 'bihuan:inline="true" bihuan:retries="5"', 'job', { inline: true, retries: 5 }],
      [
        'receiveTask',
        'messageRef="Msg" bihuan:correlationKey="=who"',
        'message',
        { name: 'plan.received', correlationKey: 'ann' },
      ],
      ['callActivity', 'calledElement="=child"', 'call', { calledElement: 'light' }],
    ])(
      '%s waits, carries its attributes and goes on with its output',
      async (type, attributes, kind, expected) => {
        const nodes = {
          'the.start-1': 'startEvent',
          'step.one-a': [type, attributes],
          'the.end-1': 'endEvent',
        } as const;
        const flows = ['the.start-1 > step.one-a', 'step.one-a > the.end-1'];
        const player = await Player.start({ nodes, flows, roots }, { who: 'ann', child: 'light' });
        expect(player.step.outcome).toBe('running');
        expect(player.wait('step.one-a')).toMatchObject({ kind, attributes: expected });
        player.go('step.one-a', { done: 1 });
        expect(player.step).toMatchObject({
          outcome: 'ended',
          variables: { who: 'ann', done: 1 },
          opened: [],
          snapshot: null,
        });
      },
    );

    it.each([
      [
        'message',
        event('message', 'Msg', 'bihuan:correlationKey="=who"'),
        { kind: 'message', attributes: { name: 'plan.received', correlationKey: 'ann' } },
      ],
      ['signal', event('signal', 'Sig'), { kind: 'signal', attributes: { name: 'campaign.closed' } }],
      [
        'date',
        timer('="2026-06-01T00:00:00+08:00"'),
        { kind: 'timer', dueAt: new Date('2026-05-31T16:00:00Z') },
      ],
      ['duration', timer('P3D', 'timeDuration'), { kind: 'timer', dueAt: new Date('2026-05-04T08:00:00Z') }],
      [
        'far away',
        timer('P400D', 'timeDuration'),
        { kind: 'timer', dueAt: new Date('2027-06-05T08:00:00Z') },
      ],
      ['past', timer('2020-01-01T00:00:00Z'), { kind: 'timer', dueAt: new Date('2020-01-01T00:00:00Z') }],
    ])('a %s catch event waits until it is continued from outside', async (_, inner, expected) => {
      const nodes = {
        s: 'startEvent',
        'catch.it': ['intermediateCatchEvent', '', inner],
        e: 'endEvent',
      } as const;
      const player = await Player.start(
        { nodes, flows: ['s > catch.it', 'catch.it > e'], roots },
        { who: 'ann' },
      );
      expect(player.wait('catch.it')).toMatchObject(expected);
      expect(player.go('catch.it').step.outcome).toBe('ended');
    });

    it('starts by a message without waiting for it again', async () => {
      const nodes = {
        's.m': ['startEvent', '', event('message', 'Msg')],
        t: 'userTask',
        e: 'endEvent',
      } as const;
      expect((await Player.start({ nodes, flows: ['s.m > t', 't > e'], roots })).open).toEqual(['t']);
    });
  });

  describe('gateways', () => {
    const fork = {
      nodes: {
        s: 'startEvent',
        'f.k': 'parallelGateway',
        'a.1': 'userTask',
        'b.1': 'userTask',
        'j.n': 'parallelGateway',
        e: 'endEvent',
      },
      flows: ['s > f.k', 'f.k > a.1', 'f.k > b.1', 'a.1 > j.n', 'b.1 > j.n', 'j.n > e'],
    };

    it('joins ids with dots only when every branch has arrived', async () => {
      const player = await Player.start(fork);
      expect(player.go('b.1').step.outcome).toBe('running');
      expect(player.go('a.1').step.outcome).toBe('ended');
    });

    it('takes every flow of an inclusive split whose condition holds, else the default', async () => {
      const nodes = {
        s: 'startEvent',
        g: 'inclusiveGateway',
        a: 'userTask',
        b: 'userTask',
        c: 'userTask',
        e: 'endEvent',
      };
      const flows = [
        's > g',
        'g > a if =n > 1',
        'g > b if =n > 2',
        'g > c default',
        'a > e',
        'b > e',
        'c > e',
      ];
      expect((await Player.start({ nodes, flows }, { n: 3 })).open).toEqual(['a', 'b']);
      expect((await Player.start({ nodes, flows }, { n: 0 })).open).toEqual(['c']);
    });

    it('follows the first of two events', async () => {
      const nodes = {
        s: 'startEvent',
        'race.1': 'eventBasedGateway',
        'm.1': ['intermediateCatchEvent', '', event('message', 'Msg')],
        't.1': ['intermediateCatchEvent', 'bihuan:state="LATE"', timer('P1D', 'timeDuration')],
        late: 'userTask',
        e: 'endEvent',
      } as const;
      const flows = ['s > race.1', 'race.1 > m.1', 'race.1 > t.1', 't.1 > late', 'm.1 > e', 'late > e'];
      const player = await Player.start({ nodes, flows, roots });
      expect(player.open).toEqual(['m.1', 't.1']);
      expect(player.trace.map(({ state }) => state)).not.toContain('LATE');
      expect(player.go('t.1').open).toEqual(['late']);
      expect(player.trace).toContainEqual(
        expect.objectContaining({ elementId: 't.1', event: 'enter', state: 'LATE' }),
      );
    });

    it('goes round a return loop five times without an early or starved join', async () => {
      const nodes = { ...fork.nodes, m: 'exclusiveGateway', x: 'exclusiveGateway' };
      const flows = [
        ...fork.flows.slice(1, 5),
        's > m',
        'm > f.k',
        'j.n > x',
        'x > m if =again',
        'x > e default',
      ];
      const player = await Player.start({ nodes, flows }, { again: true });
      for (let round = 1; round <= 5; round++) {
        expect(player.go('a.1', { again: round < 5 }).open).toEqual(['b.1']);
        player.go('b.1');
        expect(player.open).toEqual(round < 5 ? ['a.1', 'b.1'] : []);
      }
      expect(player.step.outcome).toBe('ended');
    });
  });

  describe('multi-instance', () => {
    const model = (options: Parameters<typeof forEach>[1]) => ({
      nodes: {
        s: 'startEvent',
        'sign.off': [
          'userTask',
          'bihuan:assignee="=signer.id"',
          forEach('=signers', { as: 'signer', ...options }),
        ],
        e: 'endEvent',
      } as const,
      flows: ['s > sign.off', 'sign.off > e'],
    });
    const signers = [{ id: 'ann' }, { id: 'bob' }, { id: 'eve' }];

    it('runs one after the other over the list as it was on entry', async () => {
      const player = await Player.start(model({ sequential: true }), { signers });
      expect(player.wait('sign.off#0').attributes).toMatchObject({
        assignee: 'ann',
        item: { id: 'ann' },
        index: 0,
      });
      expect(player.go('sign.off#0', { signers: [] }).open).toEqual(['sign.off#1']);
      expect(player.wait('sign.off#1').attributes.assignee).toBe('bob');
      expect(player.go('sign.off#1').go('sign.off#2').step.outcome).toBe('ended');
    });

    it('runs all at once, in any order, until the completion condition holds', async () => {
      const player = await Player.start(model({ until: '=enough' }), { signers, enough: false });
      expect(player.open).toEqual(['sign.off#0', 'sign.off#1', 'sign.off#2']);
      player.go('sign.off#2');
      expect(player.go('sign.off#0', { enough: true }).step.outcome).toBe('ended');
      expect(player.step.closed).toHaveLength(2);
    });

    it('opens more items than the engine takes in one batch', async () => {
      const many = Array.from({ length: 120 }, (_, id) => ({ id: String(id) }));
      expect((await Player.start(model({}), { signers: many })).open).toHaveLength(120);
    });

    it('passes an empty list and refuses what is no list', async () => {
      expect((await Player.start(model({}), { signers: [] })).step.outcome).toBe('ended');
      await expect(Player.start(model({}), { signers: 'ann' })).rejects.toMatchObject({
        code: 'STEP_FAILED',
      });
    });
  });
});
