import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** Body of `POST /tasks/{id}/return`. */
export class ReturnTaskRequest {
  /** Element id of the earlier task; one of `GET /tasks/{id}/return-targets`. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  elementId: string;

  /** Why; kept in the audit trail. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason: string;
}
