import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';

/** Ways to look at one's own work; a task can be in several. */
export const workGroups = [
  'overdue',
  'today',
  'claim',
  'review',
  'sign',
  'returned',
  'cosign',
  'form',
] as const;

/** One of {@link workGroups}. */
export type WorkGroup = (typeof workGroups)[number];

/** Which part of one's own work. */
export class WorkPage {
  /**
   * overdue; today: due today; claim: free for a role; review: to judge; sign: to sign; returned: sent back; cosign:
   * somebody else does it and waits for the caller's consent; form: steps of organisers' own workflows, completed by the form of the step. @default all
   */
  @IsOptional()
  @IsIn(workGroups)
  group?: WorkGroup;

  /** Only of this case. @default all */
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  /** 1 to 100. @default 50 */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;

  /** How many to pass over. @default 0 */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(10_000)
  offset?: number;
}
