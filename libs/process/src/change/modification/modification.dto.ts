import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { TokenMove } from '../../lane/changing-lane';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import { ReasonRequest } from '../change.dto';

/** One thing to do; exactly one of the fields. */
export class ModificationInstruction {
  /** Element id: cancels everything that is open there. Execution id of a wait: cancels this one. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  cancel?: string;

  /** Element id: a token enters it. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  startBefore?: string;

  /** Element id: a token goes on from it, along the flows its conditions choose now. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  startAfter?: string;

  /** Merged into the variables; what follows in the list sees them. */
  @IsOptional()
  @IsObject()
  setVariables?: Record<string, unknown>;
}

/** Body of `POST /instances/{id}/modify`. */
export class ModifyInstanceRequest extends ReasonRequest {
  /** In this order; all of them or none. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ModificationInstruction)
  instructions: ModificationInstruction[];

  /** Only says what would happen. @default false */
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean;
}

/** The instructions as moves. @throws ProcessRuntimeError `INSTRUCTION_INVALID` unless each says exactly one thing */
export function movesOf(instructions: readonly ModificationInstruction[]): TokenMove[] {
  return instructions.map((instruction, index) => {
    const moves = movesIn(instruction);
    const [move] = moves;
    if (move && moves.length === 1) return move;
    throw new ProcessRuntimeError(
      'INSTRUCTION_INVALID',
      `Give instruction ${index + 1} exactly one of cancel, startBefore, startAfter, setVariables.`,
      { details: { index } },
    );
  });
}

function movesIn({ cancel, startBefore, startAfter, setVariables }: ModificationInstruction): TokenMove[] {
  const moves: TokenMove[] = [];
  // An element id is an NCName and never begins with a digit.
  if (cancel !== undefined)
    moves.push(
      /^\d+$/.test(cancel)
        ? { type: 'cancelExecution', executionId: cancel }
        : { type: 'cancel', elementId: cancel },
    );
  if (startBefore !== undefined) moves.push({ type: 'startBefore', elementId: startBefore });
  if (startAfter !== undefined) moves.push({ type: 'startAfter', elementId: startAfter });
  if (setVariables !== undefined) moves.push({ type: 'setVariables', variables: setVariables });
  return moves;
}
