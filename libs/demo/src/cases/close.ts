import type { DemoStage, Row } from './demo-stage';

const position = { latitude: 31.02, longitude: 104.4, accuracy: 8 };
const reviewers = ['reviewer1', 'reviewer2'] as const;

/** What the reviewers of one round say. */
export interface Verdict {
  /** Whether every item passed. */
  readonly passed: boolean;
  readonly rootCauseAddressed?: boolean;
  readonly sweepVerified?: boolean;
}

interface PlanRow extends Row {
  readonly status: string;
  readonly items: Row[];
}

/** Two reviewers who are not the rectifier look at every item on site and sign. */
export async function review(
  stage: DemoStage,
  hazardId: string,
  verdict: Verdict,
  leader = 'leader',
): Promise<void> {
  const { passed, rootCauseAddressed = true, sweepVerified = true } = verdict;
  const [first, second] = reviewers;
  const reviewerIds = [await stage.account(first), await stage.account(second)];
  await stage.act(leader, `/hazards/${hazardId}/assign-review`, { reviewerIds });
  const { items: plans } = await (
    await stage.as(first)
  ).get<{ items: PlanRow[] }>(`/hazards/${hazardId}/plans`);
  const measures = plans.find(({ status }) => status === 'ACCEPTED')?.items ?? [];
  const enterpriseId = (await stage.hazard(hazardId)).enterpriseId as string;
  await stage.act(first, `/hazards/${hazardId}/submit-review`, {
    items: measures.map(({ id }) =>
      passed ? { measureId: id, passed } : { measureId: id, passed, note: '现场未达标' },
    ),
    rootCauseAddressed,
    sweepVerified,
    opinion: passed ? '已整改合格' : '未整改合格',
    position,
    evidenceIds: [await stage.upload(first, 'PHOTO_AFTER', enterpriseId)],
  });
  await stage.act(second, `/hazards/${hazardId}/countersign-review`, { agree: true });
}

/** Documents of a major case that no step of the loop writes: the reports the law asks of the enterprise. */
const majorDocuments = ['MAJOR_HAZARD_REPORT', 'WORKER_ANNOUNCEMENT', 'REGULATOR_REPORT_RECEIPT'];

/** The officer completes the file of a major case before it is signed for. */
export async function completeFile(stage: DemoStage, hazardId: string, officer: string): Promise<void> {
  const enterpriseId = (await stage.hazard(hazardId)).enterpriseId as string;
  for (const kind of majorDocuments) {
    const evidenceIds = [await stage.upload(officer, 'DOCUMENT', enterpriseId)];
    const content = { title: kind };
    await stage.act(officer, `/hazards/${hazardId}/supplement`, { kind, content, evidenceIds });
  }
}

/** Everybody who has to sign the strike-off does so, in the order of the level. */
export async function close(stage: DemoStage, hazardId: string, signers: readonly string[]): Promise<void> {
  for (const signer of signers) {
    await stage.act(signer, `/hazards/${hazardId}/sign-closing`, { decision: 'APPROVE' });
  }
}
