import { BihuanError } from '../bihuan.error';

/** The actor has no grant that allows the command, there or anywhere. */
export class NotPermittedError extends BihuanError<'NOT_PERMITTED'> {
  constructor(command: string, subject?: { readonly type: string; readonly id: string }) {
    super(
      'NOT_PERMITTED',
      subject
        ? `You may not do ${command} on this ${subject.type}. Ask somebody who holds a role with that right there.`
        : `None of your roles allows ${command}. Ask an administrator for a role that does.`,
      { kind: 'forbidden', details: { command, ...(subject && { subject: subject.id }) } },
    );
  }
}

/** The row changed since the client read it. */
export class VersionConflictError extends BihuanError<'VERSION_CONFLICT'> {
  constructor(expected: number, actual: number) {
    super('VERSION_CONFLICT', 'Somebody changed this in the meantime. Read it again, then decide again.', {
      kind: 'precondition',
      details: { expected, actual },
    });
  }
}

/** The same idempotency key came with another request. */
export class IdempotencyKeyReusedError extends BihuanError<'IDEMPOTENCY_KEY_REUSED'> {
  constructor(key: string) {
    super('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used for another request. Send a new key.', {
      kind: 'unprocessable',
      details: { key },
    });
  }
}

/** A write was attempted outside of the command path. */
export class NoCommandError extends BihuanError<'NO_COMMAND'> {
  constructor() {
    super('NO_COMMAND', 'Every write passes CommandExecutor.run; this one did not.', { kind: 'defect' });
  }
}

/** A use case ended without saying what it was about, so it can neither be authorised nor found in the trail. */
export class CommandWithoutSubjectError extends BihuanError<'COMMAND_WITHOUT_SUBJECT'> {
  constructor(command: string) {
    super('COMMAND_WITHOUT_SUBJECT', `${command} did not call CommandScope.about.`, { kind: 'defect' });
  }
}
