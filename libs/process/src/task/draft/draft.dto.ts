import { IsObject } from 'class-validator';

/** Body of `PUT /tasks/{id}/draft`. */
export class SaveDraftRequest {
  /** What the task is going to give; not checked before it is completed. At most 100,000 characters of JSON. */
  @IsObject()
  output: Record<string, unknown>;
}
