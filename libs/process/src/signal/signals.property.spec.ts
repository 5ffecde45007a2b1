import fc from 'fast-check';
import { type Actor, CommandExecutor, newId, systemActor } from '@bihuan/kernel';
import { newCase, officer } from '../fixtures/test-domain';
import { event, inARow } from '../fixtures/workflow';
import { startTestProcess, type TestProcess } from '../fixtures/test-process';
import { Instance } from '../index';
import { SendSignal } from './send-signal';
import { SignalSweeper } from './signal-sweeper';

let process: TestProcess;
const sender: Actor = { ...officer('sender'), grants: [{ role: 'ORGANISER', jurisdiction: '51' }] };

beforeAll(async () => {
  process = await startTestProcess();
  // Catches three signals one after the other: an instance that got one twice would be too far.
  const come = ['intermediateCatchEvent', '', event('signal', 's')] as const;
  const roots = '<bpmn:signal id="s" name="tick"/>';
  await process.deploy(inARow('counting', { one: come, two: come, three: come }, roots));
});
afterAll(() => process.close());

type Move = 'begin' | 'send' | 'sweep' | 'cancel' | 'twice';
const moves = fc.array(fc.constantFrom<Move>('begin', 'send', 'sweep', 'cancel', 'twice'), { maxLength: 14 });

/** An instance, and how many signals have been spread while it waited. */
interface Expected {
  readonly id: string;
  readonly subject: ReturnType<typeof newCase>;
  ticks: number;
  cancelled: boolean;
}

it('every signal moves each that waits for it by one, whatever happens in between and however many sweep', async () => {
  const executor = process.app.get(CommandExecutor);
  const sweeper = process.app.get(SignalSweeper);
  const settle = async () => {
    while ((await sweeper.runDue()) > 0);
  };
  await fc.assert(
    fc.asyncProperty(moves, async (plan) => {
      const all: Expected[] = [];
      let unspread = 0;
      const swept = () => {
        for (; unspread > 0; unspread--)
          for (const one of all) if (!one.cancelled && one.ticks < 3) one.ticks++;
      };
      for (const move of plan) {
        if (move === 'begin') {
          const subject = newCase();
          const { id } = await process.start({ key: 'counting', subject });
          all.push({ id, subject, ticks: 0, cancelled: false });
        } else if (move === 'send') {
          const input = { name: 'tick', signalId: newId() };
          await executor.run(SendSignal, sender, input);
          await executor.run(SendSignal, sender, input);
          unspread++;
        } else if (move === 'cancel') {
          const one = all.find(({ cancelled, ticks }) => !cancelled && ticks < 3);
          if (!one) continue;
          one.cancelled = true;
          await process.command(systemActor('test'), one.subject, () =>
            process.runtime.cancel({ instanceId: one.id, reason: 'test' }),
          );
        } else {
          if (move === 'twice') await Promise.all([sweeper.runDue(), sweeper.runDue(), sweeper.runDue()]);
          await settle();
          swept();
        }
      }
      await settle();
      swept();
      for (const { id, ticks, cancelled } of all) {
        const { status, waits } = await process.dataSource.getRepository(Instance).findOneByOrFail({ id });
        const stands = ['one', 'two', 'three', undefined][ticks];
        const expected = cancelled ? ['CANCELLED'] : [stands ? 'RUNNING' : 'ENDED', stands];
        expect(cancelled ? [status] : [status, waits[0]?.elementId]).toEqual(expected);
      }
      // What goes on waiting would hear the signals of the next run.
      for (const { id, subject, ticks, cancelled } of all)
        if (!cancelled && ticks < 3)
          await process.command(systemActor('test'), subject, () =>
            process.runtime.cancel({ instanceId: id, reason: 'over' }),
          );
    }),
    { numRuns: 12 },
  );
}, 60_000);
