import { compileFeel } from '@bihuan/rules';
import { isEventSubProcess, isFlowNode, typeOf, type ModelElement } from '../model/model';
import type { PlannedElement } from '../model/plan';
import { flowsInto, sourcesOf } from './inclusive-sources';
import type { Body, Flow, Node } from './program';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Mutable<Omit<Node, 'inbound' | 'outbound' | 'armed' | 'catchers' | 'events'>> & {
  readonly inbound: Flow[];
  readonly outbound: Flow[];
  readonly armed: Node[];
  readonly catchers: Node[];
  readonly events: Node[];
};

/** Links the flow nodes of a checked model, so that a step follows references instead of looking up ids. */
export class ProgramBuilder {
  readonly nodes = new Map<string, Node>();
  private readonly drafts = new Map<ModelElement, Draft>();

  constructor(private readonly plans: ReadonlyMap<string, PlannedElement>) {}

  /** The inside of a process or sub-process, with everything in it. */
  build(owner: ModelElement): Body {
    const elements = owner.flowElements ?? [];
    const nodes = elements.filter(isFlowNode);
    for (const element of nodes) this.add(element);
    for (const element of elements) if (element.$type === 'bpmn:SequenceFlow') this.connect(element);
    for (const element of nodes) this.attach(element);
    for (const element of nodes) this.finish(element, nodes);
    this.join(nodes.map((element) => this.draft(element)));
    const handlers = nodes.filter(isEventSubProcess).map((element) => this.startOf(element));
    return Object.freeze({
      start: this.startOf(owner),
      armed: handlers.filter(({ element }) => element.standsAs !== 'pass'),
      catchers: handlers.filter(({ element }) => element.standsAs === 'pass'),
    });
  }

  private add(element: ModelElement): void {
    const planned = this.plans.get(element.id ?? '');
    if (!planned) throw new TypeError(`<${element.id}> has no plan.`);
    const state = planned.evaluated.find(([name]) => name === 'state')?.[1];
    const draft: Draft = {
      id: planned.id,
      element: planned,
      rests: restOf(planned),
      inbound: [],
      outbound: [],
      ...(state && { state }),
      evaluates: planned.timer !== undefined || planned.evaluated.some(([, value]) => 'feel' in value),
      armed: [],
      catchers: [],
      events: [],
    };
    this.drafts.set(element, draft);
    this.nodes.set(planned.id, draft);
  }

  private connect(flow: ModelElement): void {
    const from = this.draft(flow.sourceRef);
    const to = this.draft(flow.targetRef);
    const condition = flow.conditionExpression?.body?.trim();
    const linked: Flow = Object.freeze({
      id: flow.id ?? '',
      from,
      to,
      position: to.inbound.length,
      ...(condition && { condition: compileFeel(condition.slice(1)) }),
    });
    from.outbound.push(linked);
    to.inbound.push(linked);
    if (flow.sourceRef?.default === flow) from.defaultFlow = linked;
    if (from.rests === 'race') from.events.push(to);
  }

  private attach(element: ModelElement): void {
    if (!element.attachedToRef) return;
    const host = this.draft(element.attachedToRef);
    const event = this.draft(element);
    // What waits for nobody outside is thrown in the step itself: errors, escalations, cancellations.
    (event.element.standsAs === 'pass' ? host.catchers : host.armed).push(event);
  }

  /** What needs the neighbours to be linked. */
  private finish(element: ModelElement, siblings: readonly ModelElement[]): void {
    const draft = this.draft(element);
    if (draft.rests === 'scope') {
      const body = this.build(element);
      draft.body = body;
      if (isEventSubProcess(element)) this.startOf(element).handlerOf = draft;
    }
    const throws = draft.element.throws;
    if (throws?.kind === 'link') {
      draft.linkedTo = siblings
        .filter(({ $type }) => $type === 'bpmn:IntermediateCatchEvent')
        .filter(({ eventDefinitions }) => eventDefinitions?.[0]?.name === throws.name)
        .map((target) => this.draft(target))[0];
    }
  }

  private join(drafts: readonly Draft[]): void {
    const before = flowsInto(drafts);
    for (const draft of drafts.filter(({ inbound }) => inbound.length > 1)) {
      if (draft.element.type === 'ParallelGateway') draft.joins = 'all';
      if (draft.element.type !== 'InclusiveGateway') continue;
      draft.joins = 'some';
      draft.sources = sourcesOf(draft, before);
    }
  }

  private startOf(owner: ModelElement): Draft {
    return this.draft((owner.flowElements ?? []).find((element) => typeOf(element) === 'StartEvent'));
  }

  private draft(element: ModelElement | undefined): Draft {
    const draft = element && this.drafts.get(element);
    if (!draft) throw new TypeError(`<${element?.id}> is not linked.`);
    return draft;
  }
}

function restOf({ standsAs, type }: PlannedElement): Node['rests'] {
  if (type === 'EventBasedGateway') return 'race';
  if (standsAs === 'scope') return 'scope';
  return standsAs === 'pass' ? 'pass' : 'wait';
}
