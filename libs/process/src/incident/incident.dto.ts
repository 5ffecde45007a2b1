import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { ReasonRequest } from '../change/change.dto';

/** Body of `POST /instances/{id}/incidents`: what is wrong. */
export class ReportIncidentRequest extends ReasonRequest {
  /** One of the instance's waits. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  executionId: string;
}
