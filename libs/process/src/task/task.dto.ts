import { IsBoolean, IsObject, IsOptional } from 'class-validator';
import { SearchRequest } from '@bihuan/kernel';

/** Body of `POST /tasks/search`. */
export class TaskSearchRequest extends SearchRequest {
  /** Only open tasks the caller may do: assigned to it, claimed by it, or free for a role it holds there. @default false */
  @IsOptional()
  @IsBoolean()
  mine?: boolean;

  /** Only open tasks that wait for the caller's consent. @default false */
  @IsOptional()
  @IsBoolean()
  cosigning?: boolean;
}

/** Body of `POST /tasks/{id}/complete`. */
export class CompleteTaskRequest {
  /** What the task gives: the fields of its command, or variables of the workflow when no command stands behind it. */
  @IsOptional()
  @IsObject()
  output?: Record<string, unknown>;
}
