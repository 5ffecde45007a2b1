import { DeployDefinition, Instance, Task } from '@bihuan/process';
import { FakeClock } from '@bihuan/testing';
import { CaseDocument } from '../dossier/case-document.entity';
import { AcknowledgeTransferUseCase } from '../hazard/acknowledge-transfer';
import { AssignResponsibilityUseCase } from '../hazard/assign-responsibility';
import { DecideVoidUseCase } from '../hazard/decide-void';
import { FeedBackTransferUseCase } from '../hazard/feed-back-transfer';
import { HazardGates } from '../hazard/hazard-gates';
import { type HazardCase, HazardQueries } from '../hazard/hazard.queries';
import type { HazardResource } from '../hazard/hazard-resource';
import { HazardTimeline } from '../hazard/hazard-timeline';
import { JudgeHazardUseCase } from '../hazard/judge-hazard';
import { RecordOnSpotFixUseCase } from '../hazard/record-on-spot-fix';
import { RegisterHazardUseCase } from '../hazard/register-hazard';
import { ReportHazardUseCase } from '../hazard/report-hazard';
import { RequestVoidUseCase } from '../hazard/request-void';
import { TransferHazardUseCase } from '../hazard/transfer-hazard';
import { UpdateHazardDraftUseCase } from '../hazard/update-hazard-draft';
import { Inspection } from '../inspection/inspection.entity';
import { AcceptOrderUseCase } from './accept-order';
import { visit } from './fixtures/inspection-rows';
import { shortWorkflow } from './fixtures/short-workflow';
import { installer, startTestCounty, type TestCounty } from './fixtures/test-county';
import { IssueOrderUseCase } from './issue-order';
import { OrderQueries } from './order.queries';

const clock = new FakeClock();
let county: TestCounty;
beforeAll(async () => {
  county = await startTestCounty(clock);
});
afterAll(() => county?.close());

const who = (name: string) => county.people[name] ?? installer;
const refused = (code: string) => expect.objectContaining({ code });
const read = (id: string, name = 'zhou'): Promise<HazardCase> =>
  county.app.get(HazardQueries).find(who(name), id);

async function report(more: object = {}, name = 'zhou'): Promise<HazardResource> {
  const photosBefore = name === 'boss' ? [] : [await county.photo(who(name).accountId)];
  return county.run(ReportHazardUseCase, who(name), {
    enterpriseId: county.enterprise,
    title: '二楼安全出口上锁',
    description: '疏散门上挂锁',
    place: '二楼',
    category: 5,
    basis: '消防法 Art 28',
    photosBefore,
    ...more,
  });
}
const register = (hazardId: string) => county.run(RegisterHazardUseCase, who('zhou'), { hazardId });
const judge = (hazardId: string, level: 'GENERAL' | 'MAJOR' = 'GENERAL', more: object = {}) =>
  county.run(JudgeHazardUseCase, who('zhou'), { hazardId, level, ...more });
async function judged(more: object = {}, level: 'GENERAL' | 'MAJOR' = 'GENERAL'): Promise<HazardResource> {
  const { id } = await report(more);
  await register(id);
  return judge(id, level);
}

const officerIds = () => [who('zhou').accountId, who('wu').accountId];
const issue = (hazardIds: string[], more: object = {}) =>
  county.run(IssueOrderUseCase, who('zhou'), {
    officerIds: officerIds(),
    items: hazardIds.map((hazardId) => ({ hazardId, requirement: '拆除门锁', deadline: '2026-03-20' })),
    ...more,
  });

const inspection = (state: Inspection['state']) =>
  visit(county, { state, officerIds: officerIds(), at: clock.now() });

describe('a hazard of an inspection', () => {
  it('is a draft the enterprise knows nothing of until it is registered on the signed record', async () => {
    const inspectionId = await inspection('IN_PROGRESS');
    const { id, state, basisFlag } = await report({ inspectionId });
    expect({ state, basisFlag }).toEqual({ state: 'DRAFT', basisFlag: '待核' });
    await expect(read(id, 'boss')).rejects.toEqual(refused('HAZARD_NOT_FOUND'));
    await expect(register(id)).rejects.toEqual(refused('INSPECTION_NOT_RECORDED'));
    await county.work.run(installer, () =>
      county.work.manager.update(Inspection, { id: inspectionId }, { state: 'RECORDED' }),
    );
    expect(await register(id)).toMatchObject({ state: 'REGISTERED', number: expect.stringMatching(/^YH/) });
    const seen = await read(id, 'boss');
    expect(seen.transitions.map(({ to }) => to)).toEqual(['REGISTERED']);
    const xml = shortWorkflow('general-hazard').replace('name="责令整改"', 'name="责令限期整改"');
    await county.run(DeployDefinition, installer, { xml });
    await judge(id);
    const [instance] = await county.as(installer, () =>
      county.work.manager.findBy(Instance, { subjectId: id }),
    );
    expect(instance).toMatchObject({ definitionVersion: 1, variables: { pinned: { 'general-hazard': 1 } } });
    await expect(issue([id])).rejects.toEqual(refused('ORDER_RECORD_MISSING'));
  });

  it('is refused to people outside of the team, and without a photo', async () => {
    const inspectionId = await inspection('IN_PROGRESS');
    await expect(report({ inspectionId }, 'qian')).rejects.toEqual(refused('NOT_IN_TEAM'));
    await expect(report({ inspectionId, photosBefore: [] })).rejects.toEqual(refused('PHOTO_BEFORE_MISSING'));
    await expect(report({ inspectionId: await inspection('PLANNED') })).rejects.toEqual(
      refused('INSPECTION_NOT_IN_PROGRESS'),
    );
  });
});

describe('a hazard the enterprise reports itself', () => {
  it('is seen by it at once, and its record is a self-check', async () => {
    const { id } = await report({}, 'boss');
    expect(await read(id, 'boss')).toMatchObject({ source: 'SELF_CHECK', state: 'DRAFT' });
    await register(id);
    const documents = await county.as(installer, () => county.work.manager.find(CaseDocument));
    expect(documents.filter(({ hazardIds }) => hazardIds.includes(id)).map(({ kind }) => kind)).toEqual([
      'SELF_CHECK_RECORD',
    ]);
    expect(await judge(id)).toMatchObject({ state: 'JUDGED' });
    expect((await read(id)).tasks.map(({ elementId }) => elementId)).toEqual(['order.issue']);
  });
});

describe('judging', () => {
  it('demands a reason and another officer for a downgrade', async () => {
    const { id } = await report({ suggestedLevel: 'MAJOR' });
    await register(id);
    await expect(judge(id)).rejects.toEqual(refused('LEVEL_NOT_JUSTIFIED'));
    const reason = '数量很少';
    const downgrade = (name: string) =>
      judge(id, 'GENERAL', { reason, secondOfficerId: who(name).accountId });
    await expect(downgrade('zhou')).rejects.toEqual(refused('LEVEL_NOT_JUSTIFIED'));
    await expect(downgrade('grid')).rejects.toEqual(refused('OFFICER_NOT_ELIGIBLE'));
    expect(await read(id)).toMatchObject({ state: 'REGISTERED', level: null });
    expect(await downgrade('wu')).toMatchObject({ state: 'JUDGED', level: 'GENERAL' });
  });

  it('takes the fast path when it was fixed on the spot with another photo', async () => {
    const before = await county.photo(who('zhou').accountId, 'same');
    const { id } = await report({ photosBefore: [before] });
    await register(id);
    const fix = (photo: string) =>
      county.run(RecordOnSpotFixUseCase, who('zhou'), { hazardId: id, photosAfter: [photo] });
    await expect(fix(await county.photo(who('zhou').accountId, 'same'))).rejects.toEqual(
      refused('PHOTO_AFTER_REUSED'),
    );
    await fix(await county.photo(who('zhou').accountId, 'other'));
    expect(await judge(id)).toMatchObject({ state: 'FIXED_ON_SPOT', completedAt: clock.now() });
  });
});

describe('responsibility', () => {
  it('follows from the place and warns of what nobody is named for', async () => {
    const { id } = await report();
    await register(id);
    const found = await read(id);
    expect(found.responsibilities.map(({ basis, organisationId }) => [basis, organisationId])).toEqual([
      ['TERRITORIAL', county.town],
      ['ENTERPRISE', county.enterprise],
    ]);
    expect(found.unassigned).toEqual(['SECTOR']);
    const assign = (input: object) =>
      county.run(AssignResponsibilityUseCase, who('zhou'), { hazardId: id, add: [], ...input });
    const organisationId = county.bureau;
    expect(await assign({ add: [{ basis: 'SECTOR', organisationId }] })).toMatchObject({ unassigned: [] });
    await expect(assign({ add: [{ basis: 'PARTY', organisationId }] })).rejects.toEqual(
      refused('RESPONSIBILITY_INVALID'),
    );
    const rectifiers = found.responsibilities.filter(({ duty }) => duty === 'RECTIFY').map((row) => row.id);
    await expect(assign({ remove: rectifiers })).rejects.toEqual(refused('RESPONSIBILITY_INVALID'));
  });
});

describe('transfer', () => {
  it('goes on at the competent department, which feeds back the result', async () => {
    const { id } = await judged({ competentDepartmentId: county.otherBureau });
    await expect(issue([id])).rejects.toEqual(refused('TASK_NOT_OPEN'));
    const transfer = (more: object = {}) =>
      county.run(TransferHazardUseCase, who('zhou'), { hazardId: id, reason: '燃气归住建局', ...more });
    await expect(transfer({ toOrganisationId: county.enterprise })).rejects.toEqual(
      refused('TRANSFER_RECEIVER'),
    );
    expect(await transfer()).toMatchObject({ state: 'TRANSFERRED' });
    const { continuedBy } = await read(id);
    expect(continuedBy).toMatchObject([{ state: 'REGISTERED', linkKind: 'TRANSFER' }]);
    const back = { hazardId: id, result: '已停气整改' };
    await expect(county.run(AcknowledgeTransferUseCase, who('wu'), { hazardId: id })).rejects.toEqual(
      refused('TRANSFER_NOT_YOURS'),
    );
    await expect(county.run(FeedBackTransferUseCase, who('qian'), back)).rejects.toEqual(
      refused('TRANSFER_NOT_ACKNOWLEDGED'),
    );
    await county.run(AcknowledgeTransferUseCase, who('qian'), { hazardId: continuedBy[0]?.id ?? '' });
    await county.run(FeedBackTransferUseCase, who('qian'), back);
    expect((await read(id)).transfer).toMatchObject({
      result: '已停气整改',
      receivedBy: who('qian').accountId,
    });
    expect(await judge(continuedBy[0]?.id ?? '')).toMatchObject({ state: 'JUDGED' });
  });
});

describe('an order', () => {
  it('covers hazards of both levels and is signed for once by the enterprise', async () => {
    const hazards = [await judged(), await judged({}, 'MAJOR')].map(({ id }) => id);
    const order = await issue(hazards);
    expect(order).toMatchObject({ status: 'ISSUED', number: expect.stringMatching(/^责改/) });
    expect(order.items.map(({ no, hazardId }) => [no, hazardId])).toEqual(
      hazards.map((id, i) => [i + 1, id]),
    );
    const deadline = new Date('2026-03-20T15:59:59.999Z');
    for (const id of hazards) {
      expect(await read(id, 'boss')).toMatchObject({
        ...{ state: 'ASSIGNED', orderedDeadline: deadline, effectiveDeadline: deadline, orderId: order.id },
        tasks: [{ elementId: 'order.accept' }],
      });
    }
    await expect(issue(hazards)).rejects.toEqual(refused('TASK_NOT_OPEN'));
    const accept = (name: string) => county.run(AcceptOrderUseCase, who(name), { orderId: order.id });
    await expect(accept('zhou')).rejects.toEqual(refused('NOT_PERMITTED'));
    expect(await accept('boss')).toMatchObject({ status: 'ACCEPTED', receipt: { name: 'boss' } });
    expect(await read(hazards[1] ?? '')).toMatchObject({ state: 'ACCEPTED', acceptedAt: clock.now() });
    await expect(accept('boss')).rejects.toEqual(refused('ORDER_ALREADY_ACCEPTED'));
    expect((await county.app.get(OrderQueries).find(who('boss'), order.id)).items).toHaveLength(2);
  });

  it('is refused without two officers with rights, in the past, or by a grid inspector', async () => {
    const { id } = await judged();
    const [zhou = ''] = officerIds();
    await expect(issue([id], { officerIds: [zhou, zhou] })).rejects.toEqual(refused('ORDER_OFFICERS'));
    await expect(issue([id], { officerIds: [zhou, who('grid').accountId] })).rejects.toEqual(
      refused('OFFICER_NOT_ELIGIBLE'),
    );
    const late = { hazardId: id, requirement: 'x', deadline: '2026-03-01' };
    await expect(issue([id], { items: [late] })).rejects.toEqual(refused('ORDER_DEADLINE'));
    await expect(issue([id, id])).rejects.toEqual(refused('ORDER_HAZARD_TWICE'));
    const input = { items: [{ ...late, deadline: '2026-04-01' }], officerIds: officerIds() };
    await expect(county.run(IssueOrderUseCase, who('grid'), input)).rejects.toEqual(refused('NOT_PERMITTED'));
  });
});

describe('voiding', () => {
  it('takes another person, ends the workflow and deletes nothing', async () => {
    const { id } = await judged();
    const decide = (approved: boolean, actor = who('zheng')) =>
      county.run(DecideVoidUseCase, actor, { hazardId: id, approved, reason: '核实' });
    await expect(decide(true)).rejects.toEqual(refused('VOID_NOT_REQUESTED'));
    const request = (actor = who('zhou')) =>
      county.run(RequestVoidUseCase, actor, { hazardId: id, reason: '误报' });
    await request();
    expect(await decide(false)).toMatchObject({ state: 'JUDGED' });
    await request(installer);
    await expect(decide(true, installer)).rejects.toEqual(refused('VOID_SAME_PERSON'));
    expect(await decide(true)).toMatchObject({ state: 'VOIDED' });
    expect((await read(id)).tasks).toEqual([]);
    const tasks = await county.as(installer, () => county.work.manager.findBy(Task, { subjectId: id }));
    expect(tasks.map(({ status }) => status)).toEqual(['CANCELLED']);
  });
});

describe('reading a case', () => {
  it('tells its story in pages, explains its gates and follows its draft', async () => {
    const { id } = await report({ title: '旧' });
    clock.advance('PT1H');
    await county.run(UpdateHazardDraftUseCase, who('zhou'), { hazardId: id, title: '新' });
    clock.advance('PT1H');
    await register(id);
    clock.advance('PT1H');
    await judge(id);
    const timeline = county.app.get(HazardTimeline);
    const story = await timeline.read(who('zhou'), id, {});
    expect(story.items.map(({ kind, detail }) => [kind, detail.command ?? detail.rule ?? detail.to])).toEqual(
      [
        ['COMMAND', 'hazard.report'],
        ['STATE', 'DRAFT'],
        ['COMMAND', 'hazard.update-draft'],
        ['COMMAND', 'hazard.register'],
        ['STATE', 'REGISTERED'],
        ['COMMAND', 'hazard.judge'],
        ['GATE', 'HAZARD_LEVEL'],
        ['STATE', 'JUDGED'],
        ['GATE', 'FIXED_ON_SPOT'],
        ['GATE', 'TRANSFER'],
      ],
    );
    const first = await timeline.read(who('zhou'), id, { limit: 4 });
    const rest = await timeline.read(who('zhou'), id, { limit: 20, after: first.page.after ?? '' });
    expect([...first.items, ...rest.items]).toEqual(story.items);
    const gates = county.app.get(HazardGates);
    expect(await gates.explain(who('zhou'), id, 'FIXED_ON_SPOT')).toMatchObject({ passed: false });
    await expect(gates.explain(who('zhou'), id, 'NONE')).rejects.toEqual(refused('GATE_UNKNOWN'));
    expect(await gates.list(who('zhou'), id)).toHaveLength(3);
    const found = await county.app.get(HazardQueries).search(who('boss'), { filter: { title: '新' } });
    expect(found.items.map((item) => item.id)).toEqual([id]);
  });
});
