import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

/** A text in both languages of the product. */
export class BilingualDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  zh: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  en: string;
}

/** One condition in FEEL. */
export class OwnCriterionDto {
  /** Name in results and in FEEL: a letter, then letters and digits. */
  @Matches(/^[A-Za-z][A-Za-z0-9]{0,49}$/)
  code: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => BilingualDto)
  label: BilingualDto;

  /** FEEL without the leading `=`; gives true or false. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  expression: string;

  /** Shown when it is false. */
  @IsDefined()
  @ValidateNested()
  @Type(() => BilingualDto)
  reason: BilingualDto;
}

/** A column of a decision table. */
export class TableInputDto {
  @IsDefined()
  @ValidateNested()
  @Type(() => BilingualDto)
  label: BilingualDto;

  /** FEEL over the facts, without the leading `=`. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  expression: string;

  /** All values there can be, when they are few. @default any */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  values?: string[];
}

/** A row of a decision table. */
export class TableRowDto {
  /** One cell per column: `-`, or FEEL unary tests. */
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  when: string[];

  /** The branch to take, e.g. `PASS`. */
  @Matches(/^[A-Z][A-Z0-9_]{0,49}$/)
  outcome: string;

  /** Whether the gate is passed. */
  @IsBoolean()
  passed: boolean;

  /** What a person reads. */
  @IsDefined()
  @ValidateNested()
  @Type(() => BilingualDto)
  reason: BilingualDto;
}

/** A decision table. */
export class DecisionTableDto {
  /** `UNIQUE`: at most one row may apply. `FIRST`: the first that applies counts. */
  @IsIn(['UNIQUE', 'FIRST'])
  hitPolicy: 'UNIQUE' | 'FIRST';

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => TableInputDto)
  inputs: TableInputDto[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => TableRowDto)
  rows: TableRowDto[];
}

/** A rule as an organiser writes it: `criteria` or `table`, one of the two. */
export class WriteRuleRequest {
  /** What workflows call it: capitals, digits, underscores. A known one gets its next version. */
  @Matches(/^[A-Z][A-Z0-9_]{2,59}$/)
  code: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => BilingualDto)
  name: BilingualDto;

  /** Law, order or decision it stands on. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  basis: string;

  /** Whether somebody has read that source in full. */
  @IsBoolean()
  verified: boolean;

  /** Built-in rule whose facts it judges. @default the variables of the workflow */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  factsOf?: string;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => OwnCriterionDto)
  criteria?: OwnCriterionDto[];

  @IsOptional()
  @ValidateNested()
  @Type(() => DecisionTableDto)
  table?: DecisionTableDto;
}

/** A rule to be tried before it is saved. */
export class TryRuleRequest {
  @IsDefined()
  @ValidateNested()
  @Type(() => WriteRuleRequest)
  rule: WriteRuleRequest;

  /** Facts to judge. @default the example of the rule it takes its facts from */
  @IsOptional()
  @IsObject()
  facts?: Record<string, unknown>;
}

/** An expression to be tried. */
export class TryFeelRequest {
  /** Without the leading `=`. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  expression: string;

  /** Values by name; `now` and the legal functions are there already. @default none */
  @IsOptional()
  @IsObject()
  context?: Record<string, unknown>;
}
