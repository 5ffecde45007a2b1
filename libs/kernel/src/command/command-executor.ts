import { Injectable, Optional, type Type } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import { QueryFailedError } from 'typeorm';
import type { Actor } from '../actor';
import { newId } from '../id';
import { QuietTelemetry, Telemetry } from '../telemetry/telemetry';
import { UnitOfWork } from '../unit-of-work';
import { CommandKeys } from './command-keys';
import { CommandRecorder } from './command-recorder';
import { type CommandRecord, CommandScope } from './command-scope';
import { CommandWithoutSubjectError, NotPermittedError } from './command.errors';
import { PermissionPolicy } from './permission-policy';
import { StandIns } from './stand-ins';
import { USE_CASE, type UseCase, type UseCaseMetadata } from './use-case';

/** How a command came in. */
export interface CommandOptions {
  /** `http`, `job`, `timer`, `import`, `bulk` or `install`. @default 'http' */
  readonly channel?: string;
  /** A replay with the same key and input gets the first answer and changes nothing. */
  readonly idempotencyKey?: string;
  /** The version of the subject the client decided on (`If-Match`). */
  readonly expectedVersion?: number;
}

/** PostgreSQL's serialization_failure and deadlock_detected: nothing happened, the same command may be tried again. */
const retryable = new Set(['40001', '40P01']);
const attempts = 3;

/**
 * The one path of every write: permission → one transaction with the actor's row-level-security context →
 * use case (and its process steps) → audit event → commit.
 */
@Injectable()
export class CommandExecutor {
  constructor(
    private readonly modules: ModuleRef,
    private readonly reflector: Reflector,
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly permissions: PermissionPolicy,
    private readonly keys: CommandKeys,
    private readonly recorder: CommandRecorder,
    @Optional() private readonly telemetry: Telemetry = new QuietTelemetry(),
    @Optional() private readonly standIns?: StandIns,
  ) {}

  /**
   * Runs one use case for `actor`; where it is refused for who that is, in the name of those it stands in for.
   *
   * @throws NotPermittedError before anything is read, when none of the actor's roles allows the command
   */
  async run<Input, Output>(
    useCase: Type<UseCase<Input, Output>>,
    actor: Actor,
    input: Input,
    options: CommandOptions = {},
  ): Promise<Output> {
    const metadata = this.reflector.get<UseCaseMetadata>(USE_CASE, useCase);
    const { channel = 'http' } = options;
    return this.telemetry.observe({ kind: 'command', name: metadata.name, attributes: { channel } }, () =>
      this.represented(useCase, metadata, { ...options, actor, input } as Invocation<Input>),
    );
  }

  private async represented<Input, Output>(
    useCase: Type<UseCase<Input, Output>>,
    metadata: UseCaseMetadata,
    invocation: Invocation<Input>,
  ): Promise<Output> {
    try {
      return await this.attempt(useCase, metadata, invocation);
    } catch (refusal) {
      const others = (await this.standIns?.after(refusal, invocation.actor, metadata.name)) ?? [];
      for (const actor of others) {
        try {
          return await this.attempt(useCase, metadata, { ...invocation, actor });
        } catch (error) {
          if (!this.standIns?.isRefusal(error)) throw error;
        }
      }
      throw refusal;
    }
  }

  private async attempt<Input, Output>(
    useCase: Type<UseCase<Input, Output>>,
    metadata: UseCaseMetadata,
    invocation: Invocation<Input>,
  ): Promise<Output> {
    const { actor } = invocation;
    if (!this.mayAnywhere(actor, metadata.name)) throw new NotPermittedError(metadata.name);
    const handler = this.modules.get<UseCase<Input, Output>>(useCase, { strict: false });
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.work.run(actor, () => this.perform(handler, metadata, invocation));
      } catch (error) {
        if (attempt === attempts || !isRetryable(error)) throw error;
      }
    }
  }

  private async perform<Input, Output>(
    handler: UseCase<Input, Output>,
    { name, redact = [], secretAnswer }: UseCaseMetadata,
    { actor, input, channel = 'http', idempotencyKey, expectedVersion }: Invocation<Input>,
  ): Promise<Output> {
    const record: CommandRecord = {
      id: newId(),
      name,
      actor,
      channel,
      idempotencyKey: secretAnswer ? undefined : idempotencyKey,
      expectedVersion,
      subjects: [],
      facts: {
        ...(actor.onBehalfOf && { onBehalfOf: [actor.onBehalfOf] }),
        ...(actor.onBehalfOfName && { onBehalfOfName: [actor.onBehalfOfName] }),
      },
    };
    const recorded = without(input, redact);
    const earlier = await this.keys.claim(record, recorded);
    if (earlier) return earlier.answer as Output;
    const output = await this.scope.within(record, () => handler.execute(actor, input));
    if (record.subjects.length === 0) throw new CommandWithoutSubjectError(name);
    await this.recorder.record(record, recorded);
    await this.keys.keep(record, output);
    return output;
  }

  private mayAnywhere(actor: Actor, name: string): boolean {
    return actor.kind === 'system' || actor.grants.some(({ role }) => this.permissions.allows(role, name));
  }
}

interface Invocation<Input> extends CommandOptions {
  readonly actor: Actor;
  readonly input: Input;
}

function isRetryable(error: unknown): boolean {
  return (
    error instanceof QueryFailedError && retryable.has((error.driverError as { code?: string }).code ?? '')
  );
}

function without(input: unknown, redact: readonly string[]): unknown {
  if (redact.length === 0 || typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(Object.entries(input).filter(([field]) => !redact.includes(field)));
}
