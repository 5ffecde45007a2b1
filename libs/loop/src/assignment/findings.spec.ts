import { CommandScope, newId } from '@bihuan/kernel';
import { FakeClock } from '@bihuan/testing';
import { OpenHazardCounter } from '../campaign/open-hazard-counter';
import { Hazard } from '../hazard/hazard.entity';
import { type FailedItem, FindingRecorder } from '../inspection/finding-recorder';
import { LookbackHazards } from '../inspection/lookback-hazards';
import { installer, startTestCounty, type TestCounty } from './fixtures/test-county';

let county: TestCounty;
beforeAll(async () => {
  county = await startTestCounty(new FakeClock());
});
afterAll(() => county?.close());

/** Does `work` as a command of an officer who answers a checklist. */
function answering<T>(work: () => Promise<T>): Promise<T> {
  const actor = county.people.zhou ?? installer;
  const record = { id: newId(), name: 'inspection.answer', actor, channel: 'http', subjects: [], facts: {} };
  return county.work.run(actor, () => county.app.get(CommandScope).within(record, work));
}

const [inspectionId, checklistId, campaignId] = [newId(), newId(), newId()];

function failure(note: string): FailedItem {
  const item = {
    no: 1,
    textZh: '安全出口畅通',
    text: 'Exits are clear',
    basis: '消防法 Art 28',
    suggestedLevel: 'GENERAL',
    verified: 'verified',
  };
  const inspection = {
    id: inspectionId,
    campaignId,
    jurisdiction: '51.08.21.003',
    enterpriseId: county.enterprise,
    organisationId: county.bureau,
    place: null,
  };
  const checklist = { id: checklistId, code: 'fire' };
  return { inspection, checklist, item, answer: {}, note, evidenceIds: [] } as unknown as FailedItem;
}

describe('a failed checklist item', () => {
  const recorder = () => county.app.get(FindingRecorder);
  const drafts = () =>
    county.as(installer, () =>
      county.work.manager.find(Hazard, { where: { inspectionId }, order: { id: 1 } }),
    );

  it('is one draft however often it is answered, and is voided, not deleted, when it was none', async () => {
    const { hazardId } = await answering(() => recorder().recordFailure(failure('上锁')));
    expect(await answering(() => recorder().recordFailure(failure('堵塞')))).toEqual({ hazardId });
    expect(await drafts()).toMatchObject([
      { state: 'DRAFT', description: '堵塞', category: 5, basisVerified: 'verified', place: '' },
    ]);
    const counter = county.app.get(OpenHazardCounter);
    expect(await county.as(installer, () => counter.countOpen(campaignId))).toBe(1);
    const withdrawal = { inspectionId, checklistId, itemNo: 1, reason: '已畅通' };
    await answering(() => recorder().withdraw(withdrawal));
    await answering(() => recorder().withdraw(withdrawal));
    expect(await drafts()).toMatchObject([{ state: 'VOIDED', voidRequest: { reason: '已畅通' } }]);
    expect(await county.as(installer, () => counter.countOpen(campaignId))).toBe(0);
    await answering(() => recorder().recordFailure(failure('又上锁')));
    expect((await drafts()).map(({ state }) => state)).toEqual(['VOIDED', 'DRAFT']);
    const lookback = county.app.get(LookbackHazards);
    expect(await county.as(installer, () => lookback.wasClosed(hazardId, county.enterprise))).toBe(false);
  });

  it('is shown to no account of the enterprise', async () => {
    const seen = await county.as(county.people.boss ?? installer, () =>
      county.work.manager.countBy(Hazard, { inspectionId }),
    );
    expect(seen).toBe(0);
  });
});
