import type { ProcessCommand, Variables } from '../process-lane';
import { expectFit, mergeOutput, nobodyWaits, notOpen } from '../step/command-words';
import { listensTo, type StepSession } from './session';
import { ThrownError } from './stand-still';

/** Does one command to the waits it names. @throws ProcessError WAIT_NOT_OPEN, so that nothing is a silent no-op */
export function giveCommand(session: StepSession, command: ProcessCommand): void {
  if (command.type === 'signal') return giveSignal(session, command.name, command.output);
  if (command.type === 'set') {
    session.variables = mergeOutput(session.variables, command.output);
    return;
  }
  const stand = session.stands.get(command.executionId);
  if (!stand?.isWait) throw notOpen(command.executionId);
  if (command.type === 'fail') return stand.fail(new ThrownError(command.code, command.message));
  const { id: elementId, standsAs: kind } = stand.element;
  expectFit(command.type, { elementId, executionId: command.executionId, kind });
  if (command.type !== 'fire') session.variables = mergeOutput(session.variables, command.output);
  stand.proceed();
}

function giveSignal(session: StepSession, name: string, output: Variables | undefined): void {
  if (![...session.stands.values()].some((stand) => listensTo(stand, name))) throw nobodyWaits(name);
  session.variables = mergeOutput(session.variables, output);
  session.throwSignal(name);
}
