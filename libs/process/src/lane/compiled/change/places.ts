import type { TokenPlace } from '../../changing-lane';
import { isToken, processScope, type Act } from '../act';
import type { Body, Node } from '../program';
import type { Run } from '../run';

/** Where everything stands; an act of `before` has not entered its element yet. */
export function placesOf(run: Run, before: ReadonlySet<number> = new Set()): TokenPlace[] {
  const places: TokenPlace[] = [
    { elementId: run.program.key, at: 'scope' },
    ...catchersOf(run.program.body),
    ...[...run.acts.values()].flatMap((act) =>
      before.has(act.id) || !isBehind(run, act, before) ? placesOfAct(act, before.has(act.id)) : [],
    ),
  ];
  for (const { node, counts } of run.gatherings) {
    for (const flow of node.inbound) {
      const place = { elementId: node.id, at: 'before', flowId: flow.id } as const;
      for (let i = counts[flow.position] ?? 0; i > 0; i--) places.push(place);
    }
  }
  return places;
}

/** Whether an act is one of `front`, belongs to one of them, or is inside one. */
export function isBehind(run: Run, act: Act, front: ReadonlySet<number>): boolean {
  if (front.has(act.id) || front.has(act.owner ?? processScope)) return true;
  const around = run.acts.get(act.scope);
  return around !== undefined && isBehind(run, around, front);
}

function placesOfAct(act: Act, isBefore: boolean): TokenPlace[] {
  const { node } = act;
  if (!isToken(act)) return armedPlace(node, act.index === undefined);
  const elementId = node.id;
  // A gateway that waits for one of its events has not chosen yet.
  if (isBefore || node.rests === 'race' || node.rests === 'pass') return [{ elementId, at: 'before' }];
  const caught = node.catchers.map(({ id }): TokenPlace => ({ elementId: id, at: 'armed' }));
  if (node.rests === 'scope')
    return [{ elementId, at: 'scope' }, ...caught, ...(node.body ? catchersOf(node.body) : [])];
  return [{ elementId, at: 'in' }, ...caught];
}

function armedPlace(node: Node, isEvent: boolean): TokenPlace[] {
  if (!isEvent) return [];
  return [{ elementId: node.handlerOf?.id ?? node.id, at: 'armed' }];
}

/** Event sub-processes that catch what is thrown are always armed. */
function catchersOf({ catchers }: Body): TokenPlace[] {
  return catchers.flatMap(({ handlerOf }) =>
    handlerOf ? [{ elementId: handlerOf.id, at: 'armed' as const }] : [],
  );
}
