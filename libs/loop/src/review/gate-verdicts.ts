import { Injectable } from '@nestjs/common';
import { CommandScope, UnitOfWork } from '@bihuan/kernel';
import { RuleEvaluation } from '@bihuan/process';
import type { RuleResult } from '@bihuan/rules';

/** Finds what a gate said of a case. */
@Injectable()
export class GateVerdicts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
  ) {}

  /** The verdict the running command brought about; null when it did not get as far as the gate. */
  async now(subjectId: string, rule: string): Promise<RuleResult | null> {
    const commandId = this.scope.current.id;
    const found = await this.work.manager.findOne(RuleEvaluation, {
      where: { subjectId, rule, commandId },
      order: { attempt: 'DESC' },
    });
    return found?.result ?? null;
  }

  /** The last verdict of the gate on the case; null when it was never asked. */
  async last(subjectId: string, rule: string): Promise<RuleResult | null> {
    const found = await this.work.manager.findOne(RuleEvaluation, {
      where: { subjectId, rule },
      order: { attempt: 'DESC' },
    });
    return found?.result ?? null;
  }
}
