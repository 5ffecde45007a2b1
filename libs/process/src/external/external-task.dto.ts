import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

const day = 24 * 60 * 60;

/** Body of `POST /external-tasks/fetch-and-lock`. */
export class FetchAndLockRequest {
  /** The name of the worker; only under it can it complete what it has fetched. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  workerId: string;

  /** What the worker can do, 1 to 50. */
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  topics: string[];

  /** For how long it gets the tasks: 1 second to 1 day. */
  @IsInt()
  @Min(1)
  @Max(day)
  lockSeconds: number;

  /** How many tasks at most, 1 to 100. @default 1 */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  max?: number;
}

/** Body of `POST /external-tasks/{id}/complete`. */
export class CompleteExternalTaskRequest {
  /** The name of the worker; only under it can it complete what it has fetched. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  workerId: string;

  /** Merged into the variables. */
  @IsOptional()
  @IsObject()
  output?: Record<string, unknown>;
}

/** Body of `POST /external-tasks/{id}/fail`. */
export class FailExternalTaskRequest {
  /** The name of the worker; only under it can it complete what it has fetched. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  workerId: string;

  /** What went wrong, at most 2000 characters. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  message: string;

  /** Attempts left after this one, 0 to 100; 0 makes an incident. Absent: one fewer than before. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  retries?: number;

  /** Seconds until the next attempt, up to 7 days. Absent: 10, doubled with each failure. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(7 * day)
  backoffSeconds?: number;
}

/** Body of `POST /external-tasks/{id}/bpmn-error`. */
export class BpmnErrorRequest {
  /** The name of the worker; only under it can it complete what it has fetched. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  workerId: string;

  /** Code of the error in the diagram. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  code: string;

  /** What was found, at most 2000 characters. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  message: string;
}

/** Body of `POST /external-tasks/{id}/extend-lock`. */
export class ExtendLockRequest {
  /** The name of the worker; only under it can it complete what it has fetched. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  workerId: string;

  /** For how long from now: 1 second to 1 day. */
  @IsInt()
  @Min(1)
  @Max(day)
  lockSeconds: number;
}
