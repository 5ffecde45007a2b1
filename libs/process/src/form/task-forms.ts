import { Injectable } from '@nestjs/common';
import { type Actor, BihuanError, ReadAccess, UnitOfWork } from '@bihuan/kernel';
import { Definition } from '../definition/definition.entity';
import { DefinitionRegistry } from '../definition/definition-registry';
import { Instance } from '../instance/instance.entity';
import type { Variables } from '../lane/process-lane';
import type { Task } from '../task/task.entity';
import { TaskQueries } from '../task/task.queries';
import { UseCaseRegistry } from '../task/use-case-registry';
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

/** What completes a task. */
export interface TaskForm {
  /** Name of its workflow, as it is drawn. */
  readonly workflow: string;
  /** The same in English; null when its author has not written it. */
  readonly workflowEn: string | null;
  /** What its step asks for; null when that is nothing of its own. */
  readonly form: StepForm | null;
  /** The use case behind it, which asks for fields of its own; null: the form is all there is. */
  readonly command: string | null;
  /** What the fields of the form hold already, from earlier steps. */
  readonly values: Variables;
}

interface Asked {
  readonly definitionId: string;
  readonly variables: Variables;
  readonly form: StepForm | undefined;
}

/** Forms of tasks, as their workflow has them. */
@Injectable()
export class TaskForms {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
    private readonly tasks: TaskQueries,
    private readonly definitions: DefinitionRegistry,
    private readonly useCases: UseCaseRegistry,
  ) {}

  /** @throws ProcessRuntimeError `TASK_NOT_FOUND` */
  async get(actor: Actor, taskId: string): Promise<TaskForm> {
    const task = await this.tasks.get(actor, taskId);
    const command = this.useCases.completing(task)?.name ?? null;
    return this.reading.run(actor, 'task.read', async () => {
      const { form, variables, definitionId } = await this.find(task);
      const select = { id: true, name: true, nameEn: true };
      const definition = await this.work.manager.findOne(Definition, { select, where: { id: definitionId } });
      const known = Object.keys(form?.properties ?? {}).filter((name) => Object.hasOwn(variables, name));
      const values = Object.fromEntries(known.map((name) => [name, variables[name]]));
      const { name: workflow = '', nameEn: workflowEn = null } = definition ?? {};
      return { workflow, workflowEn, form: form ?? null, command, values };
    });
  }

  /** Inside a unit of work. @throws FormRefusedError */
  async check(task: Pick<Task, 'instanceId' | 'elementId'>, output: Variables): Promise<void> {
    const { form } = await this.find(task);
    if (!form) return;
    const wrong = wrongFields(form, output);
    if (wrong.length > 0) throw new FormRefusedError(form, wrong);
  }

  private async find({ instanceId, elementId }: Pick<Task, 'instanceId' | 'elementId'>): Promise<Asked> {
    const select = { id: true, definitionId: true, variables: true } as const;
    const where = { id: instanceId };
    const { definitionId, variables } = await this.work.manager.findOneOrFail(Instance, { select, where });
    const { elements } = await this.definitions.compiled(definitionId);
    const attributes = elements.get(elementId)?.attributes as Record<string, string> | undefined;
    return { definitionId, variables, form: attributes && formOf(attributes) };
  }
}
