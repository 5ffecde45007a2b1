import type { Mapping, MigratedStep, MovedWait } from '../../changing-lane';
import type { Finding } from '../../definition-refused.error';
import type { ElementAttributes, InstanceState, StepContext } from '../../process-lane';
import { evaluateAttributes } from '../../step/evaluate';
import { stepFailed } from '../../step/failures';
import { dueAt } from '../../step/timer';
import { isToken, isWait, processScope, type Act, type Gathering } from '../act';
import type { Flow, Node, Program } from '../program';
import { Run } from '../run';
import { expectSnapshot, save } from '../snapshot';
import { arm } from '../walk';
import { differ } from './compare';
import { placesOf } from './places';
import { obstacles, Refusal } from './refusals';

/** Brings an instance under another version; execution ids stay, so everything that names them does, too. */
export function migrate(
  mapping: Mapping<Program>,
  state: InstanceState,
  context: StepContext,
): MigratedStep | readonly Finding[] {
  try {
    const old = new Run(mapping.source, state.variables, context);
    const snapshot = expectSnapshot(state.snapshot);
    old.restore(snapshot);
    const move = new Move(old, mapping);
    const { acts, gatherings, dropped } = move.translate();
    if (move.findings.length > 0) return move.findings;
    const run = new Run(mapping.target, state.variables, context);
    run.restore(save(snapshot.n, acts, gatherings));
    armWhatIsNew(run, mapping);
    const step = run.result();
    return {
      ...step,
      closed: dropped.map(String),
      moved: acts.filter(isWait).map((act) => movedWait(run, act, mapping.recalculateTimers)),
      places: placesOf(run),
    };
  } catch (error) {
    throw stepFailed(error);
  }
}

/** One instance on its way from one version to another. */
class Move {
  readonly findings: Finding[] = [];

  constructor(
    private readonly old: Run,
    private readonly mapping: Mapping<Program>,
  ) {}

  translate(): { acts: Act[]; gatherings: Gathering[]; dropped: number[] } {
    const acts: Act[] = [];
    const dropped: number[] = [];
    for (const act of this.old.acts.values()) {
      const node = this.nodeFor(act.node);
      if (act.items && act.node.body) this.refuse('instancesOpen', act.node.id);
      // The target does not know the event: nobody waits for it any more.
      if (!node && isArmed(act) && act.node.element.eventGateway === undefined) dropped.push(act.id);
      else if (!node) this.refuse('unmapped', act.node.id);
      else if (this.fits(act, node)) acts.push({ ...act, node });
    }
    const gatherings = this.old.gatherings.flatMap((gathering) => this.gathering(gathering) ?? []);
    return { acts, gatherings, dropped };
  }

  private fits(act: Act, node: Node): boolean {
    const words = differ(act.node, node);
    if (words) this.findings.push(new Refusal(words, act.node.id).finding);
    else if (!this.sameScope(act.scope, node)) this.refuse('scopeChanged', act.node.id);
    else if (isArmed(act) && !this.sameOwner(act, node)) this.refuse('hostChanged', act.node.id);
    else return true;
    return false;
  }

  private sameScope(scope: number, node: Node): boolean {
    return this.bodyOwner(scope) === node.element.scopes[0];
  }

  /** Id of the sub-process of the target that stands for a scope; undefined for the process. */
  private bodyOwner(scope: number): string | undefined {
    const around = scope === processScope ? undefined : this.old.acts.get(scope)?.node;
    return around && this.nodeFor(around)?.id;
  }

  private sameOwner({ owner = processScope, scope }: Act, event: Node): boolean {
    const host = owner === scope ? undefined : this.old.acts.get(owner)?.node;
    if (!host) return event.handlerOf !== undefined;
    const young = this.nodeFor(host);
    return young !== undefined && [...young.armed, ...young.events].includes(event);
  }

  private gathering({ node, scope, counts }: Gathering): Gathering | undefined {
    const young = this.nodeFor(node);
    if (!young) return this.refuse('unmapped', node.id);
    if (young.joins !== node.joins || !this.sameScope(scope, young))
      return this.refuse('joinChanged', node.id);
    const moved = young.inbound.map(() => 0);
    for (const flow of node.inbound) {
      const count = counts[flow.position] ?? 0;
      if (count === 0) continue;
      const position = this.flowFor(flow, young)?.position;
      if (position === undefined) return this.refuse('joinChanged', node.id);
      moved[position] = (moved[position] ?? 0) + count;
    }
    return { node: young, scope, counts: moved };
  }

  private flowFor({ id }: Flow, young: Node): Flow | undefined {
    const wanted = this.mapping.elements.get(id) ?? id;
    return young.inbound.find((flow) => flow.id === wanted);
  }

  private nodeFor({ id }: Node): Node | undefined {
    const to = this.mapping.elements.get(id);
    return to === undefined ? undefined : this.mapping.target.nodes.get(to);
  }

  private refuse(what: keyof typeof obstacles, elementId: string): undefined {
    this.findings.push(new Refusal(obstacles[what], elementId).finding);
  }
}

/** An event that waits beside something, as opposed to an item of a multi-instance. */
function isArmed(act: Act): boolean {
  return !isToken(act) && act.index === undefined;
}

/**
 * Events the target adds to something that is open wait from now on. Those that stand for an event of the source are
 * armed already, or have happened.
 */
function armWhatIsNew(run: Run, { source, elements }: Mapping<Program>): void {
  const known = new Set(elements.values());
  const isNew = ({ id }: Node): boolean => !known.has(id) && !source.nodes.has(id);
  for (const event of run.program.body.armed.filter(isNew)) arm(run, event, processScope, processScope);
  for (const act of [...run.acts.values()].filter(isToken)) {
    const { node, scope, id } = act;
    for (const event of [...node.armed, ...node.events].filter(isNew)) arm(run, event, scope, id);
    for (const event of (node.body?.armed ?? []).filter(isNew)) arm(run, event, id, id);
  }
}

function movedWait(run: Run, { id, node, scope }: Act, recalculate: boolean): MovedWait {
  const { element } = node;
  return {
    executionId: String(id),
    elementId: node.id,
    ...(element.name !== undefined && { elementName: element.name }),
    ...(recalculate && element.timer && { dueAt: dueAt(element, run.names(scope)) }),
    attributes: fixedAttributes(node),
  };
}

/** What tells how a wait is answered and does not depend on variables. What was decided for this instance stays. */
function fixedAttributes({ element }: Node): ElementAttributes {
  const fixed = ['command', 'handler', 'topic', 'retries', 'calledElement', 'notPerformerOf'];
  const evaluated = element.evaluated.filter(([name, value]) => fixed.includes(name) && 'literal' in value);
  return evaluateAttributes({ ...element, evaluated }, {});
}
