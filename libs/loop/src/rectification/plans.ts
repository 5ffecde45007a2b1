import { Injectable } from '@nestjs/common';
import { type Actor, newId, UnitOfWork } from '@bihuan/kernel';
import { RuleEvaluator } from '@bihuan/process';
import type { RuleResult } from '@bihuan/rules';
import { HazardCases } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import type { QueryDeepPartialEntity } from 'typeorm';
import { CaseRecords } from './case-records';
import { Measure } from './measure.entity';
import type { PlanContent } from './plan.dto';
import { RectificationPlan } from './plan.entity';

/** A plan that is to be stored. */
interface WrittenPlan {
  readonly plan: RectificationPlan;
  /** No row of it exists yet. */
  readonly isNew: boolean;
}

/** The versions of a hazard's rectification plan; at most one of them is a draft, at most one accepted. */
@Injectable()
export class Plans {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rules: RuleEvaluator,
    private readonly cases: HazardCases,
    private readonly records: CaseRecords,
  ) {}

  /** The version written last. */
  latest(hazardId: string): Promise<RectificationPlan | null> {
    return this.work.manager.findOne(RectificationPlan, { where: { hazardId }, order: { round: 'DESC' } });
  }

  /** The version that passed 五到位. */
  accepted(hazardId: string): Promise<RectificationPlan | null> {
    return this.work.manager.findOne(RectificationPlan, {
      where: { hazardId, status: 'ACCEPTED' },
      order: { round: 'DESC' },
    });
  }

  /** What has to be done, in the order of the plan. */
  measures(hazardId: string): Promise<Measure[]> {
    return this.work.manager.find(Measure, { where: { hazardId }, order: { no: 'ASC', id: 'ASC' } });
  }

  /** The draft with `content` written into it; after a return a new one that begins as a copy of the returned plan. */
  async draft(actor: Actor, hazard: Hazard, content: PlanContent): Promise<RectificationPlan> {
    return this.store(await this.written(actor, hazard, content));
  }

  /** Writes `content` like {@link draft}, and signs the plan as the actor. */
  async submit(actor: Actor, hazard: Hazard, content: PlanContent): Promise<RectificationPlan> {
    const { plan, isNew } = await this.written(actor, hazard, content);
    plan.status = 'SUBMITTED';
    plan.signedBy = actor.accountId;
    plan.signedFor = actor.onBehalfOf ?? null;
    plan.submittedAt = this.cases.now();
    return this.store({ plan, isNew });
  }

  private async written(actor: Actor, hazard: Hazard, content: PlanContent): Promise<WrittenPlan> {
    const vouchers = content.funds?.voucherEvidenceIds ?? [];
    const emergencyPlan = content.contingency?.planEvidenceId;
    await this.records.attach(hazard, [...vouchers, ...(emergencyPlan ? [emergencyPlan] : [])]);
    const latest = await this.latest(hazard.id);
    const isNew = latest?.status !== 'DRAFT';
    const plan = isNew ? this.next(actor, hazard, latest) : latest;
    plan.goal = content.goal ?? plan.goal;
    plan.measures = content.measures ?? plan.measures;
    plan.responsibility = content.responsibility ?? plan.responsibility;
    plan.funds = content.funds ?? plan.funds;
    plan.schedule = content.schedule ?? plan.schedule;
    plan.contingency = content.contingency ?? plan.contingency;
    return { plan, isNew };
  }

  private async store({ plan, isNew }: WrittenPlan): Promise<RectificationPlan> {
    if (!isNew) return this.work.manager.save(plan);
    await this.work.manager.insert(RectificationPlan, plan as QueryDeepPartialEntity<RectificationPlan>);
    return plan;
  }

  /**
   * Takes over the verdict on 五到位 that the running command has brought about; the measures of a plan that passed
   * become what has to be done, and the plan goes on file with the files it brings along.
   *
   * @returns null when the gate was not asked in this command
   */
  async settle(hazard: Hazard, plan: RectificationPlan): Promise<RuleResult | null> {
    const verdict = this.rules.verdict(hazard.id, 'RECT_FIVE_IN_PLACE');
    if (!verdict) return null;
    const { id: evaluationId, result } = verdict;
    const evaluated = {
      evaluationId,
      status: result.passed ? 'ACCEPTED' : 'RETURNED',
    } as const;
    await this.work.manager.update(RectificationPlan, { id: plan.id }, evaluated);
    Object.assign(plan, evaluated);
    if (result.passed) {
      await this.schedule(hazard, plan);
      await this.putOnFile(hazard, plan);
    }
    return result;
  }

  private async schedule(hazard: Hazard, { id: planId, measures }: RectificationPlan): Promise<void> {
    const open = { status: 'OPEN' as const, doneAt: null, doneBy: null, note: null, evidenceIds: [] };
    const rows = measures.map(({ text, kind, acceptanceCriterion = null }, index) => ({
      ...{ planId, no: index + 1, text, kind, acceptanceCriterion },
      ...open,
    }));
    await this.records.addAll(Measure, hazard, rows);
  }

  /** The closing of a major case asks for emergency plan and vouchers as documents of their own. */
  private async putOnFile(hazard: Hazard, plan: RectificationPlan): Promise<void> {
    const { round, goal, measures, responsibility, funds, schedule, contingency } = plan;
    const { signedBy, signedFor, submittedAt } = plan;
    const sections = { goal, measures, responsibility, funds, schedule, contingency };
    const content = { planId: plan.id, round, ...sections, signedBy, signedFor, signedAt: submittedAt };
    await this.records.issue(hazard, { kind: 'RECTIFICATION_PLAN', content });
    const { planEvidenceId, interimMeasures, monitor } = contingency;
    if (planEvidenceId) {
      const evidenceIds = [planEvidenceId];
      await this.records.issue(hazard, {
        kind: 'EMERGENCY_PLAN',
        content: { interimMeasures, monitor },
        evidenceIds,
      });
    }
    const { voucherEvidenceIds, ...money } = funds;
    if (voucherEvidenceIds?.length) {
      await this.records.issue(hazard, {
        kind: 'FUNDS_VOUCHER',
        content: money,
        evidenceIds: voucherEvidenceIds,
      });
    }
  }

  private next(actor: Actor, hazard: Hazard, earlier: RectificationPlan | null): RectificationPlan {
    const { id: hazardId, jurisdiction, enterpriseId } = hazard;
    return this.work.manager.create(RectificationPlan, {
      id: newId(),
      hazardId,
      round: (earlier?.round ?? 0) + 1,
      status: 'DRAFT',
      goal: earlier?.goal ?? null,
      measures: earlier?.measures ?? [],
      responsibility: earlier?.responsibility ?? {},
      funds: earlier?.funds ?? {},
      schedule: earlier?.schedule ?? {},
      contingency: earlier?.contingency ?? {},
      signedBy: null,
      signedFor: null,
      submittedAt: null,
      evaluationId: null,
      draftedBy: actor.accountId,
      draftedAt: this.cases.now(),
      jurisdiction,
      enterpriseId,
    });
  }
}
