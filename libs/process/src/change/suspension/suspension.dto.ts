import { IsBoolean, IsOptional } from 'class-validator';
import { ReasonRequest } from '../change.dto';

/** Body of `POST /definitions/{id}/suspend`. */
export class SuspendDefinitionRequest extends ReasonRequest {
  /** Suspends the running instances of this version, too. @default false */
  @IsOptional()
  @IsBoolean()
  withInstances?: boolean;
}
