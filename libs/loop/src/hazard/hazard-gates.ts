import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork, ReadAccess } from '@bihuan/kernel';
import { RuleEvaluation, RuleEvaluator } from '@bihuan/process';
import { ruleBook, type RuleResult } from '@bihuan/rules';
import { subjectOf } from './hazard-cases';
import { Hazard } from './hazard.entity';
import { HazardError, HazardNotFoundError } from './hazard.errors';
import { variantFor } from './hazard.rules';

/** What the gates said of a case, and what they would say now. */
@Injectable()
export class HazardGates {
  constructor(
    private readonly access: ReadAccess,
    private readonly work: UnitOfWork,
    private readonly rules: RuleEvaluator,
  ) {}

  /** Every verdict of a gate on the case, oldest first. @throws NotPermittedError, HazardNotFoundError */
  list(actor: Actor, hazardId: string): Promise<RuleEvaluation[]> {
    return this.access.run(actor, 'hazard.read', async () => {
      await this.hazard(hazardId);
      return this.work.manager.find(RuleEvaluation, {
        where: { subjectId: hazardId },
        order: { at: 'ASC', id: 'ASC' },
      });
    });
  }

  /**
   * What a gate would say now, without storing anything.
   *
   * @param variant @default the form the workflow applies to this case
   * @throws NotPermittedError, HazardNotFoundError, HazardError `GATE_UNKNOWN` naming the known gates
   */
  explain(actor: Actor, hazardId: string, rule: string, variant?: string): Promise<RuleResult> {
    return this.access.run(actor, 'hazard.read', async () => {
      const known = [...new Set(ruleBook.list().map(({ code }) => code))];
      if (!known.includes(rule)) {
        throw new HazardError('GATE_UNKNOWN', `There is no gate ${rule}. Use one of: ${known.join(', ')}.`, {
          known,
        });
      }
      const hazard = await this.hazard(hazardId);
      return this.rules.explain(subjectOf(hazard), rule, variant ?? variantFor(rule, hazard));
    });
  }

  private async hazard(id: string): Promise<Hazard> {
    const hazard = await this.work.manager.findOneBy(Hazard, { id });
    if (!hazard) throw new HazardNotFoundError(id);
    return hazard;
  }
}
