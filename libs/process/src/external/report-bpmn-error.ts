import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { Operations } from '../runtime/operations';
import { HeldTasks, type WorkerTaskInput } from './held-tasks';

/** Which error path a task takes, and why. */
export interface ReportBpmnErrorInput extends WorkerTaskInput {
  /** Error code of a boundary event, or of an event sub-process. */
  readonly code: string;
  readonly message: string;
}

/** A worker has found what the diagram has a path for: the instance takes it. */
@UseCaseHandler('external-task.bpmn-error')
export class ReportBpmnError implements UseCase<ReportBpmnErrorInput, void> {
  constructor(
    private readonly operations: Operations,
    private readonly held: HeldTasks,
    private readonly scope: CommandScope,
  ) {}

  /** @throws ProcessRuntimeError as {@link HeldTasks.take}; ProcessError `STEP_FAILED` when the diagram catches no such error */
  async execute(_actor: Actor, { code, message, ...which }: ReportBpmnErrorInput): Promise<void> {
    await this.operations.run(async (operation, stepper) => {
      const { task, live } = await this.held.take(operation, which);
      this.scope.note('bpmn-error', { elementId: task.elementId, code, message });
      stepper.apply(operation, live, { type: 'fail', executionId: task.executionId, code, message });
      return live;
    });
  }
}
