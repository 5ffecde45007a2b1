import type { Variables } from './process-lane';
import { timer } from './fixtures/diagram';
import { lanes } from './fixtures/lanes';

describe.each(lanes)('the %s lane', (_, Player) => {
  const choice = {
    nodes: {
      s: 'startEvent',
      t: 'userTask',
      g: 'exclusiveGateway',
      a: 'userTask',
      b: 'userTask',
      e: 'endEvent',
    },
    flows: ['s > t', 't > g', 'g > a if =ok', 'g > b default', 'a > e', 'b > e'],
  };

  describe('conditions', () => {
    it('take the flow when true and the default when false', async () => {
      expect((await Player.start(choice)).go('t', { ok: true }).open).toEqual(['a']);
      expect((await Player.start(choice)).go('t', { ok: false }).open).toEqual(['b']);
    });

    it.each([[null], ['no'], [0], [[]]])('refuse %j instead of choosing a path silently', async (ok) => {
      const player = await Player.start(choice);
      expect(() => player.go('t', { ok })).toThrow(
        expect.objectContaining({ code: 'CONDITION_NOT_BOOLEAN' }),
      );
      expect(player.go('t', { ok: true }).open).toEqual(['a']);
    });

    it('refuse a name nobody has set', async () => {
      const player = await Player.start(choice);
      expect(() => player.go('t')).toThrow(expect.objectContaining({ code: 'STEP_FAILED' }));
    });

    it('see variables, functions and now', async () => {
      const functions = { legalClock: (code: string) => `${code}!` };
      const flows = choice.flows.map((flow) =>
        flow.replace('=ok', '=legalClock("X") = "X!" and now = "2026-05-01T08:00:00.000Z"'),
      );
      const player = await Player.start({ ...choice, flows }, {}, { functions: functions as never });
      expect(player.go('t').open).toEqual(['a']);
    });
  });

  describe('commands', () => {
    it('are refused when the wait is not open, whatever else they name', async () => {
      const player = await Player.start(choice, { ok: true });
      const { executionId } = player.wait('t');
      player.go('t');
      for (const id of [executionId, 'a', 't', '', 'a_0']) {
        expect(() => player.command({ type: 'complete', executionId: id })).toThrow(
          expect.objectContaining({ code: 'WAIT_NOT_OPEN' }),
        );
      }
      expect(() => player.command({ type: 'signal', name: 'none' })).toThrow(
        expect.objectContaining({ code: 'WAIT_NOT_OPEN' }),
      );
    });

    it('are refused when they do not fit the wait', async () => {
      const player = await Player.start(choice);
      const { executionId } = player.wait('t');
      expect(() => player.command({ type: 'fire', executionId })).toThrow(
        expect.objectContaining({ code: 'WAIT_NOT_OPEN' }),
      );
    });

    it('are refused after the end', async () => {
      const player = (await Player.start(choice, { ok: true })).go('t').go('a');
      expect(player.step.snapshot).toBeNull();
      expect(() => player.command({ type: 'complete', executionId: 'x' })).toThrow(
        expect.objectContaining({ code: 'STEP_FAILED' }),
      );
    });

    it('keep stored variables, not those of an older snapshot', async () => {
      const player = await Player.start(choice, { ok: true });
      player.step = { ...player.step, variables: { ok: false, corrected: true } };
      expect(player.go('t').open).toEqual(['b']);
      expect(player.step.variables).toEqual({ ok: false, corrected: true });
    });

    it.each(['__proto__', 'constructor', 'prototype'])('refuse an output named %s', async (name) => {
      const player = await Player.start(choice);
      const output = JSON.parse(`{"${name}": {"polluted": true}}`) as Variables;
      expect(() => player.go('t', output)).toThrow(expect.objectContaining({ code: 'STEP_FAILED' }));
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    });
  });

  describe('runaway', () => {
    const chain = (length: number) => {
      const ids = Array.from({ length }, (_, i) => `p.${i}`);
      const nodes = Object.fromEntries([
        ['s', 'startEvent'],
        ...ids.map((id) => [id, 'intermediateThrowEvent']),
        ['e', 'endEvent'],
      ]);
      const all = ['s', ...ids, 'e'];
      return { nodes, flows: all.slice(1).map((id, i) => `${all[i]} > ${id}`) };
    };
    const endless = {
      nodes: { s: 'startEvent', m: 'exclusiveGateway', g: 'exclusiveGateway', e: 'endEvent' },
      flows: ['s > m', 'm > g', 'g > m if =again', 'g > e default'],
    };

    it('stops a loop that never waits at the budget', async () => {
      await expect(Player.start(endless, { again: true })).rejects.toMatchObject({
        code: 'STEP_BUDGET_EXCEEDED',
      });
    });

    it('counts 1000 by default and what the caller says otherwise', async () => {
      expect((await Player.start(chain(240))).step.outcome).toBe('ended');
      await expect(Player.start(chain(240), {}, { stepBudget: 100 })).rejects.toMatchObject({
        code: 'STEP_BUDGET_EXCEEDED',
      });
    });

    it('does not grow the stack: a budget of 2000 is reached, not a stack overflow', async () => {
      const start = Player.start(endless, { again: true }, { stepBudget: 2000 });
      await expect(start).rejects.toMatchObject({ code: 'STEP_BUDGET_EXCEEDED' });
    }, 30_000);
  });

  describe('timers', () => {
    const model = (body: string, kind: 'timeDate' | 'timeDuration' = 'timeDate') => ({
      nodes: {
        s: 'startEvent',
        c: ['intermediateCatchEvent', '', timer(body, kind)],
        e: 'endEvent',
      } as const,
      flows: ['s > c', 'c > e'],
    });

    it.each([
      ['=due', 'timeDate', { due: null }],
      ['=due', 'timeDate', { due: 'tomorrow' }],
      ['=due', 'timeDate', { due: '2026-05-01' }],
      ['=due', 'timeDuration', { due: '3 days' }],
      ['=due', 'timeDuration', { due: null }],
    ] as const)(
      '%s as %s without a moment is an error, not a timer that fires at once',
      async (body, kind, variables) => {
        await expect(Player.start(model(body, kind), variables)).rejects.toMatchObject({
          code: 'TIMER_WITHOUT_DUE_DATE',
        });
      },
    );

    it('fires once', async () => {
      const player = await Player.start(model('2026-06-01T00:00:00Z'));
      const { executionId } = player.wait('c');
      expect(player.go('c').step.outcome).toBe('ended');
      expect(() => player.command({ type: 'fire', executionId })).toThrow(
        expect.objectContaining({ code: 'STEP_FAILED' }),
      );
    });
  });

  describe('trace', () => {
    it('tells in order what was entered, left and taken, with states', async () => {
      const nodes = {
        ...choice.nodes,
        t: ['userTask', 'bihuan:state="OPEN"'],
        a: ['userTask', 'bihuan:state="=next"'],
      } as const;
      const player = await Player.start({ ...choice, nodes }, { ok: true, next: 'DONE' });
      player.go('t');
      expect(
        player.trace.map(({ elementId, event, state }) => [elementId, event, state].join(' ').trim()),
      ).toEqual([
        's enter',
        's leave',
        'flow.0 take',
        't enter OPEN',
        't leave',
        'flow.1 take',
        'g enter',
        'g leave',
        'flow.2 take',
        'a enter DONE',
      ]);
    });
  });
});
