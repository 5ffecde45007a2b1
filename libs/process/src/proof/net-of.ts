import { isEventSubProcess, isSubProcess, typeOf, type ModelElement } from '../lane/model/model';
import {
  comesAgain,
  eventKind,
  isConditional,
  isConditionAlone,
  isJoin,
  isWait,
  linkTarget,
  needsOutside,
  scopeGraph,
  subsets,
  waysOut,
  type ScopeGraph,
} from './diagram-graph';
import { ErrorPaths, isRaised } from './error-paths';
import { passed, type Net } from './net';
import { NetBuilder, type Host, type NetScope } from './net-builder';
import { upstreamOf, type Edge } from './upstream';

/**
 * The token net of a process. Conditions may come out either way; a non-interrupting event fires at most once
 * while its host is open; an escalation is caught whenever its catcher is armed; a called definition is one wait.
 *
 * Of a multi-instance sub-process one instance is open at a time, and then another or none: any number of them, from
 * none at all. That loses nothing, because instances meet only where all of them end together (a boundary event, an
 * error, the completion condition): side by side they get stuck, leave tokens behind or grow where one of them does so
 * alone, and whatever one may do after another has begun it may do after the other has ended.
 *
 * @throws RangeError more than 12 branches at one inclusive gateway
 */
export function netOf(process: ModelElement): Net {
  const builder = new NetBuilder();
  const root = builder.scope(process.id ?? '');
  const translation = new Translation(builder);
  translation.translate(scopeGraph(process), root);
  builder.mark(root.running, root.start, ...root.armed);
  builder.add([], { consumes: [root.running], empty: root.work, clears: root.armed });
  return builder.build(translation.finish());
}

interface InclusiveJoin {
  readonly node: ModelElement;
  readonly graph: ScopeGraph;
  readonly scope: NetScope;
  readonly inputs: readonly number[];
}

class Translation {
  private readonly before = new Map<ModelElement, number>();
  private readonly errors: ErrorPaths;
  private readonly inclusive: InclusiveJoin[] = [];
  /** What clears a whole scope, which is not complete yet. */
  private readonly later: (() => void)[] = [];

  constructor(private readonly builder: NetBuilder) {
    this.errors = new ErrorPaths(builder, (node, graph) => this.exits(node, graph));
  }

  translate(graph: ScopeGraph, scope: NetScope): void {
    for (const node of graph.nodes) this.placeBefore(node, graph, scope);
    for (const node of graph.nodes) {
      if (isEventSubProcess(node)) this.eventSubProcess(node, scope);
      else if (typeOf(node) === 'StartEvent') this.leave(node, graph, { consumes: [scope.start] });
      else if (isSubProcess(node) && node.loopCharacteristics) this.instances(node, graph, scope);
      else if (isSubProcess(node)) this.subProcess(node, graph, scope);
      else if (isWait(node)) this.task(node, graph, scope);
      else if (typeOf(node) === 'EndEvent') this.end(node, scope);
      else if (typeOf(node) !== 'BoundaryEvent') this.passing(node, graph, scope);
    }
  }

  /**
   * What needs the whole net: error paths, clearing of scopes, joins that look at everything upstream.
   *
   * @returns error end events nobody catches
   */
  finish(): string[] {
    for (const add of this.later) add();
    const uncaught = this.errors.connect();
    const edges = this.edges();
    for (const { node, graph, inputs, scope } of this.inclusive) {
      const inside = new Set(scope.work);
      for (const arrived of subsets(inputs).filter((set) => set.length > 0)) {
        const missing = inputs.filter((input) => !arrived.includes(input));
        const others = edges.filter((edge) => edge.node !== node);
        const tokens = upstreamOf(others, missing, inside);
        for (const place of upstreamOf(others, arrived, inside)) tokens.delete(place);
        for (const input of inputs) tokens.delete(input);
        this.leave(node, graph, { consumes: arrived, empty: [...missing, ...tokens] });
      }
    }
    return uncaught;
  }

  private edges(): Edge[] {
    return [
      ...this.builder.transitions.map(({ consumes, produces }) => ({ from: consumes, to: produces })),
      ...this.inclusive.map(({ node, graph, inputs }) => ({
        node,
        from: inputs,
        to: this.exits(node, graph).flatMap(({ produces }) => produces),
      })),
    ];
  }

  private placeBefore(node: ModelElement, graph: ScopeGraph, scope: NetScope): void {
    const elementId = node.id ?? '';
    const inbound = graph.inbound(node);
    const shared = isJoin(node, inbound.length)
      ? undefined
      : this.builder.place({ elementId, kind: 'before' }, scope);
    if (shared !== undefined) this.before.set(node, shared);
    for (const flow of inbound) {
      const place = shared ?? this.builder.place({ elementId, kind: 'before', flowId: flow.id ?? '' }, scope);
      this.before.set(flow, place);
    }
  }

  private exits(node: ModelElement, graph: ScopeGraph): { takes: string[]; produces: number[] }[] {
    return waysOut(node, graph.outbound(node)).map((flows) => ({
      takes: flows.map((flow) => flow.id ?? ''),
      produces: flows.flatMap((flow) => this.before.get(flow) ?? []),
    }));
  }

  private leave(
    node: ModelElement,
    graph: ScopeGraph,
    effect: { consumes: readonly number[]; empty?: readonly number[] },
  ): void {
    for (const { takes, produces } of this.exits(node, graph)) {
      this.builder.add([{ elementId: node.id ?? '', phase: 'pass', takes }], { ...effect, produces });
    }
  }

  private passing(node: ModelElement, graph: ScopeGraph, scope: NetScope): void {
    const inputs = graph.inbound(node).flatMap((flow) => this.before.get(flow) ?? []);
    const own = this.before.get(node);
    if (own !== undefined) return this.link(node, graph, own);
    if (typeOf(node) === 'ParallelGateway') return this.leave(node, graph, { consumes: inputs });
    this.inclusive.push({ node, graph, scope, inputs });
  }

  /** A link throw goes on at the catch of the same name. */
  private link(node: ModelElement, graph: ScopeGraph, place: number): void {
    const target = linkTarget(node, graph);
    if (!target) return this.leave(node, graph, { consumes: [place] });
    this.builder.add([passed(node)], { consumes: [place], produces: [this.before.get(target) ?? place] });
  }

  private end(node: ModelElement, scope: NetScope): void {
    const place = this.before.get(node);
    if (place === undefined) return;
    const kind = eventKind(node);
    if (isRaised(kind)) return this.errors.thrownBy(node, place, scope);
    if (kind !== 'TerminateEventDefinition') return this.builder.add([passed(node)], { consumes: [place] });
    this.later.push(() =>
      this.builder.add([passed(node)], { consumes: [place], clears: [...scope.work, ...scope.armed] }),
    );
  }

  private task(node: ModelElement, graph: ScopeGraph, scope: NetScope): void {
    const elementId = node.id ?? '';
    const running = this.builder.place({ elementId, kind: 'in' }, scope);
    const host = this.host(node, graph, scope, { running, inside: [], armed: [] });
    this.enter(node, host, [running]);
    for (const { takes, produces } of this.exits(node, graph)) {
      this.builder.add([{ elementId, phase: 'leave', takes }], {
        consumes: [running],
        clears: host.armed,
        produces,
        // A multi-instance over an empty list passes at once.
        waits: needsOutside(node) && !node.loopCharacteristics,
        mayNever: isConditionAlone(node, graph),
      });
    }
    this.errors.failing(host, graph, scope);
  }

  private subProcess(node: ModelElement, graph: ScopeGraph, scope: NetScope): void {
    const inner = this.builder.scope(node.id ?? '', scope);
    this.translate(scopeGraph(node), inner);
    const host = this.host(node, graph, scope, {
      running: inner.running,
      inside: inner.work,
      armed: inner.armed,
    });
    this.enter(node, host, [inner.running, inner.start]);
    for (const { takes, produces } of this.exits(node, graph)) {
      this.builder.add([{ elementId: node.id ?? '', phase: 'leave', takes }], {
        consumes: [inner.running],
        empty: inner.work,
        clears: host.armed,
        produces,
      });
    }
    this.errors.catching(host, graph, inner);
  }

  /** A multi-instance sub-process; a token at the start of the whole stands for instances that are still to come. */
  private instances(node: ModelElement, graph: ScopeGraph, scope: NetScope): void {
    const elementId = node.id ?? '';
    const whole = this.builder.scope(elementId, scope);
    const inner = this.builder.scope(elementId, whole);
    this.translate(scopeGraph(node), inner);
    const host = this.host(node, graph, scope, { running: whole.running, inside: whole.work, armed: [] });
    this.enter(node, host, [whole.running]);
    this.enter(node, host, [whole.running, whole.start]);
    const begins = [{ elementId, phase: 'enter', takes: [], isInstance: true }] as const;
    for (const more of [[], [whole.start]]) {
      this.builder.add(begins, {
        consumes: [whole.start],
        empty: [inner.running, ...inner.work],
        produces: [...more, inner.running, inner.start, ...inner.armed],
      });
    }
    const ends = { ...begins[0], phase: 'leave' } as const;
    this.builder.add([ends], { consumes: [inner.running], empty: inner.work, clears: inner.armed });
    for (const { takes, produces } of this.exits(node, graph)) {
      const leaves = { elementId, phase: 'leave', takes } as const;
      const all = { consumes: [whole.running], empty: whole.work, clears: host.armed };
      this.builder.add([leaves], { ...all, produces });
      if (!node.loopCharacteristics?.completionCondition) continue;
      this.builder.add([ends, leaves], {
        consumes: [inner.running, whole.running],
        empty: inner.work,
        clears: [...whole.work, ...host.armed],
        produces,
      });
    }
    this.errors.catching(host, graph, whole);
  }

  private enter(node: ModelElement, { armed }: Host, produces: readonly number[]): void {
    const place = this.before.get(node);
    if (place === undefined) return;
    this.builder.add([{ elementId: node.id ?? '', phase: 'enter', takes: [] }], {
      consumes: [place],
      produces: [...produces, ...armed],
    });
  }

  /** The host with its boundary events; what is raised inside is caught where it arises, see {@link ErrorPaths}. */
  private host(node: ModelElement, graph: ScopeGraph, scope: NetScope, bare: Omit<Host, 'node'>): Host {
    const boundaries = graph.boundaries(node).filter((event) => !isRaised(eventKind(event)));
    const armed = new Map(
      boundaries
        .filter((event) => event.cancelActivity === false)
        .map((event) => [event, this.builder.place({ elementId: event.id ?? '', kind: 'armed' }, scope)]),
    );
    const host = { ...bare, node, armed: [...bare.armed, ...armed.values()] };
    for (const event of boundaries) {
      const once = armed.get(event);
      const comes = { waits: true, mayNever: isConditional(event) };
      if (once !== undefined && comesAgain(event)) this.builder.recurring.add(host.running);
      for (const { takes, produces } of this.exits(event, graph)) {
        const path = [{ elementId: event.id ?? '', phase: 'fire', takes }] as const;
        if (once === undefined) {
          const clears = [...host.inside, ...host.armed];
          this.builder.add(path, { consumes: [host.running], clears, produces, ...comes });
        } else {
          const consumes = [once, host.running];
          this.builder.add(path, { consumes, produces: [host.running, ...produces], ...comes });
        }
      }
    }
    return host;
  }

  private eventSubProcess(node: ModelElement, scope: NetScope): void {
    const elementId = node.id ?? '';
    const inner = this.builder.scope(elementId, scope);
    const graph = scopeGraph(node);
    this.translate(graph, inner);
    const path = [{ elementId, phase: 'leave', takes: [] }] as const;
    this.builder.add(path, { consumes: [inner.running], empty: inner.work, clears: inner.armed });
    const start = graph.nodes.find((event) => typeOf(event) === 'StartEvent');
    if (!start) return;
    const interrupts = (start as { isInterrupting?: boolean }).isInterrupting !== false;
    const begun = [inner.running, inner.start, ...inner.armed];
    if (eventKind(start) === 'ErrorEventDefinition') {
      return this.errors.caughtInside(start, elementId, scope, begun);
    }
    if (!interrupts && comesAgain(start)) this.builder.recurring.add(scope.running);
    const once = this.builder.arm(elementId, scope);
    const fired = [{ elementId, phase: 'fire', takes: [] }] as const;
    this.later.push(() =>
      this.builder.add(fired, {
        consumes: [once, scope.running],
        clears: interrupts ? [...scope.work, ...scope.armed] : [],
        produces: [scope.running, ...begun],
        waits: true,
        mayNever: isConditional(start),
      }),
    );
  }
}
