import { Injectable } from '@nestjs/common';
import { type Actor, BihuanError, ReadAccess, UnitOfWork } from '@bihuan/kernel';
import { DefinitionRegistry } from '../definition/definition-registry';
import { Instance } from '../instance/instance.entity';
import type { Variables } from '../lane/process-lane';
import type { Task } from '../task/task.entity';
import { TaskQueries } from '../task/task.queries';
import { formOf, type StepForm, wrongFields, type WrongField } from './step-form';

/** What was filled in does not fit the form of the step. */
export class FormRefusedError extends BihuanError<'FORM_REFUSED'> {
  constructor(form: StepForm, wrong: readonly WrongField[]) {
    const fields = wrong.map(({ name, en }) => `${name} ${en}`);
    const reasons = wrong.map(({ name, zh, en }) => {
      const { title = name, 'x-title-en': titleEn = title } = form.properties[name] ?? {};
      return { zh: `${title}${zh}`, en: `${titleEn} ${en}` };
    });
    super('FORM_REFUSED', `Mend the form: ${fields.join('; ')}.`, {
      kind: 'unprocessable',
      details: { fields, reasons },
    });
  }
}

/** The form of a task; null when its step asks for nothing of its own. */
export interface TaskForm {
  readonly form: StepForm | null;
}

/** Forms of tasks, as their workflow has them. */
@Injectable()
export class TaskForms {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
    private readonly tasks: TaskQueries,
    private readonly definitions: DefinitionRegistry,
  ) {}

  /** @throws ProcessRuntimeError `TASK_NOT_FOUND` */
  async get(actor: Actor, taskId: string): Promise<TaskForm> {
    const task = await this.tasks.get(actor, taskId);
    return this.reading.run(actor, 'task.read', async () => ({ form: (await this.find(task)) ?? null }));
  }

  /** Inside a unit of work. @throws FormRefusedError */
  async check(task: Pick<Task, 'instanceId' | 'elementId'>, output: Variables): Promise<void> {
    const form = await this.find(task);
    if (!form) return;
    const wrong = wrongFields(form, output);
    if (wrong.length > 0) throw new FormRefusedError(form, wrong);
  }

  private async find({
    instanceId,
    elementId,
  }: Pick<Task, 'instanceId' | 'elementId'>): Promise<StepForm | undefined> {
    const instance = await this.work.manager.findOneBy(Instance, { id: instanceId });
    const compiled = instance && (await this.definitions.compiled(instance.definitionId));
    const attributes = compiled?.elements.get(elementId)?.attributes as Record<string, string> | undefined;
    return attributes && formOf(attributes);
  }
}
