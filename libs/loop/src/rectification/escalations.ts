import { Injectable } from '@nestjs/common';
import { CommandScope, UnitOfWork } from '@bihuan/kernel';
import { In } from 'typeorm';
import { HazardCases } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import { type CaseForm, CaseRecords } from './case-records';
import { deadlineOf } from './case-standing';
import { Escalation, type EscalationKind, innerRungs } from './escalation.entity';

/** What is recorded beside the kind of a rung. */
export interface EscalationRecord {
  readonly content?: Readonly<Record<string, unknown>>;
  /** Documents that carry the content, in the order they are issued; the last one is that of the rung. */
  readonly documents?: readonly Required<Pick<CaseForm, 'kind' | 'series'>>[];
}

/** The overdue ladder of a case: which rungs were taken under the deadline in force. */
@Injectable()
export class Escalations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly cases: HazardCases,
    private readonly records: CaseRecords,
  ) {}

  /** Adds a rung under the deadline in force, with its documents. @throws DocumentPrecedenceError */
  async record(
    hazard: Hazard,
    kind: EscalationKind,
    { content = {}, documents = [] }: EscalationRecord = {},
  ): Promise<Escalation> {
    const deadline = deadlineOf(hazard);
    let document: { id: string; number: string | null } | undefined;
    for (const form of documents) {
      document = await this.records.issue(hazard, { ...form, content: { ...content, deadline } });
    }
    const { id: hazardId } = hazard;
    this.scope.note('escalation', { hazardId, kind, ...content });
    const rung = await this.records.add(Escalation, hazard, {
      kind,
      deadline,
      documentId: document?.id ?? null,
      content: { ...content, ...(document && { number: document.number }) },
      at: this.cases.now(),
      by: this.scope.current.actor.accountId,
    });
    const { id, jurisdiction } = rung;
    if (innerRungs.includes(kind)) this.scope.about({ type: 'escalation', id, jurisdiction });
    return rung;
  }

  /** The last rung of one of these kinds under the deadline in force. */
  last(hazard: Hazard, ...kinds: EscalationKind[]): Promise<Escalation | null> {
    return this.work.manager.findOne(Escalation, {
      where: { hazardId: hazard.id, kind: In(kinds), deadline: deadlineOf(hazard) },
      order: { at: 'DESC', id: 'DESC' },
    });
  }
}
