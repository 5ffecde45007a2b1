import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsOptional, IsUUID } from 'class-validator';

/** Which notifications to mark as read: those named, or all. */
export class ReadNotifications {
  /** At most 200. @default none */
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  ids?: string[];

  /** Everything up to now. @default false */
  @IsOptional()
  @IsBoolean()
  all?: boolean;
}
