import { IsBoolean, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

/** A workflow to be deployed or checked. */
export class DeployRequest {
  /** BPMN 2.0 XML, at most 1 MB. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_048_576)
  xml: string;

  /** Text of `pack.yaml`: variables at the start and outputs of elements. @default their names are not checked */
  @IsOptional()
  @IsString()
  @MaxLength(100_000)
  pack?: string;

  /** Text of `policies.yaml`: what every run has to keep. @default none */
  @IsOptional()
  @IsString()
  @MaxLength(100_000)
  policies?: string;

  /** Place it is for, with everything below. @default the whole installation, which only who may act everywhere can do */
  @IsOptional()
  @IsString()
  @MaxLength(50)
  jurisdiction?: string;

  /**
   * Key of a workflow of the product it can stand in for in campaigns; what that one promises is proven of it as well.
   * @default none
   */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  variantOf?: string;
}

/** A workflow and its test. */
export class WorkflowTestRequest {
  /** BPMN 2.0 XML, at most 1 MB. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_048_576)
  xml: string;

  /** Text of a `<name>.test.yaml`: cases with given, steps and expect; at most 500 steps. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100_000)
  tests: string;

  /** Whether each case tells what it ran through, at most 2000 entries of it. @default false */
  @IsOptional()
  @IsBoolean()
  trace?: boolean;
}
