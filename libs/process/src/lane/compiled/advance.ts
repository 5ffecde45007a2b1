import type { ThrownEvent } from '../model/plan';
import type { ProcessCommand, Variables } from '../process-lane';
import { expectFit, nobodyWaits, notOpen } from '../step/command-words';
import { thrownBy } from '../step/thrown';
import { isWait, processScope, type Act } from './act';
import { cancelTransaction, escalate, fire, throwError } from './catch';
import { nextCondition } from './conditions';
import { nextInclusiveJoin } from './joins';
import type { Run } from './run';
import { empty, end, enter, finishItem, leave } from './walk';

/** Gives one command. @throws ProcessError WAIT_NOT_OPEN, so that nothing is a silent no-op */
export function give(run: Run, command: ProcessCommand): void {
  if (command.type === 'set') return run.receive(command.output, processScope);
  if (command.type === 'signal') {
    const listeners = listenersOf(run, command.name);
    if (listeners.length === 0) throw nobodyWaits(command.name);
    receiveAll(run, listeners, command.output);
    run.signals.push({ listeners });
    return;
  }
  const { executionId } = command;
  const act = /^[1-9]\d*$/.test(executionId) ? run.acts.get(Number(executionId)) : undefined;
  if (!act || !isWait(act)) throw notOpen(executionId);
  if (command.type === 'fail') return throwError(run, act, command.code, command.message);
  const { id: elementId, standsAs: kind } = act.node.element;
  expectFit(command.type, { elementId, executionId, kind });
  if (command.type !== 'fire') run.receiveFor(act, command.output);
  goOn(run, act);
}

/** Lets everything happen that happens by itself. @throws ProcessError */
export function settle(run: Run): void {
  for (let next = 0; run.outcome === 'running';) {
    const act = run.passing[next++];
    if (act) {
      if (run.acts.has(act.id)) pass(run, act);
      continue;
    }
    run.passing.length = next = 0;
    const signal = run.signals.shift();
    const join = signal ? undefined : nextInclusiveJoin(run);
    if (signal) reach(run, signal);
    else if (join) enter(run, join.node, join.scope);
    else {
      const event = nextCondition(run);
      if (!event) return;
      goOn(run, event);
    }
  }
}

function reach(run: Run, { listeners, payload }: Run['signals'][number]): void {
  if (payload) receiveAll(run, listeners, payload);
  for (const id of listeners) {
    const act = run.acts.get(id);
    if (act) goOn(run, act);
  }
}

/** Whoever still listens gets what the signal brings, each where it stands. */
function receiveAll(run: Run, listeners: readonly number[], output: Variables | undefined): void {
  for (const id of listeners) {
    const act = run.acts.get(id);
    if (act) run.receiveFor(act, output);
  }
}

/** What an open wait waited for has happened. */
function goOn(run: Run, act: Act): void {
  const owner = act.owner === undefined ? undefined : run.acts.get(act.owner);
  if (act.node.element.boundary || act.node.element.handler) return fire(run, act);
  if (!owner) return leave(run, act);
  if (owner.node.rests === 'race') {
    run.entered(act);
    run.addTokens(act.scope, 1);
    leave(run, owner);
    return leave(run, act);
  }
  finishItem(run, act);
}

/** What passes by itself does what it is there for, and goes on. */
function pass(run: Run, act: Act): void {
  const { throws } = act.node.element;
  if (throws) throwEvent(run, act, throws);
  else leave(run, act);
}

function throwEvent(run: Run, act: Act, thrown: ThrownEvent): void {
  if (thrown.kind === 'error') return throwError(run, act, thrown.code);
  if (thrown.kind === 'terminate') return terminate(run, act);
  if (thrown.kind === 'cancel') return cancelTransaction(run, act);
  const sent = thrownBy(act.node.element, String(act.id), () => run.names(act.scope));
  if (sent) run.thrown.push(sent);
  if (sent?.kind === 'signal')
    run.signals.push({
      listeners: listenersOf(run, sent.name),
      ...(sent.payload && { payload: sent.payload }),
    });
  if (thrown.kind === 'escalation') escalate(run, act, thrown.code);
  // An escalation may have been caught by something that interrupts.
  if (run.acts.has(act.id)) leave(run, act);
}

function terminate(run: Run, act: Act): void {
  run.tell(act, 'leave');
  run.remove(act);
  empty(run, act.scope);
  end(run, act.scope, 'terminated');
}

function listenersOf(run: Run, signal: string): number[] {
  const listeners: number[] = [];
  for (const act of run.acts.values()) {
    const { standsAs, eventName } = act.node.element;
    if (standsAs === 'signal' && eventName === signal) listeners.push(act.id);
  }
  return listeners;
}
