import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { ReasonRequest } from '../change.dto';
import type { MigrationPlan } from './migration-plan';
import type { MigrationResultStatus } from './migration-result.entity';

/** What one element of the source version becomes. */
export class MigrationInstructionRequest {
  /** Id of a flow node or sequence flow of the source. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  source: string;

  /** Id in the target; null: nothing stands for it. */
  @ValidateIf(({ target }: MigrationInstructionRequest) => target !== null)
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  target: string | null;
}

/** From which version to which, and what stands for what. */
export class MigrationPlanRequest {
  @IsUUID()
  sourceDefinitionId: string;

  @IsUUID()
  targetDefinitionId: string;

  /** What is not listed is mapped to the element of the same id and type. @default nothing */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => MigrationInstructionRequest)
  instructions?: MigrationInstructionRequest[];

  /** Whether open timers keep their moments, or have them evaluated anew. @default keep */
  @IsOptional()
  @IsIn(['keep', 'recalculate'])
  timers?: 'keep' | 'recalculate';
}

/** Which running instances of the source version; without both all of them. */
export class InstanceChoiceRequest {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  ids?: string[];

  /** As in `POST /instances/search`. */
  @IsOptional()
  @IsObject()
  filter?: Record<string, unknown>;
}

/** Body of `POST /migrations/check`. */
export class CheckMigrationRequest {
  @ValidateNested()
  @IsObject()
  @Type(() => MigrationPlanRequest)
  plan: MigrationPlanRequest;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => InstanceChoiceRequest)
  instances?: InstanceChoiceRequest;
}

/** Body of `POST /migrations`. */
export class StartMigrationRequest extends ReasonRequest {
  @ValidateNested()
  @IsObject()
  @Type(() => MigrationPlanRequest)
  plan: MigrationPlanRequest;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => InstanceChoiceRequest)
  instances?: InstanceChoiceRequest;
}

/** Which results of a migration to read. */
export class MigrationResultsRequest {
  @IsOptional()
  @IsIn(['PENDING', 'MIGRATED', 'REFUSED'])
  status?: MigrationResultStatus;

  /** `after` of the answer before. @default the first page */
  @IsOptional()
  @IsUUID()
  after?: string;

  /** Results to read, 1 to 500. @default 100 */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number;
}

/** The plan with its defaults. */
export function planOf(request: MigrationPlanRequest): MigrationPlan {
  const { sourceDefinitionId, targetDefinitionId, instructions = [], timers = 'keep' } = request;
  return {
    ...{ sourceDefinitionId, targetDefinitionId, timers },
    instructions: instructions.map(({ source, target }) => ({ source, target })),
  };
}
