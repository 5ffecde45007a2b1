import { timer, type Diagram } from '../fixtures/diagram';
import { now, Player } from '../fixtures/player';
import type { ProcessCommand } from '../process-lane';
import { xmlOf } from '../fixtures/diagram';
import { compiledLane } from './compiled-lane';
import { bpmnEngineLane } from '../bpmn-engine/bpmn-engine-lane';

/** A task with a timer beside it that reminds. */
const reminding = (cycle: string, attributes = 'cancelActivity="false"'): Diagram => ({
  nodes: {
    s: 'startEvent',
    work: 'userTask',
    cycle: ['boundaryEvent', `attachedToRef="work" ${attributes}`, timer(cycle, 'timeCycle')],
    remind: 'userTask',
    e: 'endEvent',
  },
  flows: ['s > work', 'work > e', 'cycle > remind', 'remind > e'],
});

/** Plays on the compiled lane with a clock that stands at the moment of the timer when it fires. */
async function start(cycle: string, variables = {}): Promise<Player> {
  const lane = compiledLane();
  const program = await lane.compile(xmlOf(reminding(cycle)));
  const clock = { now };
  const player: Player = new Player(
    lane.start(program, variables, { now, functions: {} }),
    (step, command: ProcessCommand) => {
      if (command.type === 'fire') clock.now = player.wait('cycle').dueAt ?? clock.now;
      return lane.apply(program, step, command, { now: clock.now, functions: {} });
    },
  );
  return player;
}

const dueOf = (player: Player) => player.wait('cycle').dueAt?.toISOString();

it('fires as often as it says, each time an interval later', async () => {
  const player = await start('R3/PT1H');
  expect(dueOf(player)).toBe('2026-05-01T09:00:00.000Z');
  expect(dueOf(player.go('cycle'))).toBe('2026-05-01T10:00:00.000Z');
  expect(dueOf(player.go('cycle'))).toBe('2026-05-01T11:00:00.000Z');
  expect(player.go('cycle').open).toEqual(['remind', 'remind', 'remind', 'work']);
});

it('fires without end until the task is done', async () => {
  const player = await start('R/P1D');
  for (let day = 2; day <= 12; day++) {
    expect(dueOf(player)).toBe(`2026-05-${String(day).padStart(2, '0')}T08:00:00.000Z`);
    player.go('cycle').go('remind');
  }
  expect(player.go('work').step.outcome).toBe('ended');
});

it('fires by the hours of Shanghai on working days', async () => {
  // 2026-05-01 is a Friday, 16:00 in Shanghai.
  const player = await start('0 9 * * 1-5');
  expect(dueOf(player)).toBe('2026-05-04T01:00:00.000Z');
  expect(dueOf(player.go('cycle'))).toBe('2026-05-05T01:00:00.000Z');
});

it('takes its cycle from the variables', async () => {
  const player = await start('=pace', { pace: 'R2/PT30M' });
  expect(player.go('cycle').go('cycle').open).toEqual(['remind', 'remind', 'work']);
  await expect(start('=pace', { pace: 'now and then' })).rejects.toMatchObject({
    code: 'TIMER_WITHOUT_DUE_DATE',
  });
});

it.each(['R0/PT1H', 'R/PT0S', 'R3', 'PT1H', '* * * * * *', '61 * * * *', 'daily'])(
  'is refused as «%s»',
  async (text) => {
    const findings = await compiledLane().check(xmlOf(reminding(text)));
    expect(findings).toMatchObject([{ rule: 'timer-without-due-date', elementId: 'cycle' }]);
  },
);

it('is refused where it would interrupt, and on the other lane', async () => {
  const rules = async (check: Promise<readonly { rule: string }[]>) => (await check).map(({ rule }) => rule);
  expect(await rules(compiledLane().check(xmlOf(reminding('R/P1D', ''))))).toEqual([
    'timer-without-due-date',
  ]);
  expect(await rules(bpmnEngineLane().check(xmlOf(reminding('R/P1D'))))).toContain('timer-without-due-date');
});
