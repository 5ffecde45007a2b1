import { Injectable, type Type } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { USE_CASE, type UseCase, type UseCaseMetadata } from '@bihuan/kernel';
import type { Task } from './task.entity';

/** The use case of tasks that no other one stands behind. */
const generic = 'task.complete';

/** A use case that completes tasks. */
export interface BoundUseCase extends UseCaseMetadata {
  readonly type: Type<UseCase<Readonly<Record<string, unknown>>>>;
}

/** The use cases of all modules, by the user task they complete. */
@Injectable()
export class UseCaseRegistry {
  private found: Map<string, BoundUseCase> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /**
   * The use case behind a task: the one named like its element, else the one its `bihuan:command` names; undefined when
   * none is, as in organisers' own workflows: such a task is completed by its form.
   */
  completing({ elementId, command }: Pick<Task, 'elementId' | 'command'>): BoundUseCase | undefined {
    const bound = this.all.get(elementId) ?? this.all.get(command);
    return bound?.name === generic ? undefined : bound;
  }

  /** Ids of elements, or names in `bihuan:command`, that have a use case behind them; see {@link completing}. */
  bindings(): string[] {
    return [...this.all.keys()].filter((name) => name !== generic);
  }

  /** Ids of elements, or names in `bihuan:command`, whose tasks a use case completes; none for {@link CompleteTask}. */
  boundTo(name: string): string[] {
    if (name === generic) return [];
    return [...this.all].flatMap(([bound, useCase]) => (useCase.name === name ? [bound] : []));
  }

  /** The names of all use cases. */
  names(): string[] {
    return [...this.all.values()].map(({ name }) => name);
  }

  /** Found at first use: when the modules are built, other providers may not exist yet. */
  private get all(): Map<string, BoundUseCase> {
    this.found ??= this.discover();
    return this.found;
  }

  private discover(): Map<string, BoundUseCase> {
    const found = new Map<string, BoundUseCase>();
    for (const { metatype } of this.discovery.getProviders()) {
      if (typeof metatype !== 'function') continue;
      const metadata = this.reflector.get<UseCaseMetadata | undefined>(USE_CASE, metatype);
      if (metadata)
        found.set(metadata.completes ?? metadata.name, {
          ...metadata,
          type: metatype as BoundUseCase['type'],
        });
    }
    return found;
  }
}
