import { bodyOf, event, forEach, timer } from './fixtures/diagram';
import { lanes } from './fixtures/lanes';

describe.each(lanes)('the %s lane', (_, Player) => {
  const roots =
    '<bpmn:message id="Msg" name="return"/><bpmn:signal id="Sig" name="stop"/><bpmn:error id="Err" errorCode="E.1"/><bpmn:error id="Other" errorCode="E.2"/>';

  /** A sub-process with a task under two timers, a second task that terminates it, and a message that returns. */
  const loop = {
    nodes: {
      s: 'startEvent',
      m: 'exclusiveGateway',
      'sub.1': [
        'subProcess',
        '',
        bodyOf(
          {
            nodes: {
              'in.s': 'startEvent',
              'in.f': 'parallelGateway',
              'in.work': 'userTask',
              'in.stop': 'userTask',
              'in.remind-1': [
                'boundaryEvent',
                'attachedToRef="in.work" cancelActivity="false"',
                timer('P1D', 'timeDuration'),
              ],
              'in.remind-2': [
                'boundaryEvent',
                'attachedToRef="in.work" cancelActivity="false"',
                timer('P2D', 'timeDuration'),
              ],
              'in.note-1': 'endEvent',
              'in.note-2': 'endEvent',
              'in.done': 'endEvent',
              'in.kill': ['endEvent', '', '<bpmn:terminateEventDefinition/>'],
            },
            flows: [
              'in.s > in.f',
              'in.f > in.work',
              'in.f > in.stop',
              'in.work > in.done',
              'in.stop > in.kill',
              'in.remind-1 > in.note-1',
              'in.remind-2 > in.note-2',
            ],
          },
          'inner',
        ),
      ],
      'return.msg': ['boundaryEvent', 'attachedToRef="sub.1"', event('message', 'Msg')],
      'after.sub': 'userTask',
      e: 'endEvent',
    } as const,
    flows: ['s > m', 'm > sub.1', 'sub.1 > after.sub', 'after.sub > e', 'return.msg > m'],
    roots,
  };
  const all = ['in.remind-1', 'in.remind-2', 'in.stop', 'in.work', 'return.msg'];

  describe('sub-processes', () => {
    it('ends only itself by a terminate end, pending boundary timers included', async () => {
      const player = await Player.start(loop);
      expect(player.open).toEqual(all);
      player.go('in.stop');
      expect(player.open).toEqual(['after.sub']);
      expect(player.step.trace).toContainEqual(
        expect.objectContaining({ elementId: 'in.work', event: 'cancel' }),
      );
      expect(player.go('after.sub').step.outcome).toBe('ended');
    });

    it('arms its timers again when an interrupting message leads back into it, five times', async () => {
      const player = await Player.start(loop);
      for (let round = 0; round < 5; round++) {
        player.go(round % 2 ? 'in.remind-1' : 'in.remind-2').go('return.msg');
        expect(player.open).toEqual(all);
        expect(player.step.closed).toHaveLength(4);
        const cancelled = player.step.trace
          .filter((entry) => entry.event === 'cancel')
          .map((entry) => entry.elementId);
        expect(cancelled.sort()).toEqual(['in.stop', 'in.work', 'sub.1']);
      }
      expect(player.wait('in.remind-1').dueAt).toEqual(new Date('2026-05-02T08:00:00.000Z'));
    });

    it.each([
      ['in.remind-1', 'in.remind-2'],
      ['in.remind-2', 'in.remind-1'],
    ])('lets two timers fire in any order: %s, %s', async (first, second) => {
      const player = await Player.start(loop);
      player.go(first).go(second);
      expect(player.open).toEqual(['in.stop', 'in.work', 'return.msg']);
      expect(player.go('in.work').go('in.stop').open).toEqual(['after.sub']);
    });

    it('reports a terminate end of the process as terminated', async () => {
      const nodes = {
        s: 'startEvent',
        f: 'parallelGateway',
        a: 'userTask',
        b: 'userTask',
        e: 'endEvent',
        t: ['endEvent', '', '<bpmn:terminateEventDefinition/>'],
      } as const;
      const player = await Player.start({ nodes, flows: ['s > f', 'f > a', 'f > b', 'a > e', 'b > t'] });
      const { executionId } = player.wait('a');
      player.go('b');
      expect(player.step).toMatchObject({
        outcome: 'terminated',
        closed: expect.arrayContaining([executionId]),
      });
      expect(player.step.trace).toContainEqual({ elementId: 'a', event: 'cancel', executionId });
    });
  });

  describe('errors', () => {
    const errors = {
      nodes: {
        s: 'startEvent',
        sub: [
          'subProcess',
          '',
          bodyOf(
            {
              nodes: {
                is: 'startEvent',
                fork: 'parallelGateway',
                job: 'serviceTask',
                beside: 'userTask',
                choose: 'exclusiveGateway',
                ie: 'endEvent',
                'throw.it': ['endEvent', '', event('error', 'Err')],
              },
              flows: [
                'is > fork',
                'fork > job',
                'fork > beside',
                'job > choose',
                'choose > throw.it if =bad',
                'choose > ie default',
                'beside > ie',
              ],
            },
            'inner',
          ),
        ],
        'on.error': ['boundaryEvent', 'attachedToRef="sub"', event('error', 'Err')],
        'on.other': ['boundaryEvent', 'attachedToRef="sub"', event('error', 'Other')],
        caught: 'userTask',
        other: 'userTask',
        e: 'endEvent',
      } as const,
      flows: ['s > sub', 'sub > e', 'on.error > caught', 'on.other > other', 'caught > e', 'other > e'],
      roots,
    };

    it('are caught by code at the nearest boundary and end what runs beside', async () => {
      const player = await Player.start(errors);
      const thrown = player.go('job', { bad: true });
      expect(thrown.open).toEqual(['caught']);
      expect(thrown.go('caught').step.outcome).toBe('ended');
    });

    it('are caught when a wait is failed from outside', async () => {
      const player = await Player.start(errors);
      expect(player.fail('job', 'E.2').open).toEqual(['other']);
    });

    it('of an end event nobody catches fail the step and do not end the instance', async () => {
      const nodes = {
        s: 'startEvent',
        t: 'userTask',
        'e.r': ['endEvent', '', event('error', 'Err')],
      } as const;
      const player = await Player.start({ nodes, flows: ['s > t', 't > e.r'], roots });
      expect(() => player.go('t')).toThrow(
        expect.objectContaining({ code: 'STEP_FAILED', details: { errorCode: 'E.1' } }),
      );
      expect(player.open).toEqual(['t']);
    });

    it('fail the step when nobody catches them, and leave the instance as it was', async () => {
      const player = await Player.start(errors);
      expect(() => player.fail('job', 'E.3')).toThrow(
        expect.objectContaining({ code: 'STEP_FAILED', details: { errorCode: 'E.3' } }),
      );
      expect(player.go('job', { bad: false }).open).toEqual(['beside']);
    });
  });

  describe('a failed item of a multi-instance', () => {
    it('ends the whole activity and is caught at its boundary', async () => {
      const nodes = {
        s: 'startEvent',
        'all.sign': ['userTask', '', forEach('=signers')],
        'on.error': ['boundaryEvent', 'attachedToRef="all.sign"', '<bpmn:errorEventDefinition/>'],
        caught: 'userTask',
        e: 'endEvent',
      } as const;
      const flows = ['s > all.sign', 'all.sign > e', 'on.error > caught', 'caught > e'];
      const player = await Player.start({ nodes, flows }, { signers: ['ann', 'bob'] });
      expect(player.fail('all.sign#1', 'ANY').open).toEqual(['caught']);
      expect(player.step.closed).toHaveLength(2);
    });
  });

  describe('boundary events', () => {
    const watched = (attributes: string, inner: string) => ({
      nodes: {
        s: 'startEvent',
        t: 'userTask',
        'b.1': ['boundaryEvent', `attachedToRef="t" bihuan:state="WARNED" ${attributes}`, inner],
        n: 'endEvent',
        e: 'endEvent',
      } as const,
      flows: ['s > t', 't > e', 'b.1 > n'],
      roots,
    });

    it('change the state when they fire, not when they are armed', async () => {
      const player = await Player.start(watched('cancelActivity="false"', timer('P1D', 'timeDuration')));
      expect(player.trace.map((entry) => entry.state)).not.toContain('WARNED');
      player.go('b.1');
      expect(player.step.trace[0]).toMatchObject({ elementId: 'b.1', event: 'enter', state: 'WARNED' });
      expect(player.open).toEqual(['t']);
    });

    it.each([
      ['message', event('message', 'Msg')],
      ['signal', event('signal', 'Sig')],
    ])('stay armed for a non-interrupting %s until the host is left', async (_, inner) => {
      const player = await Player.start(watched('cancelActivity="false"', inner));
      for (let i = 0; i < 3; i++) expect(player.go('b.1').open).toEqual(['b.1', 't']);
      expect(player.go('t').step.outcome).toBe('ended');
    });
  });

  describe('signals', () => {
    const nodes = {
      s: 'startEvent',
      f: 'parallelGateway',
      a: ['intermediateCatchEvent', '', event('signal', 'Sig')],
      b: ['intermediateCatchEvent', '', event('signal', 'Sig')],
      t: 'userTask',
      'throw.it': ['intermediateThrowEvent', '', event('signal', 'Sig')],
      e: 'endEvent',
    } as const;
    const flows = ['s > f', 'f > a', 'f > b', 'f > t', 't > throw.it', 'throw.it > e', 'a > e', 'b > e'];

    it('reach every catcher from outside', async () => {
      const player = await Player.start({ nodes, flows, roots });
      expect(player.command({ type: 'signal', name: 'stop', output: { why: 1 } }).open).toEqual(['t']);
      expect(player.step.variables).toEqual({ why: 1 });
    });

    it('reach every catcher of the instance from inside', async () => {
      const player = await Player.start({ nodes, flows, roots });
      expect(player.go('t').step.outcome).toBe('ended');
    });
  });
});
