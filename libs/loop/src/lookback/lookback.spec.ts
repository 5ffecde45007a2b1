import { newId } from '@bihuan/kernel';
import { RuleEvaluator } from '@bihuan/process';
import { ArchiveCase } from '../closure/archive-case';
import { ConcludeCaseUseCase } from '../closure/conclude-case';
import { struckOff } from '../closure/fixtures/signed-case';
import { CaseDocument } from '../dossier/case-document.entity';
import { Hazard } from '../hazard/hazard.entity';
import { HazardResponsibility } from '../hazard/hazard-responsibility.entity';
import { JudgeHazardUseCase } from '../hazard/judge-hazard';
import type { TestRound } from '../rectification/fixtures/test-round';
import { startCounty, supposing } from '../review/fixtures/reported-case';
import type { RecordLookback } from './lookback.dto';
import { LookbackQueries } from './lookback.queries';
import { RecordLookbackUseCase } from './record-lookback';

// Every test walks a case through many commands.
jest.setTimeout(60_000);

let round: TestRound;
beforeAll(async () => {
  round = await startCounty();
});
beforeEach(() => round.clock.set('2026-03-02T01:00:00Z'));
afterAll(() => round?.close());

const refused = (code: string) => expect.objectContaining({ code });
const hazardOf = async (id: string) => (await round.rows(Hazard, { id }))[0] as Hazard;

/** A major case a month after it was struck off. */
async function due(): Promise<string> {
  const hazardId = await struckOff(round, 'MAJOR');
  await round.pass('2026-04-01T15:00:00Z');
  expect((await hazardOf(hazardId)).state).toBe('CLOSED');
  await round.pass('2026-04-01T16:00:00Z');
  return hazardId;
}
const look = async (hazardId: string, recurred: boolean, seen: Partial<RecordLookback> = {}) =>
  round.run(RecordLookbackUseCase, round.who('wu'), {
    ...{ hazardId, recurred, note: recurred ? '门又上锁' : '未反弹' },
    evidenceIds: [await round.photo()],
    ...seen,
  });

describe('a look-back', () => {
  it('comes due by the legal clock, is made by nobody who rectified, and confirms the case', async () => {
    const hazardId = await due();
    expect((await hazardOf(hazardId)).state).toBe('LOOKBACK_DUE');
    const { jurisdiction, enterpriseId } = await hazardOf(hazardId);
    const refusal = await supposing(
      round,
      ({ manager }) =>
        manager.insert(HazardResponsibility, {
          ...{ id: newId(), hazardId, basis: 'PARTY', party: '施工', duty: 'RECTIFY' },
          ...{ organisationId: enterpriseId, accountId: round.who('wu').accountId },
          ...{ jurisdiction, enterpriseId },
        }),
      () => look(hazardId, false).catch((error: unknown) => error),
    );
    expect(refusal).toMatchObject({ code: 'NOT_INDEPENDENT', details: { reasons: [{ code: 'RECTIFIER' }] } });
    round.clock.set('2026-04-03T08:00:00Z');
    for (const occurredAt of ['2026-04-03T16:01:00+08:00', '2026-03-01T08:00:00Z'])
      await expect(look(hazardId, false, { occurredAt })).rejects.toEqual(refused('LOOKBACK_TIME'));
    const [lookedAt, position] = ['2026-04-02T02:30:00.000Z', { latitude: 32.4, longitude: 105.8 }];
    const confirmed = await look(hazardId, false, { occurredAt: '2026-04-02T10:30:00+08:00', position });
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', gate: { outcome: 'CONFIRMED' } });
    const kept = { lookedAt: new Date(lookedAt), position, recordedAt: round.clock.now() };
    expect(confirmed.lookback).toMatchObject(kept);
    const [paper] = (await round.rows(CaseDocument, { kind: 'LOOKBACK_RECORD' })).filter(({ hazardIds }) =>
      hazardIds.includes(hazardId),
    );
    expect(paper?.content).toMatchObject({ lookedAt, position });
    await expect(look(hazardId, false)).rejects.toEqual(refused('HAZARD_STATE'));
    await round.run(ConcludeCaseUseCase, round.who('office'), { hazardId });
    const archived = await round.run(ArchiveCase, round.who('office'), { hazardId });
    expect(archived.state).toBe('ARCHIVED');
  });

  it('opens a linked case when the hazard is back, and the two know each other', async () => {
    const hazardId = await due();
    const found = await look(hazardId, true);
    expect(found.lookback).toMatchObject({ lookedAt: round.clock.now(), position: null });
    expect(found).toMatchObject({ state: 'REOPENED', gate: { outcome: 'RECURRENCE' } });
    const reopened = await hazardOf(found.lookback?.reopenedHazardId ?? '');
    const old = await hazardOf(hazardId);
    expect(reopened).toMatchObject({
      ...{ state: 'REGISTERED', source: 'LOOKBACK', linkKind: 'RECURRENCE', linkedHazardId: hazardId },
      ...{ place: old.place, category: old.category, basis: old.basis, enterpriseId: old.enterpriseId },
      photosBefore: found.lookback?.evidenceIds,
      suggestedLevel: 'MAJOR',
    });
    expect(reopened.number).toMatch(/^YH/);
    const duties = async (id: string) =>
      (await round.rows(HazardResponsibility, { hazardId: id })).map(({ basis }) => basis).toSorted();
    expect(await duties(reopened.id)).toEqual(await duties(hazardId));
    const { items } = await round.get(LookbackQueries).of(round.who('boss'), hazardId);
    expect(items).toMatchObject([{ recurred: true, reopenedHazardId: reopened.id }]);
    const judged = await round.run(JudgeHazardUseCase, round.who('zhou'), {
      ...{ hazardId: reopened.id, level: 'MAJOR' },
    });
    expect(judged.state).toBe('JUDGED');
    const { jurisdiction, enterpriseId } = reopened;
    const subject = { type: 'hazard', id: reopened.id, jurisdiction, enterpriseId };
    const { criteria } = await supposing(
      round,
      () => Promise.resolve(),
      () => round.get(RuleEvaluator).explain(subject, 'STRIKE_OFF'),
    );
    const documents = criteria.find(({ code }) => code === 'documents')?.reason.zh;
    expect(documents).toContain('责令限期整改指令书');
    expect(documents).not.toContain('现场检查记录');
  });
});
