import { IsNotEmpty, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';

/** Body of `POST /signals`. */
export class SendSignalRequest {
  /** Name of the signal in the diagrams. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  /** Your own name for it; at one place the same one is sent once, however often you send it. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  signalId: string;

  /** Code of the place at or below which it reaches whoever waits for it. @default the one place where you may send signals */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  jurisdiction?: string;

  /** Merged into the variables of each instance it reaches. */
  @IsOptional()
  @IsObject()
  payload?: Record<string, unknown>;
}
