import { Injectable } from '@nestjs/common';
import type { Actor } from '@bihuan/kernel';
import { HazardCases } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import { CaseRecords } from './case-records';
import { CompletionReport } from './completion-report.entity';
import { Extensions } from './extensions';
import { Plans } from './plans';
import type { ReportCompletion } from './rectification.dto';
import { RectificationError } from './rectification.errors';
import { roundOf } from './rectification.rules';

/** Writes the report that ends a round of rectification, once the round can end. */
@Injectable()
export class CompletionWriter {
  constructor(
    private readonly cases: HazardCases,
    private readonly plans: Plans,
    private readonly extensions: Extensions,
    private readonly records: CaseRecords,
  ) {}

  /** A request for more time that nobody has decided on falls away with it. @throws RectificationError */
  async write(actor: Actor, hazard: Hazard, input: ReportCompletion): Promise<CompletionReport> {
    const { text, fundsSpentWan, interimControlsKept, photosAfter } = input;
    const evidenceIds = input.evidenceIds ?? [];
    const { rootCause = null, sweep = null } = input;
    await this.refuseOpenMeasures(hazard.id);
    await this.fileEvidence(hazard, photosAfter, evidenceIds);
    const pending = await this.extensions.pending(hazard.id);
    if (pending) await this.extensions.close(actor, pending, { status: 'WITHDRAWN', reason: null });
    const round = roundOf(hazard);
    const said = {
      round,
      text,
      fundsSpentWan,
      interimControlsKept,
      rootCause,
      sweep,
      signedBy: actor.accountId,
      signedFor: actor.onBehalfOf ?? null,
    };
    const report = await this.records.add(CompletionReport, hazard, {
      ...said,
      planId: (await this.plans.accepted(hazard.id))?.id ?? null,
      photosAfter,
      evidenceIds,
      at: this.cases.now(),
    });
    await this.records.issue(hazard, {
      kind: 'RECTIFICATION_REPORT',
      content: { reportId: report.id, ...said },
      evidenceIds: [...new Set([...photosAfter, ...evidenceIds])],
    });
    return report;
  }

  private async refuseOpenMeasures(hazardId: string): Promise<void> {
    const measures = await this.plans.measures(hazardId);
    const open = measures.filter(({ status, evidenceIds }) => status !== 'DONE' || evidenceIds.length === 0);
    if (open.length === 0) return;
    throw new RectificationError(
      'MEASURES_OPEN',
      `Not done and shown yet: ${open.map(({ no, text }) => `${no}. ${text}`).join('; ')}. Update these measures first.`,
      { measures: open.map(({ id, no, text, status }) => ({ id, no, text, status })) },
    );
  }

  /** Photos are compared by content: the same picture uploaded again is still the old one. */
  private async fileEvidence(hazard: Hazard, photosAfter: string[], others: string[]): Promise<void> {
    const { photosBefore } = hazard;
    const files = await this.records.attach(hazard, [...photosBefore, ...photosAfter, ...others]);
    const hashes = new Map(files.map(({ id, hash }) => [id, hash]));
    const before = new Set(photosBefore.map((id) => hashes.get(id)));
    const reused = photosAfter.filter((id) => before.has(hashes.get(id)));
    if (reused.length === 0) return;
    throw new RectificationError(
      'PHOTO_AFTER_REUSED',
      'A photo of the finished work is the same picture as one taken before it. Take a new one.',
      { evidenceIds: reused },
    );
  }
}
