import { condition, xmlOf } from '../fixtures/diagram';
import { onCompiled } from '../fixtures/lanes';
import type { Player } from '../fixtures/player';
import { diagramOf, ModelMaker, numbers } from '../fixtures/random-model';

/** Divisor of the condition at each event of a random diagram. */
function withConditions(seed: number): {
  conditional: string;
  signalled: string;
  divisors: Map<string, number>;
} {
  const random = numbers(seed);
  for (let i = 0; i < 5; i++) random();
  const drawn = xmlOf(diagramOf(new ModelMaker(random).model(3)));
  const divisors = new Map<string, number>();
  // Every event becomes one of these.
  const pattern =
    /(<bpmn:\w+ id="([^"]+)"[^>]*>)<bpmn:(?:message|timer)EventDefinition[^>]*(?:\/>|>.*?<\/bpmn:timerEventDefinition>)/g;
  const conditional = drawn.replaceAll(pattern, (_, open: string, id: string) => {
    const divisor = 2 + Math.floor(random() * 3);
    divisors.set(id, divisor);
    return open + condition(`=modulo(c, ${divisor}) = 0`);
  });
  const signalled = drawn
    .replaceAll(
      pattern,
      (_, open: string, id: string) => `${open}<bpmn:signalEventDefinition signalRef="sig.${id}"/>`,
    )
    .replace(
      '<bpmn:message',
      [...divisors.keys()].map((id) => `<bpmn:signal id="sig.${id}" name="${id}"/>`).join('') +
        '<bpmn:message',
    );
  return { conditional, signalled, divisors };
}

/** Sends the signal of every event whose condition has come to hold, the one that has waited longest first. */
function signalAll(player: Player, divisors: Map<string, number>, held: Set<string>): object[] {
  const trace: object[] = [...player.step.trace];
  for (let sent = true; sent && player.step.outcome === 'running';) {
    sent = false;
    const waiting = [...player.waits.values()]
      .filter(({ kind }) => kind === 'signal')
      .sort((a, b) => Number(a.executionId) - Number(b.executionId));
    for (const { elementId, executionId } of waiting) {
      const isTrue = Number(player.step.variables['c']) % (divisors.get(elementId) ?? 1) === 0;
      if (!isTrue) held.delete(executionId);
      if (!isTrue || held.has(executionId) || sent) continue;
      sent = true;
      player.command({ type: 'signal', name: elementId });
      trace.push(...player.step.trace);
      // One that stays armed is armed anew, and has just happened.
      for (const wait of player.step.opened) if (wait.elementId === elementId) held.add(wait.executionId);
    }
  }
  return trace;
}

it('does on random models what signals do that somebody sends whenever a condition has come to hold', async () => {
  let [steps, events] = [0, 0];
  for (let seed = 1; seed <= 200; seed++) {
    const { conditional, signalled, divisors } = withConditions(seed);
    if (divisors.size === 0) continue;
    const variables = { c: 1, list: ['a', 'b'].slice(0, seed % 3), due: '2026-05-08T00:00:00Z' };
    const [one, other] = [
      await onCompiled.start(conditional, variables),
      await onCompiled.start(signalled, variables),
    ];
    const random = numbers(seed * 17);
    const held = new Set<string>();
    let trace = signalAll(other, divisors, held);
    for (let c = 2; c < 25; c++, steps++) {
      expect([seed, c, one.step.trace, one.open]).toEqual([seed, c, trace, other.open]);
      events += one.entered().filter((id) => divisors.has(id)).length;
      if (one.step.outcome !== 'running') break;
      const free = [...one.waits.values()].filter(({ kind }) => kind !== 'condition');
      const next = free[Math.floor(random() * free.length)];
      for (const player of [one, other]) {
        if (!next) player.command({ type: 'set', output: { c } });
        else player.command({ type: 'complete', executionId: next.executionId, output: { c } });
      }
      trace = signalAll(other, divisors, held);
    }
  }
  expect(steps).toBeGreaterThan(200);
  expect(events).toBeGreaterThan(60);
}, 60_000);
