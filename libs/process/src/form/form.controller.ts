import { Get } from '@nestjs/common';
import { BihuanController, By, Id, type RequestBy } from '@bihuan/kernel';
import { Deputies } from '../task/deputy/deputies';
import { type TaskForm, TaskForms } from './task-forms';

/** What tasks ask for. */
@BihuanController('tasks')
export class FormController {
  constructor(
    private readonly forms: TaskForms,
    private readonly deputies: Deputies,
  ) {}

  /** The form of a task as JSON Schema; null when its workflow gives it none. */
  @Get(':id/form')
  get(@By() { actor }: RequestBy, @Id() id: string): Promise<TaskForm> {
    return this.deputies.act(actor, (as) => this.forms.get(as, id));
  }
}
