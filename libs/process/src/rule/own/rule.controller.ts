import { Body, Get, HttpCode, Param, Post } from '@nestjs/common';
import { BihuanController, By, CommandExecutor, type Listing, type RequestBy } from '@bihuan/kernel';
import { TryFeelRequest, TryRuleRequest, WriteRuleRequest } from './own-rule.dto';
import type { OwnRule } from './own-rule.entity';
import { type FeelTrial, type KnownRule, RuleQueries, type RuleTrial } from './rule.queries';
import { WriteRule } from './write-rule';

/** The rules of this installation: the built-in gates and those an organiser wrote. */
@BihuanController('rules')
export class RuleController {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly queries: RuleQueries,
  ) {}

  /** All rules with their criteria as people read them, the basis of each, and whether it was verified. */
  @Get()
  list(@By() { actor }: RequestBy): Promise<Listing<KnownRule>> {
    return this.queries.list(actor);
  }

  /** All versions of a rule that was written here, the latest first. */
  @Get(':code/versions')
  versions(@By() { actor }: RequestBy, @Param('code') code: string): Promise<Listing<OwnRule>> {
    return this.queries.versions(actor, code);
  }

  /** Proves a rule and saves it as the next version; a refused one answers 422 with all findings. */
  @Post()
  write(@By() { actor, options }: RequestBy, @Body() body: WriteRuleRequest): Promise<OwnRule> {
    return this.executor.run(WriteRule, actor, body, options);
  }

  /** What saving a rule would say, and its verdict on some facts. Stores nothing. */
  @Post('try')
  @HttpCode(200)
  try(@By() { actor }: RequestBy, @Body() body: TryRuleRequest): Promise<RuleTrial> {
    return this.queries.try(actor, body);
  }

  /** What a FEEL expression gives. Stores nothing. */
  @Post('feel')
  @HttpCode(200)
  feel(@By() { actor }: RequestBy, @Body() body: TryFeelRequest): Promise<FeelTrial> {
    return this.queries.feel(actor, body);
  }
}
