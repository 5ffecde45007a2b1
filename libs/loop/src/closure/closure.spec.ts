import { Role } from '@bihuan/identity';
import { newId } from '@bihuan/kernel';
import { CaseDocument } from '../dossier/case-document.entity';
import { Hazard } from '../hazard/hazard.entity';
import type { TestRound } from '../rectification/fixtures/test-round';
import { ConfirmOnSpotUseCase } from '../review/confirm-on-spot';
import {
  deadline,
  declare,
  fixedOnSpot,
  plan,
  reported,
  review,
  startCounty,
  supposing,
} from '../review/fixtures/reported-case';
import { ReturnRectificationUseCase } from '../review/return-rectification';
import { ArchiveCase } from './archive-case';
import { ClosureQueries } from './closure.queries';
import { ConcludeCaseUseCase } from './conclude-case';
import { sign, struckOff, supplement, wanting } from './fixtures/signed-case';
import { SignClosingUseCase } from './sign-closing';

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
const filed = async (hazardId: string) =>
  (await round.rows(CaseDocument, {})).filter(({ hazardIds }) => hazardIds.includes(hazardId));

async function closing(): Promise<string> {
  const hazardId = await reported(round);
  await review(round, hazardId);
  return hazardId;
}

describe('signing the strike-off', () => {
  it('goes in the order of the ladder, one person for one role, no reviewer', async () => {
    const hazardId = await closing();
    await expect(sign(round, 'town', hazardId)).rejects.toEqual(refused('NOT_A_CANDIDATE'));
    await expect(sign(round, 'office', hazardId)).rejects.toEqual(refused('NOT_A_CANDIDATE'));
    await sign(round, 'boss', hazardId);
    const both = round.who('town');
    const office = round.who('office').grants;
    round.people.both = { ...both, grants: [...both.grants, ...office] };
    round.people.reviewing = { ...round.who('li'), grants: office };
    await sign(round, 'both', hazardId);
    await expect(sign(round, 'both', hazardId)).rejects.toMatchObject({
      code: 'CLOSING_TWO_ROLES',
      details: { signedFor: Role.TOWN_HEAD, role: Role.ORGANISER },
    });
    await expect(sign(round, 'reviewing', hazardId)).rejects.toEqual(refused('CLOSING_REVIEWER'));
    const form = await round.get(ClosureQueries).form(round.who('boss'), hazardId);
    expect(form.signers).toEqual(['ENTERPRISE_PRINCIPAL', 'TOWN_HEAD', 'ORGANISER']);
    expect(form.items.map(({ role }) => role)).toEqual(['ENTERPRISE_PRINCIPAL', 'TOWN_HEAD']);
  });

  it('says in whose name a deputy signed, and takes that for a signature of both', async () => {
    const hazardId = await closing();
    await sign(round, 'boss', hazardId);
    const town = round.who('town');
    const deputy = { ...town, accountId: newId(), name: '代镇' };
    round.people.deputy = { ...deputy, onBehalfOf: town.accountId, onBehalfOfName: town.name };
    round.people.both = { ...town, grants: [...town.grants, ...round.who('office').grants] };
    await sign(round, 'deputy', hazardId);
    await expect(sign(round, 'both', hazardId)).rejects.toEqual(refused('CLOSING_TWO_ROLES'));
    await sign(round, 'office', hazardId);
    const signed = { signedBy: deputy.accountId, signedFor: town.accountId };
    const form = await round.get(ClosureQueries).form(round.who('boss'), hazardId);
    expect(form.items).toMatchObject([{ signedFor: null }, signed, { signedFor: null }]);
  });

  it('sends the case back when one refuses, and then begins anew', async () => {
    const hazardId = await closing();
    await sign(round, 'boss', hazardId);
    const refusal = { hazardId, decision: 'REFUSE' as const };
    await expect(round.run(SignClosingUseCase, round.who('town'), refusal)).rejects.toEqual(
      refused('REFUSAL_UNEXPLAINED'),
    );
    const opinion = '群众反映仍上锁';
    const back = await round.run(SignClosingUseCase, round.who('town'), { ...refusal, opinion });
    expect(back).toMatchObject({ state: 'RETURNED', loopCount: 1, gate: null });
    const returned = await round.run(ReturnRectificationUseCase, round.who('wu'), {
      ...{ hazardId, reason: opinion, newDeadline: '2026-05-10' },
    });
    expect(returned).toMatchObject({ state: 'RECTIFYING', failing: [], reopenedMeasureIds: [] });
    await declare(round, hazardId);
    await review(round, hazardId);
    await expect(sign(round, 'town', hazardId)).rejects.toEqual(refused('NOT_A_CANDIDATE'));
    await sign(round, 'boss', hazardId);
    const { items, round: open } = await round.get(ClosureQueries).form(round.who('boss'), hazardId);
    expect(open).toBe(2);
    expect(items.map(({ decision }) => decision)).toEqual(['APPROVE', 'REFUSE', 'APPROVE']);
  });
});

describe('striking off', () => {
  it('takes a hazard fixed on the spot without an order', async () => {
    const hazardId = await fixedOnSpot(round);
    await round.run(ConfirmOnSpotUseCase, round.who('li'), { hazardId, passed: true });
    await supplement(round, hazardId, 'INSPECTION_RECORD');
    for (const name of ['boss', 'town', 'office']) await sign(round, name, hazardId);
    expect(await hazardOf(hazardId)).toMatchObject({ state: 'CLOSED', orderId: null });
    const kinds = (await filed(hazardId)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'ACCEPTANCE_RECORD')).toHaveLength(1);
  });

  it('orders and plans what was fixed on the spot, once its closing is refused', async () => {
    const hazardId = await fixedOnSpot(round);
    await round.run(ConfirmOnSpotUseCase, round.who('li'), { hazardId, passed: true });
    const refusal = { hazardId, decision: 'REFUSE' as const, opinion: '又堆上了' };
    await round.run(SignClosingUseCase, round.who('boss'), refusal);
    await round.run(ReturnRectificationUseCase, round.who('wu'), {
      ...{ hazardId, reason: '重新清理', newDeadline: '2026-03-10' },
    });
    await expect(declare(round, hazardId)).rejects.toEqual(refused('HAZARD_STATE'));
    await round.order(hazardId, deadline);
    await plan(round, hazardId);
    await declare(round, hazardId);
    expect(await review(round, hazardId)).toMatchObject({
      state: 'CLOSE_PENDING',
      gate: { variant: 'full' },
    });
  });

  it('waits for the documents of the file and takes them one by one', async () => {
    const hazardId = await closing();
    for (const name of ['boss', 'town']) await sign(round, name, hazardId);
    const asked = await sign(round, 'office', hazardId);
    expect(asked).toMatchObject({ state: 'CLOSE_PENDING', gate: { failing: ['documents'] } });
    expect(asked.gate?.criteria.find(({ code }) => code === 'documents')?.reason.zh).toContain(
      '现场检查记录',
    );
    await expect(sign(round, 'office', hazardId)).rejects.toEqual(refused('TASK_NOT_OPEN'));
    const file = await round.get(ClosureQueries).documentsOf(round.who('boss'), hazardId);
    expect(file.items.map(({ kind }) => kind)).toContain('RECTIFICATION_ORDER');
    expect(file.demanded.filter(({ present, dueBy }) => dueBy === 'STRIKE_OFF' && !present.length)).toEqual([
      { anyOf: ['INSPECTION_RECORD', 'SELF_CHECK_RECORD'], dueBy: 'STRIKE_OFF', present: [] },
    ]);
    await expect(supplement(round, hazardId, 'PHOTO_AFTER')).rejects.toEqual(refused('DOCUMENT_ON_FILE'));
    await expect(supplement(round, hazardId, 'LISTING_NOTICE')).rejects.toEqual(
      refused('DOCUMENT_NOT_REQUIRED'),
    );
    const struck = await supplement(round, hazardId, 'INSPECTION_RECORD');
    expect(struck).toMatchObject({ state: 'CLOSED', gate: { passed: true }, closedLate: false });
    expect(struck.strikeOffNumber).toMatch(/^销号〔2026〕/);
    expect(struck.closedAt).toEqual(round.clock.now());
    const form = (await filed(hazardId)).find(({ kind }) => kind === 'STRIKE_OFF_APPROVAL');
    expect(form).toMatchObject({ status: 'APPROVED', number: struck.strikeOffNumber });
  });

  it('asks more of a major hazard, which may be on file before', async () => {
    const hazardId = await struckOff(round, 'MAJOR');
    expect(await hazardOf(hazardId)).toMatchObject({ state: 'CLOSED' });
    expect((await filed(hazardId)).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([...wanting.MAJOR]),
    );
  });
});

describe('the end of a case', () => {
  it('is concluded when every document is approved, and archived when it was looked back at', async () => {
    const hazardId = await struckOff(round, 'MAJOR');
    const [office, conclude] = [round.who('office'), { hazardId }];
    await expect(round.run(ArchiveCase, office, { hazardId })).rejects.toEqual(refused('CASE_NOT_CONCLUDED'));
    const pending = await supposing(
      round,
      ({ manager }) => manager.update(CaseDocument, { kind: 'REVIEW_OPINION' }, { status: 'DRAFT' }),
      () => round.run(ConcludeCaseUseCase, office, conclude).catch((error: unknown) => error),
    );
    expect(pending).toMatchObject({ code: 'CASE_NOT_CONCLUDABLE', details: { failing: ['approved'] } });
    expect(await round.run(ConcludeCaseUseCase, office, conclude)).toMatchObject({ state: 'CLOSED' });
    await expect(round.run(ConcludeCaseUseCase, office, conclude)).rejects.toEqual(refused('CASE_CONCLUDED'));
    await expect(round.run(ArchiveCase, office, { hazardId })).rejects.toEqual(refused('LOOKBACK_PENDING'));
  });
});
