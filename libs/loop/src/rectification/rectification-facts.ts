import { Injectable } from '@nestjs/common';
import { type FactsRequest, type ProcessSubject, RuleFacts } from '@bihuan/process';
import type { ExtensionFacts, FiveInPlaceFacts, OverdueFacts } from '@bihuan/rules';
import { HazardCases } from '../hazard/hazard-cases';
import { deadlineOf } from './case-standing';
import { Escalations } from './escalations';
import { Extensions } from './extensions';
import { Plans } from './plans';
import { reportedAt } from './rectification.rules';

/** Facts of the gates about plan and deadline: 五到位 (G5), extension (G7) and the overdue ladder (G8). */
@Injectable()
export class RectificationFacts {
  constructor(
    private readonly cases: HazardCases,
    private readonly plans: Plans,
    private readonly extensions: Extensions,
    private readonly escalations: Escalations,
  ) {}

  /** Of the version written last, also while it is a draft: that is the live checklist. Nothing written is all missing. */
  @RuleFacts('RECT_FIVE_IN_PLACE')
  async fiveInPlace({ id }: ProcessSubject): Promise<FiveInPlaceFacts> {
    const hazard = await this.cases.read(id);
    const plan = await this.plans.latest(id);
    const { organisation, personName, mobile, supervisingDepartment, supervisor } =
      plan?.responsibility ?? {};
    const { amountWan, source, allocatedOn, voucherEvidenceIds, zeroReason } = plan?.funds ?? {};
    const { plannedFinish, milestones } = plan?.schedule ?? {};
    const { interimMeasures, planEvidenceId, monitor } = plan?.contingency ?? {};
    return {
      measures: {
        goal: plan?.goal ?? null,
        items: (plan?.measures ?? []).map(({ text, acceptanceCriterion }) => ({
          text,
          acceptanceCriterion: acceptanceCriterion ?? null,
        })),
      },
      responsibility: {
        organisation: organisation ?? null,
        person: personName ?? null,
        mobile: mobile ?? null,
        principalSignedAt: (plan?.signedBy && plan.submittedAt?.toISOString()) ?? null,
        supervisor: supervisor ?? supervisingDepartment ?? null,
      },
      funds: {
        amountWan: amountWan ?? null,
        source: source ?? null,
        allocatedOn: allocatedOn ?? null,
        voucher: voucherEvidenceIds?.[0] ?? null,
        zeroReason: zeroReason ?? null,
      },
      deadline: {
        plannedFinish: plannedFinish ?? null,
        orderedDeadline: deadlineOf(hazard).toISOString(),
        milestones: (milestones ?? []).map(({ title, dueOn }) => ({ title, due: dueOn })),
      },
      contingency: {
        interimMeasures: interimMeasures ?? null,
        emergencyPlan: planEvidenceId ?? null,
        monitor: monitor ?? null,
      },
    };
  }

  /** Of the pending request; without one everything that makes a request is missing. */
  @RuleFacts('EXTENSION')
  async extension({ id }: ProcessSubject, { now }: FactsRequest): Promise<ExtensionFacts> {
    const effectiveDeadline = deadlineOf(await this.cases.read(id)).toISOString();
    const pending = await this.extensions.pending(id);
    return {
      effectiveDeadline,
      requestedDeadline: pending?.newDeadline.toISOString() ?? effectiveDeadline,
      appliedAt: (pending?.requestedAt ?? now).toISOString(),
      reason: pending?.reasonCode ?? null,
      interimMeasures: pending?.interimMeasures ?? null,
      grantedBefore: await this.extensions.granted(id),
    };
  }

  @RuleFacts('OVERDUE_STAGE')
  async overdue({ id }: ProcessSubject): Promise<OverdueFacts> {
    const hazard = await this.cases.read(id);
    const urged = await this.escalations.last(hazard, 'URGED');
    return {
      effectiveDeadline: deadlineOf(hazard).toISOString(),
      completedAt: reportedAt(hazard)?.toISOString() ?? null,
      urgedAt: urged?.at.toISOString() ?? null,
    };
  }
}
