import { typeOf, type ModelElement } from '../lane/model/model';
import { eventKind, type ScopeGraph } from './diagram-graph';
import type { Move } from './net';
import type { Host, NetBuilder, NetScope } from './net-builder';

/** The code by which a cancelled transaction is told apart from every error; no file can write it. */
const cancelled = '\u0000cancelled';

/** Whether an event is raised by what happens inside: an error, or the cancellation of a transaction. */
export function isRaised(kind: string | undefined): boolean {
  return kind === 'ErrorEventDefinition' || kind === 'CancelEventDefinition';
}

/** An error on its way outwards; without a code it may be any. */
interface Thrower {
  readonly elementId: string;
  readonly place: number;
  readonly scope: NetScope;
  readonly code: string | undefined;
}

/** Somebody who catches errors of a scope; `null` catches every code. */
interface Catcher {
  readonly code: string | null;
  readonly consumes: readonly number[];
  readonly clears: () => readonly number[];
  readonly produces: readonly number[];
  readonly move: Move;
}

/** The ways out of a node, see `waysOut`. */
export type Exits = (
  node: ModelElement,
  graph: ScopeGraph,
) => readonly { readonly takes: string[]; readonly produces: number[] }[];

/** Leads errors and cancellations from where they arise to the innermost event that catches them. */
export class ErrorPaths {
  private readonly throwers: Thrower[] = [];
  private readonly catchers = new Map<NetScope, Catcher[]>();

  constructor(
    private readonly builder: NetBuilder,
    private readonly exits: Exits,
  ) {}

  /** An error or cancel end event. */
  thrownBy(node: ModelElement, place: number, scope: NetScope): void {
    const code = errorCode(node) ?? '';
    this.throwers.push({ elementId: node.id ?? '', place, scope, code });
  }

  /** A task whose handler or caller may report an error. */
  failing(host: Host, graph: ScopeGraph, scope: NetScope): void {
    if (typeOf(host.node) === 'IntermediateCatchEvent') return;
    const own = this.boundaries(host, graph);
    for (const { consumes, produces, move } of own) {
      this.builder.add([move], { consumes, clears: host.armed, produces, waits: true });
    }
    if (own.some(({ code }) => code === null)) return;
    this.throwers.push({ elementId: host.node.id ?? '', place: host.running, scope, code: undefined });
  }

  /** A sub-process whose boundary events catch what arises inside. */
  catching(host: Host, graph: ScopeGraph, inside: NetScope): void {
    for (const catcher of this.boundaries(host, graph)) this.catch(inside, catcher);
  }

  /** An event sub-process that begins with an error of its scope. */
  caughtInside(start: ModelElement, elementId: string, scope: NetScope, begun: readonly number[]): void {
    this.catch(scope, {
      code: errorCode(start),
      consumes: [scope.running],
      clears: () => [...scope.work, ...scope.armed],
      produces: [scope.running, ...begun],
      move: { elementId, phase: 'fire', takes: [] },
    });
  }

  /** Adds all paths. @returns error end events nobody catches */
  connect(): string[] {
    return this.throwers.flatMap((thrower) => {
      const caught = this.caughtBy(thrower);
      const phase = thrower.code === undefined ? 'fail' : 'pass';
      const thrown: Move = { elementId: thrower.elementId, phase, takes: [] };
      for (const { consumes, clears, produces, move } of caught) {
        const all = [thrower.place, ...consumes];
        this.builder.add([thrown, move], { consumes: all, clears: clears(), produces, waits: true });
      }
      if (thrower.code === undefined || caught.length > 0) return [];
      this.builder.add([thrown], { consumes: [thrower.place] });
      return [thrower.elementId];
    });
  }

  private caughtBy({ scope: innermost, code }: Thrower): Catcher[] {
    const caught: Catcher[] = [];
    for (let scope: NetScope | undefined = innermost; scope; scope = scope.parent) {
      const here = this.catchers.get(scope) ?? [];
      const exact = code === undefined ? [] : here.filter((catcher) => catcher.code === code);
      const any = here.filter((c) => (code === undefined ? c.code !== cancelled : c.code === null));
      const matching = exact.length > 0 || code === cancelled ? exact : any;
      if (code !== undefined && matching.length > 0) return matching.slice(0, 1);
      caught.push(...matching);
      if (matching.some((catcher) => catcher.code === null)) break;
    }
    return caught;
  }

  private boundaries(host: Host, graph: ScopeGraph): Catcher[] {
    const events = graph.boundaries(host.node).filter((event) => isRaised(eventKind(event)));
    return events.flatMap((event) =>
      this.exits(event, graph).map(({ takes, produces }) => ({
        code: errorCode(event),
        consumes: [host.running],
        clears: () => [...host.inside, ...host.armed],
        produces,
        move: { elementId: event.id ?? '', phase: 'fire' as const, takes },
      })),
    );
  }

  private catch(scope: NetScope, catcher: Catcher): void {
    const list = this.catchers.get(scope) ?? [];
    this.catchers.set(scope, [...list, catcher]);
  }
}

function errorCode(event: ModelElement): string | null {
  if (eventKind(event) === 'CancelEventDefinition') return cancelled;
  return event.eventDefinitions?.[0]?.errorRef?.errorCode ?? null;
}
