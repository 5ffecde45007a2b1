import type { CommandRecord } from './command-scope';

/** Writes the audit event of a command inside its own transaction; the audit library provides it. */
export abstract class CommandRecorder {
  /** @param input what the actor sent, redacted */
  abstract record(command: CommandRecord, input: unknown): Promise<void>;
}
