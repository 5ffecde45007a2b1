import { Injectable, SetMetadata, type Type, applyDecorators } from '@nestjs/common';
import type { Actor } from '../actor';

/** One thing a person or the system can do; its name is the step, the permission and the audit event in one string. */
export interface UseCase<Input = unknown, Output = unknown> {
  execute(actor: Actor, input: Input): Promise<Output>;
}

/** How a use case is known outside of its class. */
export interface UseCaseOptions {
  /** Input fields that never reach the audit trail. @default none */
  readonly redact?: readonly string[];
  /** The answer is a secret and must not be kept for replays; idempotency keys are then ignored. @default false */
  readonly secretAnswer?: boolean;
  /**
   * Name of the user task in a workflow this use case completes, when `POST /tasks/{id}/complete` should run it.
   * @default the name of the use case
   */
  readonly completes?: string;
  /**
   * DTO by which `POST /tasks/{id}/complete` checks the `output` a client sends; without one that way is closed.
   * @default none
   */
  readonly input?: Type<object>;
}

/** Metadata key under which {@link UseCaseHandler} leaves its name. */
export const USE_CASE = 'bihuan:use-case';

/** What {@link UseCaseHandler} leaves on the class. */
export interface UseCaseMetadata extends UseCaseOptions {
  readonly name: string;
}

/**
 * Marks a class as the use case `name`.
 *
 * @param name `stage.verb`, e.g. `rectification.submit-plan`
 */
export function UseCaseHandler(name: string, options: UseCaseOptions = {}): ClassDecorator {
  return applyDecorators(Injectable(), SetMetadata(USE_CASE, { name, ...options } satisfies UseCaseMetadata));
}
