import { Module } from '@nestjs/common';
import {
  type Actor,
  CommandScope,
  ProcessRuntime,
  ProcessTask,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/bihuan';
import type { Variables } from '../libs/process/src/lane/process-lane';

/** One instance to start, about a subject of its own. */
export interface StartInput {
  readonly key: string;
  readonly subjectId: string;
  readonly variables: Variables;
}

@UseCaseHandler('bench.start')
class Start implements UseCase<StartInput, { readonly id: string }> {
  constructor(
    private readonly scope: CommandScope,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(_actor: Actor, { key, subjectId, variables }: StartInput): Promise<{ readonly id: string }> {
    const subject = { type: 'bench', id: subjectId, jurisdiction: '99.01.01', enterpriseId: null };
    this.scope.about(subject);
    const { id } = await this.runtime.start({ key, subject, variables });
    return { id };
  }
}

/** One task to complete. */
export interface CompleteInput {
  readonly taskId: string;
  readonly subjectId: string;
}

@UseCaseHandler('bench.complete')
class Complete implements UseCase<CompleteInput, void> {
  constructor(
    private readonly scope: CommandScope,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(actor: Actor, { taskId, subjectId }: CompleteInput): Promise<void> {
    this.scope.about({ type: 'bench', id: subjectId, jurisdiction: '99.01.01', enterpriseId: null });
    await this.runtime.complete(actor, { taskId, output: {} });
  }
}

class Answers {
  @ProcessTask('bench.answer')
  answer(): Promise<Variables> {
    return Promise.resolve({});
  }
}

/** Two commands and a handler that do nothing but what the process asks. */
@Module({ providers: [Start, Complete, { provide: Answers, useFactory: () => new Answers() }] })
export class BenchDomain {}
