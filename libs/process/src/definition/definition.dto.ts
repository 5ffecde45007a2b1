import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** Body of `POST /definitions`. */
export class DeployRequest {
  /** BPMN 2.0 XML, at most 1 MB. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_048_576)
  xml: string;
}
