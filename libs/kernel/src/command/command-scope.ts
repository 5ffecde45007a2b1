import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { type Actor, type Territory, reaches } from '../actor';
import { NotPermittedError, NoCommandError, VersionConflictError } from './command.errors';
import { PermissionPolicy } from './permission-policy';

/** A thing a command is about. */
export interface Subject extends Territory {
  /** e.g. `hazard` */
  readonly type: string;
  readonly id: string;
}

/** What is known of a command while it runs, and written to the audit trail when it ends. */
export interface CommandRecord {
  readonly id: string;
  readonly name: string;
  readonly actor: Actor;
  /** `http`, `job`, `timer`, `import`, `bulk`, `install` */
  readonly channel: string;
  readonly idempotencyKey?: string;
  readonly expectedVersion?: number;
  readonly subjects: Subject[];
  /** Facts that the input alone does not tell: numbers given, states left and entered, gate evaluations. */
  readonly facts: Record<string, unknown[]>;
}

/** The running command, for the use cases and services called inside it. */
@Injectable()
export class CommandScope {
  private readonly active = new AsyncLocalStorage<CommandRecord>();
  private readonly counted = new WeakMap<CommandRecord, number>();
  /** Ids of the subjects: a command may be about thousands. */
  private readonly known = new WeakMap<CommandRecord, Set<string>>();

  constructor(private readonly permissions: PermissionPolicy) {}

  /** Runs `work` as `record`'s command. */
  within<T>(record: CommandRecord, work: () => Promise<T>): Promise<T> {
    return this.active.run(record, work);
  }

  /** @throws NoCommandError outside of any command: every write passes the one command path */
  get current(): CommandRecord {
    const record = this.running;
    if (!record) throw new NoCommandError();
    return record;
  }

  /** Like {@link current}, for readers that also serve queries: undefined outside of any command. */
  get running(): CommandRecord | undefined {
    return this.active.getStore();
  }

  /**
   * Declares what the command is about: checks that a grant of the actor allows this very command there, and
   * records it for the audit trail. Every use case calls it, as soon as it knows.
   *
   * @throws NotPermittedError when no grant of the actor that reaches the subject allows the command
   */
  about(subject: Subject): void {
    const { actor, name, subjects } = this.current;
    const allowed =
      actor.kind === 'system' ||
      actor.grants.some((grant) => reaches(grant, subject) && this.permissions.allows(grant.role, name));
    if (!allowed) throw new NotPermittedError(name, subject);
    const known = this.known.get(this.current) ?? new Set();
    this.known.set(this.current, known);
    if (known.has(subject.id)) return;
    known.add(subject.id);
    subjects.push(subject);
  }

  /** Adds a fact to the audit event, e.g. `note('state', { from, to })`. */
  note(kind: string, fact: unknown): void {
    (this.current.facts[kind] ??= []).push(fact);
  }

  /**
   * The next place in the order of what the running command brings about, from 1: effects of one command share their
   * moment, and their rows may be written in another order than they happened in.
   *
   * @throws NoCommandError
   */
  nextSeq(): number {
    const seq = (this.counted.get(this.current) ?? 0) + 1;
    this.counted.set(this.current, seq);
    return seq;
  }

  /**
   * Compares the version the client saw (`If-Match`) with the row's, when it sent one.
   * @throws VersionConflictError
   */
  expectVersion(actual: number): void {
    const { expectedVersion } = this.current;
    if (expectedVersion !== undefined && expectedVersion !== actual) {
      throw new VersionConflictError(expectedVersion, actual);
    }
  }
}
