import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork, ReadAccess } from '@bihuan/kernel';
import { RuleEvaluation } from '@bihuan/process';
import type { RuleResult } from '@bihuan/rules';
import { type EntityTarget, type FindOptionsOrder, type FindOptionsWhere, In } from 'typeorm';
import { Hazard } from '../hazard/hazard.entity';
import { HazardNotFoundError } from '../hazard/hazard.errors';
import type { CaseRow } from './case-records';
import { CompletionReport } from './completion-report.entity';
import { Escalation } from './escalation.entity';
import { Extension } from './extension.entity';
import type { Measure } from './measure.entity';
import { type DecidedPenalty, Penalties, type PenaltyCount } from './penalties';
import { type PenaltyArticle, penaltyArticles } from './penalty.rules';
import { RectificationPlan } from './plan.entity';
import { Plans } from './plans';
import { ProgressReport } from './progress-report.entity';

/** A version of the plan with what the gate said of it; the accepted one with what has to be done. */
export type PlanVersion = RectificationPlan & {
  readonly evaluation: RuleResult | null;
  /** Empty unless the plan was accepted. */
  readonly items: readonly Measure[];
};

/** The fines of a case, those that could be proposed, and how many the enterprise has. */
export interface PenaltyOverview {
  readonly items: readonly DecidedPenalty[];
  readonly articles: readonly PenaltyArticle[];
  readonly counters: PenaltyCount;
}

/** Reads what belongs to the rectification of a case, oldest first, as far as the actor may see. */
@Injectable()
export class RectificationQueries {
  constructor(
    private readonly access: ReadAccess,
    private readonly work: UnitOfWork,
    private readonly plans: Plans,
    private readonly fines: Penalties,
  ) {}

  /** All versions of the plan. @throws NotPermittedError, HazardNotFoundError */
  planVersions(actor: Actor, hazardId: string): Promise<PlanVersion[]> {
    return this.of(actor, hazardId, async () => {
      const plans = await this.work.manager.find(RectificationPlan, {
        where: { hazardId },
        order: { round: 'ASC' },
      });
      const evaluations = await this.work.manager.findBy(RuleEvaluation, {
        id: In(plans.flatMap(({ evaluationId }) => evaluationId ?? [])),
      });
      const measures = await this.plans.measures(hazardId);
      return plans.map((plan) =>
        Object.assign(plan, {
          evaluation: evaluations.find(({ id }) => id === plan.evaluationId)?.result ?? null,
          items: measures.filter(({ planId }) => planId === plan.id),
        }),
      );
    });
  }

  /** @throws NotPermittedError, HazardNotFoundError */
  extensions(actor: Actor, hazardId: string): Promise<Extension[]> {
    return this.list(actor, hazardId, Extension);
  }

  /** @throws NotPermittedError, HazardNotFoundError */
  progressReports(actor: Actor, hazardId: string): Promise<ProgressReport[]> {
    return this.list(actor, hazardId, ProgressReport);
  }

  /** @throws NotPermittedError, HazardNotFoundError */
  completionReports(actor: Actor, hazardId: string): Promise<CompletionReport[]> {
    return this.list(actor, hazardId, CompletionReport);
  }

  /** @throws NotPermittedError, HazardNotFoundError */
  escalations(actor: Actor, hazardId: string): Promise<Escalation[]> {
    return this.list(actor, hazardId, Escalation);
  }

  /** @throws NotPermittedError, HazardNotFoundError */
  penalties(actor: Actor, hazardId: string): Promise<PenaltyOverview> {
    return this.of(actor, hazardId, async (hazard) => {
      const items = await this.fines.decided(hazard);
      return { items, articles: penaltyArticles, counters: await this.fines.count(hazard.enterpriseId) };
    });
  }

  private list<Row extends CaseRow>(
    actor: Actor,
    hazardId: string,
    entity: EntityTarget<Row>,
  ): Promise<Row[]> {
    return this.of(actor, hazardId, () =>
      this.work.manager.find(entity, {
        where: { hazardId } as FindOptionsWhere<Row>,
        order: { id: 'ASC' } as FindOptionsOrder<Row>,
      }),
    );
  }

  private of<T>(actor: Actor, hazardId: string, read: (hazard: Hazard) => Promise<T>): Promise<T> {
    return this.access.run(actor, 'rectification.read', async () => {
      const hazard = await this.work.manager.findOneBy(Hazard, { id: hazardId });
      if (!hazard) throw new HazardNotFoundError(hazardId);
      return read(hazard);
    });
  }
}
