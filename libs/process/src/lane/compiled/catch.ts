import { uncaught } from '../step/failures';
import { repeats } from '../step/timer';
import { processScope, type Act } from './act';
import type { Node } from './program';
import type { Run } from './run';
import { arm, cancel, empty, leave, release } from './walk';

/** A boundary event has happened, or the start of an event sub-process. */
export function fire(run: Run, event: Act): void {
  const host = run.acts.get(event.owner ?? processScope);
  const { boundary, handler } = event.node.element;
  if (handler) {
    if (!handler.interrupts) again(run, event, handler.repeats);
    return startHandler(run, event.node, event.scope);
  }
  run.entered(event);
  run.addTokens(event.scope, 1);
  if (boundary?.interrupts === false) again(run, event, boundary.repeats);
  else if (host) interrupt(run, host);
  leave(run, event);
}

/** What does not interrupt stays armed for the next time; a timer only if it is a cycle with times left. */
function again(run: Run, event: Act, staysArmed: boolean): void {
  const { node, scope, owner = processScope, fired = 0 } = event;
  run.remove(event);
  if (!staysArmed) return;
  if (node.element.condition) return run.open(run.put(node, scope, { owner, held: true }));
  if (!node.element.timer) return arm(run, node, scope, owner);
  if (repeats(node.element, run.names(scope), fired + 1))
    run.open(run.put(node, scope, { owner, fired: fired + 1 }));
}

function interrupt(run: Run, host: Act): void {
  cancel(run, host);
  release(run, host.scope);
}

function startHandler(run: Run, start: Node, scope: number): void {
  const { handlerOf, element } = start;
  if (!handlerOf) throw new TypeError(`<${start.id}> starts nothing.`);
  if (element.handler?.interrupts !== false) empty(run, scope);
  const act = run.put(handlerOf, scope);
  run.entered(act);
  const started = run.put(start, act.id);
  run.entered(started);
  run.passing.push(started);
}

/** Throws a BPMN error at an act. @throws ProcessError STEP_FAILED when nobody catches it */
export function throwError(run: Run, act: Act, code: string, message = `BPMN error ${code}`): void {
  if (!raise(run, act, ({ errorCode }) => errorCode === code || errorCode === null))
    throw uncaught(code, message);
}

/** Throws an escalation; one that nobody catches is forgotten, as BPMN says. */
export function escalate(run: Run, act: Act, code: string): void {
  raise(run, act, ({ escalationCode }) => escalationCode === code || escalationCode === null);
}

/** The transaction an act stands in is cancelled: all of it ends, and its token leaves by the cancel boundary event. */
export function cancelTransaction(run: Run, { node, scope }: Act): void {
  const host = run.acts.get(scope);
  const boundary = host?.node.catchers.find(({ element }) => element.boundary?.cancels);
  if (!host || !boundary) throw new TypeError(`<${node.id}> cancels nothing.`);
  catchAt(run, boundary, host);
}

type Catches = (plan: {
  readonly errorCode?: string | null;
  readonly escalationCode?: string | null;
}) => boolean;

/** Looks for a catcher from the act outwards and lets it catch; says whether there was one. */
function raise(run: Run, act: Act, catches: Catches): boolean {
  let at: Act | undefined = tokenOf(run, act);
  while (at) {
    const boundary = at.owner === undefined && at.node.catchers.find(catchesBy(catches));
    if (boundary) {
      catchAt(run, boundary, at);
      return true;
    }
    const { scope }: Act = at;
    // What an event sub-process throws leaves the scope it stands in; its siblings do not catch it.
    const isHandler: boolean = at.node.body?.start.handlerOf === at.node;
    const owner = run.acts.get(scope);
    const body = owner ? owner.node.body : run.program.body;
    const handler = isHandler ? undefined : body?.catchers.find(catchesBy(catches));
    if (handler) {
      startHandler(run, handler, scope);
      return true;
    }
    at = owner && tokenOf(run, owner);
  }
  return false;
}

/** Boundary events are attached to a multi-instance as a whole, not to one of its items. */
function tokenOf(run: Run, act: Act): Act | undefined {
  return act.index === undefined ? act : run.acts.get(act.owner ?? processScope);
}

function catchesBy(catches: Catches) {
  return ({ element }: Node): boolean => catches(element.boundary ?? element.handler ?? {});
}

function catchAt(run: Run, event: Node, host: Act): void {
  const act = run.put(event, host.scope);
  run.entered(act);
  if (event.element.boundary?.interrupts !== false) interrupt(run, host);
  leave(run, act);
}
