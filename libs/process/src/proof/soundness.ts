import type { ElementGraph } from './element-graph';
import { findingAt, type ProofFinding, type Words } from './finding';
import { movesTo, type Exploration, type Explorer } from './markings';
import type { Marking, Net } from './net';
import { reduce } from './reduce';

/** What is to be proven sound. */
export interface SoundnessInput {
  readonly net: Net;
  readonly elements: ElementGraph;
  readonly explorer: Explorer;
}

/**
 * From every reachable marking the end can be reached, nothing is left behind there, every element can be
 * reached, no place fills up for ever. When the limit is reached only what was found so far is reported.
 */
export function proveSound(input: SoundnessInput): readonly ProofFinding[] {
  const { net, elements, explorer } = input;
  const explored = explorer.explore(reduce(net));
  const uncaught = net.uncaughtErrors.map((id) =>
    findingAt(
      elements,
      id,
      uncaughtError,
      explorer.runTo(net, ({ elementId }) => elementId === id),
    ),
  );
  const { growing, limitReached } = explored;
  if (growing)
    return [...uncaught, findingAt(elements, net.places[growing.place]?.elementId, unbounded, growing.path)];
  return limitReached ? uncaught : [...uncaught, ...stuck(input, explored), ...dead(input, explored)];
}

/** Whether runs from where the net is marked can always reach the end: what a proof asks of a net that is under way. */
export function proveCompletes({ net, elements, explorer }: SoundnessInput): readonly ProofFinding[] {
  const explored = explorer.explore(reduce(net));
  if (explored.growing) {
    const { path, place } = explored.growing;
    return [findingAt(elements, net.places[place]?.elementId, unbounded, path)];
  }
  return explored.limitReached ? [] : stuck({ net, elements, explorer }, explored);
}

function stuck({ net, elements }: SoundnessInput, explored: Exploration): ProofFinding[] {
  const steps = certainSteps(explored, net);
  const moving = new Set(steps.map(([from]) => from));
  return stuckMarkings({ ...explored, steps }, moving).map((index) => {
    const moves = movesTo(explored.reached, index);
    const [, , condition] = explored.steps.find(([from]) => from === index && !moving.has(index)) ?? [];
    if (condition) return findingAt(elements, condition.path[0]?.elementId, conditionAlone, moves);
    const ended = moves.some(({ elementId }) => elements.get(elementId)?.type === 'EndEvent');
    const words = moving.has(index) ? endless : ended ? leftBehind : deadlock;
    return findingAt(elements, waitingAt(net, explored.reached[index]?.marking), words, moves);
  });
}

/**
 * A condition comes to hold only when something else changes the variables: where nothing else can happen any more it
 * leads nowhere.
 */
function certainSteps({ steps, reached }: Exploration, { recurring }: Net): Exploration['steps'] {
  const lively = new Set(steps.filter(([, , by]) => !by.mayNever).map(([from]) => from));
  const goesOn = (index: number): boolean =>
    lively.has(index) || [...recurring].some((place) => (reached[index]?.marking[place] ?? 0) > 0);
  return steps.filter(([from, , by]) => !by.mayNever || goesOn(from));
}

/** One marking for each place where runs get stuck: nothing moves any more, or it never leads to the end. */
function stuckMarkings({ reached, steps }: Exploration, moving: ReadonlySet<number>): number[] {
  const before = new Map<number, number[]>();
  for (const [from, to] of steps) {
    const list = before.get(to);
    if (list) list.push(from);
    else before.set(to, [from]);
  }
  const queue = reached.flatMap(({ marking }, index) => (marking.every((t) => t === 0) ? [index] : []));
  const completing = new Set(queue);
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    for (const previous of before.get(index) ?? []) {
      if (completing.has(previous)) continue;
      completing.add(previous);
      queue.push(previous);
    }
  }
  const lost = reached.flatMap((_, index) => (completing.has(index) ? [] : [index]));
  const still = lost.filter((index) => !moving.has(index));
  const chosen = still.length > 0 ? still : lost.slice(0, 1);
  const seen = new Set<string>();
  return chosen.filter((index) => {
    const places = String(reached[index]?.marking.map((tokens) => Math.min(tokens, 1)));
    return !seen.has(places) && seen.size < 5 && seen.add(places);
  });
}

/** The element that keeps the run from going on: a token in front of it rather than a scope around it. */
function waitingAt(net: Net, marking: Marking | undefined): string | undefined {
  const marked = net.places.filter((_, place) => (marking?.[place] ?? 0) > 0);
  const place =
    marked.find(({ flowId }) => flowId !== undefined) ??
    marked.find(({ kind }) => kind !== 'scope') ??
    marked[0];
  return place?.elementId;
}

/** Elements no run reaches though one that leads to them is reached; those behind them follow by themselves. */
function dead({ net, elements, explorer }: SoundnessInput, { fired }: Exploration): ProofFinding[] {
  const alive = new Set(
    [...fired].flatMap((index) => (net.moves[index] ?? []).map((move) => move.elementId)),
  );
  return [...elements.values()].flatMap(({ id, after }) => {
    if (alive.has(id)) return [];
    const nearest = after.find((before) => alive.has(before));
    if (nearest === undefined && after.length > 0) return [];
    const path =
      nearest === undefined ? undefined : explorer.runTo(net, ({ elementId }) => elementId === nearest);
    return [findingAt(elements, id, deadElement, path)];
  });
}

const deadlock: Words = {
  rule: 'deadlock',
  problem: {
    zh: '流程会停在这里，再也走不到结束。',
    en: 'A run can get stuck here and never reach the end.',
  },
  remedy: {
    zh: '检查汇聚网关：并行汇聚要求每条进入连线都有令牌；选择之后用排他网关合并。',
    en: 'Look at the join: a parallel join needs a token on every inbound flow; merge choices with an exclusive gateway.',
  },
};

const leftBehind: Words = {
  rule: 'token-left-behind',
  problem: {
    zh: '流程到达结束事件后，这里仍有未完成的令牌，实例永远不会结束。',
    en: 'After an end event was reached a token stays here, so the instance never completes.',
  },
  remedy: {
    zh: '让每条分支都到达结束，或用终止结束事件结束全部分支。',
    en: 'Lead every branch to an end, or end all branches with a terminate end event.',
  },
};

const endless: Words = {
  rule: 'no-way-to-the-end',
  problem: {
    zh: '从这里起流程只会循环，无法结束。',
    en: 'From here the run only goes round; no way leads to the end.',
  },
  remedy: { zh: '为循环增加一条通往结束的出口。', en: 'Give the loop a way out that leads to the end.' },
};

const unbounded: Words = {
  rule: 'unbounded',
  problem: {
    zh: '每循环一次这里就多一个令牌，数量没有上限。',
    en: 'Each time round one more token comes here, without limit.',
  },
  remedy: {
    zh: '循环之前先汇聚并行分支，或把重复部分放进子流程；逾期催办可改用策略中的逐级升级。',
    en: 'Join the parallel branches before going round, or put what repeats into a sub-process; for overdue tasks use the escalation of the policies.',
  },
};

const conditionAlone: Words = {
  rule: 'condition-alone',
  problem: {
    zh: '流程可能只剩下等待这个条件：再没有别的步骤会改变变量，条件不成立就永远停在这里。',
    en: 'A run can come to wait for this condition alone: nothing else is left that would change a variable, so it may wait for ever.',
  },
  remedy: {
    zh: '给它另一条出路：在事件网关后与定时或消息事件并列，或在外层子流程上加定时边界事件。',
    en: 'Give it another way out: let it race with a timer or a message behind an event gateway, or put a timer on the sub-process around it.',
  },
};

const deadElement: Words = {
  rule: 'dead-element',
  problem: { zh: '没有任何一次运行能到达这里。', en: 'No run ever comes here.' },
  remedy: { zh: '连上它，或删除它。', en: 'Connect it, or remove it.' },
};

const uncaughtError: Words = {
  rule: 'error-uncaught',
  problem: {
    zh: '这个错误没有边界事件捕获，步骤会失败。',
    en: 'No boundary event catches this error; the step would fail.',
  },
  remedy: {
    zh: '在外层子流程上加同一错误代码的边界事件，或改用普通结束事件。',
    en: 'Put a boundary event with this error code on the sub-process around it, or use a plain end event.',
  },
};
