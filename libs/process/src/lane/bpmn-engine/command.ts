import { ProcessError } from '../process-error';
import type { ProcessCommand, Variables } from '../process-lane';
import { listensTo, type Stand, type StepSession } from './session';
import { ThrownError } from './stand-still';

const continues: Readonly<Record<'complete' | 'fire' | 'message', readonly Stand['element']['standsAs'][]>> =
  {
    complete: ['task', 'rule', 'job', 'call'],
    fire: ['timer'],
    message: ['message'],
  };

/** Does one command to the waits it names. @throws ProcessError WAIT_NOT_OPEN, so that nothing is a silent no-op */
export function giveCommand(session: StepSession, command: ProcessCommand): void {
  if (command.type === 'signal') return giveSignal(session, command.name, command.output);
  const stand = session.stands.get(command.executionId);
  if (!stand?.isWait) throw notOpen(command.executionId);
  if (command.type === 'fail') return stand.fail(new ThrownError(command.code, command.message));
  if (!continues[command.type].includes(stand.element.standsAs)) {
    throw new ProcessError(
      'WAIT_NOT_OPEN',
      `<${stand.element.id}> waits as a ${stand.element.standsAs}; it cannot be continued by «${command.type}».`,
      { details: { elementId: stand.element.id, executionId: command.executionId } },
    );
  }
  if (command.type !== 'fire') session.variables = merge(session.variables, command.output);
  stand.proceed();
}

function giveSignal(session: StepSession, name: string, output: Variables | undefined): void {
  if (![...session.stands.values()].some((stand) => listensTo(stand, name))) {
    throw new ProcessError(
      'WAIT_NOT_OPEN',
      `Nothing waits for the signal «${name}»; send it when something does.`,
      {
        details: { signal: name },
      },
    );
  }
  session.variables = merge(session.variables, output);
  session.throwSignal(name);
}

const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Output becomes variables of the instance; names that mean something to JavaScript are refused. */
function merge(variables: Variables, output: Variables | undefined): Variables {
  const wrong = Object.keys(output ?? {}).find((name) => reserved.has(name));
  if (wrong !== undefined) {
    throw new ProcessError('STEP_FAILED', `«${wrong}» cannot be the name of a variable; rename it.`);
  }
  return { ...variables, ...output };
}

function notOpen(executionId: string): ProcessError {
  return new ProcessError(
    'WAIT_NOT_OPEN',
    `The wait ${executionId} is not open (any more); read the instance again and continue one that is.`,
    { details: { executionId } },
  );
}
