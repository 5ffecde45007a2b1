import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsOptional, IsUUID, ValidateIf } from 'class-validator';

/** Which notifications to mark as read: those named, or all. */
export class ReadNotifications {
  /** At most 200; may be absent only with `all`. @default none */
  @ValidateIf(({ all }: ReadNotifications) => all !== true)
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  ids?: string[];

  /** Everything up to now. @default false */
  @IsOptional()
  @IsBoolean()
  all?: boolean;
}
