import type { Finding } from '../definition-refused.error';
import { typeOf, type ModelElement } from '../model/model';
import { beginsByItself } from './check-flow';
import { finding } from './finding';
import { scopesOf, type Scope } from './scope';

const choices = new Set(['ExclusiveGateway', 'InclusiveGateway', 'EventBasedGateway']);

/**
 * Parallel joins that would wait for ever: behind a choice whose branches arrive on different flows, or with a
 * flow only they themselves can feed (a loop back into a fork). A structural check; soundness is proven elsewhere.
 */
export function checkJoins(process: ModelElement): Finding[] {
  return scopesOf(process).flatMap((scope) => {
    const joins = scope.nodes.filter(
      (node) =>
        typeOf(node) === 'ParallelGateway' &&
        scope.flows.filter((flow) => flow.targetRef === node).length > 1,
    );
    return joins.flatMap((join) => [...checkFed(join, scope), ...checkChoices(join, scope)]);
  });
}

function checkFed(join: ModelElement, scope: Scope): Finding[] {
  const origins = scope.nodes.filter(beginsByItself);
  const leaving = scope.flows.filter((flow) => origins.includes(flow.sourceRef as ModelElement));
  const fed = arrivals(leaving, join, undefined, scope);
  const starved = scope.flows.some((flow) => flow.targetRef === join && !fed.has(flow));
  return starved
    ? [
        finding('join-waits-for-itself', join, {
          problem: [
            '并行汇聚等待一条只有它自己才能到达的连线。',
            'The parallel join waits for a flow that only it can feed.',
          ],
          remedy: [
            '回路先汇入排他网关，再进入并行分支。',
            'Lead the loop into an exclusive merge in front of the fork.',
          ],
        }),
      ]
    : [];
}

function checkChoices(join: ModelElement, scope: Scope): Finding[] {
  return scope.nodes
    .filter((node) => choices.has(typeOf(node)))
    .filter((choice) => {
      const branches = scope.flows
        .filter((flow) => flow.sourceRef === choice)
        .map((flow) =>
          [...arrivals([flow], join, choice, scope)]
            .map(({ id }) => id ?? '')
            .sort()
            .join(' '),
        )
        .filter((reached) => reached !== '');
      return new Set(branches).size > 1;
    })
    .map((choice) =>
      finding('join-behind-choice', join, {
        problem: [
          `并行汇聚位于选择「${choice.name ?? choice.id ?? ''}」之后，会永远等待。`,
          `The parallel join stands behind the choice <${choice.id ?? ''}> and would wait for ever.`,
        ],
        remedy: [
          '先用排他网关合并各选择分支。',
          'Merge the branches of the choice with an exclusive gateway first.',
        ],
      }),
    );
}

/** Inbound flows of `join` that can be reached from `from` without passing the join or `barrier`. */
function arrivals(
  from: readonly ModelElement[],
  join: ModelElement,
  barrier: ModelElement | undefined,
  scope: Scope,
): Set<ModelElement> {
  const reached = new Set<ModelElement>();
  const seen = new Set(from);
  const queue = [...from];
  for (let flow = queue.pop(); flow; flow = queue.pop()) {
    if (flow.targetRef === join) reached.add(flow);
    if (flow.targetRef === join || flow.targetRef === barrier) continue;
    for (const next of scope.flows) {
      if (next.sourceRef !== flow.targetRef || seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return reached;
}
