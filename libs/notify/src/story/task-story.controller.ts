import { Get } from '@nestjs/common';
import { BihuanController, By, Id, type RequestBy } from '@bihuan/kernel';
import { TaskStories, type TaskStory } from './task-story.queries';

/** What became of tasks. */
@BihuanController('tasks')
export class TaskStoryController {
  constructor(private readonly stories: TaskStories) {}

  /** What was done with a task, by whom and in whose name, and who has it now. */
  @Get(':id/story')
  get(@By() { actor }: RequestBy, @Id() id: string): Promise<TaskStory> {
    return this.stories.of(actor, id);
  }
}
