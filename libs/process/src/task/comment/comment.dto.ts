import {
  ArrayMaxSize,
  ArrayUnique,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';

/** Body of `POST /tasks/{id}/comments`. */
export class CommentRequest {
  /** At most 4000 characters. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  text: string;

  /** Accounts whose attention is asked for; at most 20. They find it with `filter: { mentions: <account id> }`. */
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(20)
  @ArrayUnique()
  mentions?: string[];
}
