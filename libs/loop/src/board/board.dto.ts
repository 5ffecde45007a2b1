import { IsOptional, IsUUID } from 'class-validator';

/** What the leader's page is about. */
export class LeaderBoardRequest {
  /** @default everything within reach */
  @IsOptional()
  @IsUUID()
  campaignId?: string;
}
