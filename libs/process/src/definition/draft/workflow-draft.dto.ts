import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** What a draft holds; a save replaces all of it. */
export class SaveWorkflowDraftRequest {
  /** What the drafts are told apart by, at most 100 characters. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name: string;

  /** BPMN 2.0 XML as drawn so far, at most 1 MB; not checked before it is deployed. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_048_576)
  xml: string;

  /** Text of `pack.yaml`. @default none */
  @IsOptional()
  @IsString()
  @MaxLength(100_000)
  pack?: string | null;

  /** Text of `policies.yaml`. @default none */
  @IsOptional()
  @IsString()
  @MaxLength(100_000)
  policies?: string | null;

  /** Text of a workflow test to try the draft with. @default none */
  @IsOptional()
  @IsString()
  @MaxLength(100_000)
  tests?: string | null;
}

/** A new draft. */
export class BeginWorkflowDraftRequest extends SaveWorkflowDraftRequest {
  /** The definition it was copied from. @default drawn from nothing */
  @IsOptional()
  @IsUUID()
  basedOn?: string;
}
