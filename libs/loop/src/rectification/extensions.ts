import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@bihuan/kernel';
import { Instance, RuleEvaluator } from '@bihuan/process';
import { deadlineEnd, type RuleCriterion } from '@bihuan/rules';
import { HazardCases, subjectOf } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import { CaseRecords } from './case-records';
import { deadlineOf } from './case-standing';
import { Extension } from './extension.entity';
import type { RequestExtension } from './rectification.dto';
import { RectificationError } from './rectification.errors';

/** The requests for more time of a case; at most one of them is pending. */
@Injectable()
export class Extensions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: HazardCases,
    private readonly records: CaseRecords,
    private readonly rules: RuleEvaluator,
  ) {}

  /** The one nobody has decided on. */
  pending(hazardId: string): Promise<Extension | null> {
    return this.work.manager.findOneBy(Extension, { hazardId, status: 'PENDING' });
  }

  /** How many were granted. */
  granted(hazardId: string): Promise<number> {
    return this.work.manager.countBy(Extension, { hazardId, status: 'APPROVED' });
  }

  /** Writes a request and the draft of its form (延期申请表). */
  async request(actor: Actor, hazard: Hazard, input: RequestExtension): Promise<Extension> {
    const { reasonCode, reason, interimMeasures, newDeadline } = input;
    const evidenceIds = input.evidenceIds ?? [];
    await this.records.attach(hazard, evidenceIds);
    const asked = {
      reasonCode,
      reason,
      interimMeasures,
      previousDeadline: deadlineOf(hazard),
      newDeadline: deadlineEnd(newDeadline),
      requestedAt: this.cases.now(),
      requestedBy: actor.accountId,
    };
    const { id: documentId } = await this.records.issue(hazard, {
      kind: 'EXTENSION_APPLICATION',
      content: asked,
      evidenceIds,
      status: 'DRAFT',
    });
    const open = { status: 'PENDING' as const, decidedAt: null, decidedBy: null, decisionReason: null };
    return this.records.add(Extension, hazard, { ...asked, ...open, evidenceIds, documentId });
  }

  /**
   * Asks the gate (G7) about the pending request, under the legal profile of the case.
   *
   * @returns every condition, all of them met
   * @throws RectificationError `EXTENSION_NOT_ALLOWED` with the conditions
   */
  async judge(hazard: Hazard): Promise<readonly RuleCriterion[]> {
    const { instanceId } = hazard;
    const instance = instanceId && (await this.work.manager.findOneBy(Instance, { id: instanceId }));
    const asking = instance ? { instance, elementId: 'rectification.request-extension' } : undefined;
    const verdict = await this.rules.evaluate(subjectOf(hazard), 'EXTENSION', undefined, asking);
    const { passed, criteria, failing } = verdict;
    if (passed) return criteria;
    const reasons = criteria.filter((criterion) => !criterion.passed).map(({ reason }) => reason.en);
    throw new RectificationError(
      'EXTENSION_NOT_ALLOWED',
      `The deadline cannot be extended: ${reasons.join('; ')}. Mend the request, or report the work done in time.`,
      { gate: 'EXTENSION', failing, criteria },
    );
  }

  /** Ends a pending request; its form is complete with that. */
  async close(
    actor: Actor,
    extension: Extension,
    end: { readonly status: 'APPROVED' | 'REFUSED' | 'WITHDRAWN'; readonly reason: string | null },
  ): Promise<Extension> {
    extension.status = end.status;
    extension.decidedAt = this.cases.now();
    extension.decidedBy = actor.accountId;
    extension.decisionReason = end.reason;
    const { documentId, decidedAt, decidedBy } = extension;
    const decidedFor = actor.onBehalfOf ?? null;
    await this.records.approve(documentId, { decision: { ...end, decidedAt, decidedBy, decidedFor } });
    return this.work.manager.save(extension);
  }
}
