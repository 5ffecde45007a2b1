import { IsInt, IsISO8601, Max, Min, ValidateIf } from 'class-validator';

/** Body of `POST /tasks/{id}/follow-up`. */
export class FollowUpRequest {
  /** ISO 8601 moment to look at it again; null: no more. */
  @ValidateIf((_, value) => value !== null)
  @IsISO8601({ strict: true })
  followUp: string | null;
}

/** Body of `POST /tasks/{id}/priority`. */
export class PriorityRequest {
  /** 0 to 100, the higher the more urgent. */
  @IsInt()
  @Min(0)
  @Max(100)
  priority: number;
}
