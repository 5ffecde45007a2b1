import { completeFile, demoPassword, fullPlan } from '@bihuan/demo';
import { County, type Row } from './fixtures/county';
import { mill, orderBody, registered } from './fixtures/mill';
import { assignReview, report, reported, reviewBody } from './fixtures/rounds';

let county: County;
beforeAll(async () => {
  county = await County.open();
}, 60_000);
afterAll(() => county.close());

/** A further role for somebody, given by the administrator. */
async function grant(username: string, role: string, jurisdiction?: string): Promise<void> {
  const account = await county.stage.account(username);
  await county.act('admin', `/accounts/${account}/grants`, { role, ...(jurisdiction && { jurisdiction }) });
}

/** A person of an organisation, with a role there. */
async function hire(username: string, organisationId: string, role: string): Promise<string> {
  const person = {
    username,
    name: username,
    password: demoPassword,
    organisationId,
    certificateNo: '99010099',
  };
  const { id } = await county.act('admin', '/accounts', person);
  await grant(username, role);
  return id;
}

const organisation = async (name: string): Promise<string> =>
  (await county.stage.search('admin', 'organisations', { name }))[0]?.id ?? '';
const ids = (...usernames: string[]) =>
  Promise.all(usernames.map((username) => county.stage.account(username)));

/** Code and reasons of a refused naming of reviewers. */
async function refusedReviewers(hazardId: string, reviewerIds: string[]): Promise<unknown> {
  const problem = await county.refusal('leader', `/hazards/${hazardId}/assign-review`, { reviewerIds });
  const reviewers = (problem.body.reviewers ?? []) as { reasons: { code: string }[] }[];
  return [problem.code, ...reviewers.flatMap(({ reasons }) => reasons.map(({ code }) => code))];
}

describe('reviewers', () => {
  it('are two different officers who may review there', async () => {
    const [hazardId = ''] = await reported(county, 1, 'MAJOR');
    const [one = '', leader = '', stranger = ''] = await ids('reviewer1', 'leader', 'shimen-officer');
    expect(await refusedReviewers(hazardId, [one])).toEqual(['VALIDATION_FAILED']);
    expect(await refusedReviewers(hazardId, [one, one])).toEqual(['VALIDATION_FAILED']);
    expect(await refusedReviewers(hazardId, [one, leader])).toEqual(['OFFICER_NOT_ELIGIBLE']);
    expect(await refusedReviewers(hazardId, [one, stranger])).toEqual(['OFFICER_NOT_ELIGIBLE']);
    expect(await county.hazard(hazardId)).toMatchObject({ state: 'COMPLETED_REPORTED', reviewerIds: [] });
  });

  it('do not supervise the case as 监管 of several parties, nor belong to a party that rectifies', async () => {
    const [hazardId = ''] = await registered(county, 1);
    const path = `/hazards/${hazardId}`;
    const [one = '', two = '', three = ''] = await ids('reviewer1', 'reviewer2', 'housing-officer');
    const [fire, housing] = [
      await organisation('云溪县消防救援大队'),
      await organisation('云溪县住房和城乡建设局'),
    ];
    await county.act('officer1', `${path}/judge`, { level: 'MAJOR' });
    await county.act('officer1', `${path}/assign-responsibility`, {
      add: [
        { basis: 'PARTY', party: '监管', organisationId: fire, accountId: one },
        { basis: 'PARTY', party: '施工', organisationId: housing },
      ],
    });
    const { id } = await county.act('officer1', '/orders', await orderBody(county, [hazardId], 30));
    await county.act(mill.principal, `/orders/${id}/accept`);
    await county.act(mill.principal, `${path}/submit-plan`, await fullPlan(county.stage, mill, 20));
    await report(county, hazardId);
    expect(await refusedReviewers(hazardId, [one, two])).toEqual([
      'REVIEWER_NOT_INDEPENDENT',
      'ACCOUNTABLE_SUPERVISOR',
    ]);
    expect(await refusedReviewers(hazardId, [two, three])).toEqual([
      'REVIEWER_NOT_INDEPENDENT',
      'RECTIFYING_ORGANISATION',
    ]);
  });

  it('act each for themselves: the first submits, the second countersigns', async () => {
    const [hazardId = ''] = await reported(county, 1, 'MAJOR');
    const path = (verb: string) => `/hazards/${hazardId}/${verb}`;
    await assignReview(county, hazardId);
    const body = await reviewBody(county, hazardId);
    for (const other of ['reviewer2', 'officer1']) {
      expect(await county.refused(other, path('submit-review'), body)).toMatch(/^403/);
    }
    await county.act('reviewer1', path('submit-review'), body);
    expect(await county.refused('reviewer1', path('countersign-review'), { agree: true })).toMatch(/^403/);
    expect(await county.refused('officer2', path('countersign-review'), { agree: true })).toMatch(/^403/);
    expect(await county.state(hazardId)).toBe('REVIEWING');
  });
});

describe('whoever recorded a hazard', () => {
  it('does not confirm its fix on the spot alone', async () => {
    const [hazardId = ''] = await registered(county, 1);
    const photo = await county.stage.upload(
      'officer1',
      'PHOTO_AFTER',
      await county.stage.enterprise(mill.name),
    );
    await county.act('officer1', `/hazards/${hazardId}/record-on-spot-fix`, { photosAfter: [photo] });
    await county.act('officer1', `/hazards/${hazardId}/judge`, { level: 'GENERAL' });
    const refusal = await county.refusal('officer1', `/hazards/${hazardId}/confirm-on-spot`, {
      passed: true,
    });
    expect([refusal.status, refusal.code]).toEqual([403, 'NOT_INDEPENDENT']);
    expect(refusal.body.reasons).toEqual([expect.objectContaining({ code: 'SOLE_REVIEWER_RECORDED' })]);
    await county.act('officer2', `/hazards/${hazardId}/confirm-on-spot`, { passed: true });
  });
});

describe('plans of inspections', () => {
  it('are not approved by whoever made them', async () => {
    const plan = {
      campaignId: String((await county.hazard((await registered(county, 1))[0] ?? '')).campaignId),
      enterpriseId: await county.stage.enterprise(mill.name),
      mode: 'OPEN',
      plannedOn: await county.stage.dayAhead(0),
      focus: '有限空间',
      team: (await ids('officer1', 'officer2')).map((accountId) => ({ accountId, as: 'OFFICER' })),
    };
    await hire('two-hats', await organisation('云溪县应急管理局'), 'REGULATOR_OFFICER');
    await grant('two-hats', 'REGULATOR_LEADER');
    const { id } = await county.act('two-hats', '/inspections', plan);
    const problem = await county.refusal('two-hats', `/inspections/${id}/approve-plan`, { approve: true });
    expect([problem.status, await county.get('leader', `/inspections/${id}`)]).toMatchObject([
      403,
      { state: 'PLANNED' },
    ]);
    await county.act('leader', `/inspections/${id}/approve-plan`, { approve: true });
  });
});

describe('requests and their decisions', () => {
  it('come from two persons: voiding', async () => {
    const [hazardId = ''] = await registered(county, 1);
    await hire('both-hats', await organisation('云溪县应急管理局'), 'REGULATOR_OFFICER');
    await grant('both-hats', 'REGULATOR_LEADER');
    await county.act('both-hats', `/hazards/${hazardId}/request-void`, { reason: '误报' });
    const decision = { approved: true, reason: '属实' };
    expect(await county.refused('both-hats', `/hazards/${hazardId}/decide-void`, decision)).toBe(
      '403 VOID_SAME_PERSON',
    );
    await county.act('leader', `/hazards/${hazardId}/decide-void`, decision);
    expect(await county.state(hazardId)).toBe('VOIDED');
  });
});

describe('closing signers', () => {
  it('did not review, and sign for one role only', async () => {
    const [hazardId = ''] = await reported(county, 1, 'MAJOR');
    const sign = (username: string) =>
      county.act(username, `/hazards/${hazardId}/sign-closing`, { decision: 'APPROVE' });
    const refused = (username: string) =>
      county.refused(username, `/hazards/${hazardId}/sign-closing`, { decision: 'APPROVE' });
    await assignReview(county, hazardId);
    await county.act('reviewer1', `/hazards/${hazardId}/submit-review`, await reviewBody(county, hazardId));
    await county.act('reviewer2', `/hazards/${hazardId}/countersign-review`, { agree: true });
    await completeFile(county.stage, hazardId, 'officer1');
    expect(await refused('qinghe-head')).toMatch(/^403/);
    await sign(mill.principal);
    expect(await refused('town-head')).toMatch(/^40[34]/);
    await sign('qinghe-head');
    await grant('reviewer1', 'REGULATOR_LEADER');
    expect(await refused('reviewer1')).toBe('403 CLOSING_REVIEWER');
    await grant('leader', 'ORGANISER');
    await sign('leader');
    const signatures = await county.list('auditor', `/hazards/${hazardId}/closing-signatures`);
    expect(signatures.map(({ role }: Row) => role)).toEqual([
      'ENTERPRISE_PRINCIPAL',
      'TOWN_HEAD',
      'REGULATOR_LEADER',
    ]);
    expect(await refused('leader')).toBe('403 CLOSING_TWO_ROLES');
    await sign('organiser');
    expect(await county.state(hazardId)).toBe('CLOSED');
  });
});
