import { IsNotEmpty, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { ReasonRequest } from '../change.dto';

/** Body of `POST /instances/{id}/restart`. */
export class RestartInstanceRequest extends ReasonRequest {
  /** Element id: the one token enters it. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  from: string;

  /** Merged into the variables before. @default nothing */
  @IsOptional()
  @IsObject()
  variables?: Record<string, unknown>;
}
