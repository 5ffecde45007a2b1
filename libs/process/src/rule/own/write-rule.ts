import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { WriteRuleRequest } from './own-rule.dto';
import type { OwnRule } from './own-rule.entity';
import { OwnRules } from './own-rules';

/** Saves a rule as the next version of its code. Rules belong to the whole installation, so only who may act everywhere may do it. */
@UseCaseHandler('rule.write', { input: WriteRuleRequest })
export class WriteRule implements UseCase<WriteRuleRequest, OwnRule> {
  constructor(
    private readonly scope: CommandScope,
    private readonly rules: OwnRules,
  ) {}

  /** @throws RuleRefusedError with all findings */
  async execute(actor: Actor, rule: WriteRuleRequest): Promise<OwnRule> {
    const row = await this.rules.write(rule, actor.accountId);
    this.scope.about({ type: 'rule', id: row.id, jurisdiction: '' });
    this.scope.note('rule', { code: row.code, version: row.version });
    return row;
  }
}
