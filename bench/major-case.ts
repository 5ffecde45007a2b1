import { randomBytes } from 'node:crypto';
import { EvidenceKind, FileContent } from '@bihuan/evidence';
import type { Meter } from './meter';
import type { Answer, Stage } from './stage';

/** An enterprise of the demo organisation, and who acts there. */
export interface Place {
  readonly enterpriseId: string;
  readonly principal: string;
  readonly townHead: string;
  /** The campaign the case belongs to; absent for one outside of any. */
  readonly campaignId?: string;
}

/** How far a case is played, in the order work travels. */
export const stations = [
  'REGISTERED',
  'ASSIGNED',
  'RECTIFYING',
  'COMPLETED_REPORTED',
  'CLOSE_PENDING',
  'CLOSED',
] as const;

/** Where a case is left. */
export type Until = (typeof stations)[number];

const day = 24 * 3600 * 1000;
const pdf = Buffer.from('%PDF-1.4\n');
const position = { latitude: 31.02, longitude: 104.4, accuracy: 8 };
const measures = [
  { text: '立即消除现场隐患', kind: 'TECHNICAL', acceptanceCriterion: '现场复核符合标准' },
  { text: '修订管理制度并培训', kind: 'INSTITUTIONAL', acceptanceCriterion: '制度已发布，培训有记录' },
];
const reports = ['MAJOR_HAZARD_REPORT', 'WORKER_ANNOUNCEMENT', 'REGULATOR_REPORT_RECEIPT'];

/** The calendar day in Shanghai so many days from now. */
function dayAhead(days: number): string {
  return new Date(Date.now() + days * day + 8 * 3600 * 1000).toISOString().slice(0, 10);
}

/**
 * A major hazard an enterprise found itself, from the report to the strike-off: the first plan lacks two of its five
 * parts and is returned, the second passes; every measure, review and signature is a command of the right person.
 */
export class MajorCase {
  private hazardId = '';
  private orderId = '';

  constructor(
    private readonly stage: Stage,
    private readonly meter: Meter,
    private readonly place: Place,
  ) {}

  /** @throws Error when the case does not stand where it should */
  async play(until: Until = 'CLOSED'): Promise<string> {
    const steps: readonly (() => Promise<void>)[] = [
      () => this.open(),
      () => this.order(),
      () => this.plan(),
      () => this.rectify(),
      () => this.review(),
      () => this.close(),
    ];
    for (const step of steps.slice(0, stations.indexOf(until) + 1)) await step();
    return this.hazardId;
  }

  private async open(): Promise<void> {
    const { enterpriseId, principal, campaignId } = this.place;
    const { id } = await this.act(principal, 'hazard.report', {
      enterpriseId,
      campaignId,
      title: '有限空间未辨识',
      description: '浆池未辨识、无台账无警示标志',
      place: '制浆车间浆池',
      category: 1,
      basis: '《工贸企业重大事故隐患判定标准》第十三条',
      suggestedLevel: 'MAJOR',
      photosBefore: [await this.upload(principal, EvidenceKind.PHOTO_BEFORE)],
    });
    this.hazardId = id;
    await this.onCase('officer1', 'hazard.register');
  }

  private async order(): Promise<void> {
    await this.onCase('officer1', 'hazard.judge', { level: 'MAJOR' });
    const officerIds = ['officer1', 'officer2'].map((officer) => this.stage.person(officer).accountId);
    const items = [{ hazardId: this.hazardId, requirement: '按标准整改到位', deadline: dayAhead(30) }];
    const { id: orderId } = await this.act('officer1', 'order.issue', { items, officerIds });
    this.orderId = orderId;
  }

  private async plan(): Promise<void> {
    const { principal } = this.place;
    await this.act(principal, 'order.accept', { orderId: this.orderId });
    const first = await this.onCase(principal, 'rectification.submit-plan', {
      goal: '消除隐患，举一反三，防止重复发生',
      measures,
      responsibility: {
        organisation: '本单位',
        personName: '整改负责人',
        mobile: '13900000001',
        supervisingDepartment: '行业主管部门',
        supervisor: '监管责任人',
      },
      schedule: { plannedFinish: dayAhead(20), milestones: [{ title: '完成整改', dueOn: dayAhead(20) }] },
    });
    expectPassed(first, false);
    const voucher = await this.upload(principal, EvidenceKind.VOUCHER);
    const planEvidenceId = await this.upload(principal, EvidenceKind.DOCUMENT);
    const second = await this.onCase(principal, 'rectification.submit-plan', {
      funds: {
        amountWan: 5,
        source: '企业安全生产费用',
        allocatedOn: dayAhead(0),
        voucherEvidenceIds: [voucher],
      },
      contingency: { interimMeasures: '设置警戒，专人看守', planEvidenceId, monitor: '安全员' },
    });
    expectPassed(second, true);
  }

  private async rectify(): Promise<void> {
    const { principal } = this.place;
    for (const measureId of await this.measureIds()) {
      const evidenceIds = [await this.upload(principal, EvidenceKind.PHOTO_AFTER)];
      const done = { measureId, status: 'DONE', note: '已完成', evidenceIds };
      await this.onCase(principal, 'rectification.update-measure', done);
    }
    await this.onCase(principal, 'rectification.report-completion', {
      text: '已按方案整改完成，请复查',
      fundsSpentWan: 5,
      interimControlsKept: true,
      rootCause: '管理制度缺失，责任未落实到岗',
      sweep: '已排查全厂同类部位，未发现同类问题',
      photosAfter: [await this.upload(principal, EvidenceKind.PHOTO_AFTER)],
      evidenceIds: [await this.upload(principal, EvidenceKind.VOUCHER)],
    });
  }

  private async review(): Promise<void> {
    const reviewerIds = ['reviewer1', 'reviewer2'].map((reviewer) => this.stage.person(reviewer).accountId);
    await this.onCase('leader', 'review.assign', { reviewerIds });
    const judged = await this.measureIds();
    await this.onCase('reviewer1', 'review.submit', {
      items: judged.map((measureId) => ({ measureId, passed: true })),
      rootCauseAddressed: true,
      sweepVerified: true,
      opinion: '已整改合格',
      position,
      evidenceIds: [await this.upload('reviewer1', EvidenceKind.PHOTO_AFTER)],
    });
    await this.onCase('reviewer2', 'review.countersign', { agree: true });
  }

  private async close(): Promise<void> {
    for (const kind of reports) {
      const evidenceIds = [await this.upload('officer1', EvidenceKind.DOCUMENT)];
      await this.onCase('officer1', 'closure.supplement', { kind, content: { title: kind }, evidenceIds });
    }
    let state: unknown;
    for (const signer of [this.place.principal, this.place.townHead, 'leader', 'organiser']) {
      ({ state } = await this.onCase(signer, 'closure.sign', { decision: 'APPROVE' }));
    }
    if (state !== 'CLOSED') throw new Error(`The case ended ${String(state)} instead of CLOSED.`);
  }

  private async measureIds(): Promise<string[]> {
    const sql = 'SELECT id FROM bh_measure WHERE "hazardId" = $1 ORDER BY no';
    return (await this.stage.read<{ id: string }>(sql, [this.hazardId])).map(({ id }) => id);
  }

  /** Every file has other bytes, as real photos do. */
  private async upload(username: string, kind: EvidenceKind): Promise<string> {
    const content = new FileContent(Buffer.concat([pdf, randomBytes(1024)]));
    const { enterpriseId } = this.place;
    const input = { kind, enterpriseId, fileName: `${kind}.pdf`, content };
    return (await this.act(username, 'evidence.upload', input)).id;
  }

  private onCase(username: string, command: string, input: object = {}): Promise<Answer> {
    return this.act(username, command, { ...input, hazardId: this.hazardId });
  }

  private act(username: string, command: string, input: object): Promise<Answer> {
    return this.meter.measure(command, () => this.stage.run(command, this.stage.person(username), input));
  }
}

function expectPassed({ passed, failing }: Answer, expected: boolean): void {
  if (passed !== expected)
    throw new Error(`The plan should ${expected ? '' : 'not '}pass: ${String(failing)}.`);
}
