import { County, type Row } from './fixtures/county';
import { campaignOf, mill, orderBody, plannedInspection, registered } from './fixtures/mill';
import { selfCheck } from './fixtures/own-workflow';
import { nobody } from './fixtures/routes';

let county: County;
beforeAll(async () => {
  county = await County.open();
}, 60_000);
afterAll(() => county.close());

interface Work {
  readonly counts: Readonly<Record<string, number>>;
  readonly items: readonly (Row & {
    taskId: string;
    groups: string[];
    onBehalfOf: { name: string } | null;
  })[];
}
const work = (username: string, subjectId: string): Promise<Work> =>
  county.get(username, `/work?subjectId=${subjectId}`);

interface Story {
  readonly items: readonly Row[];
  readonly onBehalfOf: { name: string } | null;
}
const story = (username: string, taskId: string): Promise<Story> =>
  county.get(username, `/tasks/${taskId}/story`);

async function appoint(absent: string, deputy: string): Promise<void> {
  await county.act(absent, '/deputies', {
    deputyId: await county.stage.account(deputy),
    from: county.demo.clock.now().toISOString(),
    to: await county.stage.dayAhead(5),
    reason: '外出培训',
  });
}

/** A case whose order is to be issued. */
async function judged(): Promise<string> {
  const [hazardId = ''] = await registered(county, 1);
  await county.act('officer1', `/hazards/${hazardId}/judge`, { level: 'GENERAL' });
  return hazardId;
}

describe('a deputy', () => {
  it('is told whose work it is, does it on the page of the case, and stands in the record beside that one', async () => {
    const hazardId = await judged();
    const body = await orderBody(county, [hazardId], 30);
    expect(await county.refused('grid', '/orders', body)).toBe('403 NOT_PERMITTED');
    await appoint('officer2', 'grid');
    const { items } = await work('grid', hazardId);
    expect(items).toMatchObject([
      { elementId: 'order.issue', command: 'order.issue', onBehalfOf: { name: '李查' } },
    ]);
    const later = await judged();
    await county.demo.settle();
    expect(await county.stage.search('grid', 'notifications', { subjectId: later })).toMatchObject([
      { kind: 'TASK_OPEN' },
    ]);
    expect((await work('officer2', hazardId)).items).toMatchObject([{ onBehalfOf: null }]);
    const taskId = items[0]?.taskId ?? '';
    expect(await story('grid', taskId)).toMatchObject({ onBehalfOf: { name: '李查' } });
    await county.act('grid', '/orders', body);
    const commands = (await county.timeline(hazardId)).filter(({ kind }) => kind === 'COMMAND');
    expect(commands.at(-1)?.detail).toMatchObject({
      command: 'order.issue',
      actorName: '王格',
      onBehalfOf: '李查',
    });
    const [order] = (await county.list('officer1', `/hazards/${hazardId}/documents`)).slice(-1);
    expect(order).toMatchObject({
      ...{ issuedBy: await county.stage.account('grid'), issuedFor: await county.stage.account('officer2') },
      approvedFor: order?.issuedFor,
    });
    expect((await story('officer1', taskId)).items).toMatchObject([
      { command: 'hazard.judge', opened: true, actorName: '陈检', onBehalfOf: null },
      { command: 'order.issue', opened: false, actorName: '王格', onBehalfOf: '李查' },
    ]);
  });

  it('may do nothing in that name but what waits for it', async () => {
    const hazardId = await judged();
    await county.act('officer2', '/orders', await orderBody(county, [hazardId], 30));
    expect(await county.refused('grid', '/orders', await orderBody(county, [hazardId], 30))).toBe(
      '403 NOT_PERMITTED',
    );
    expect(await county.refused('grid', `/hazards/${hazardId}/judge`, { level: 'MAJOR' })).toBe(
      '403 NOT_PERMITTED',
    );
  });

  it('may not decide in the name of somebody what that one may not, nor what it may not itself', async () => {
    const { stage } = county;
    const planner = await stage.account('housing-leader');
    const role = { role: 'REGULATOR_OFFICER', jurisdiction: '99.01.01' };
    await county.act('admin', `/accounts/${planner}/grants`, role);
    const { id: own } = await county.act('housing-leader', '/inspections', {
      campaignId: await campaignOf(county),
      enterpriseId: await stage.enterprise(mill.name),
      ...{ mode: 'OPEN', plannedOn: await stage.dayAhead(0), focus: '有限空间' },
      team: [
        { accountId: await stage.account('officer1'), as: 'OFFICER' },
        { accountId: await stage.account('officer2'), as: 'OFFICER' },
      ],
    });
    await appoint('housing-leader', 'reviewer2');
    const approve = { approve: true };
    expect(await county.refused('reviewer2', `/inspections/${own}/approve-plan`, approve)).toBe(
      '403 OWN_PLAN',
    );
    const planned = await plannedInspection(county);
    await appoint('leader', 'officer1');
    expect(await county.refused('officer1', `/inspections/${planned}/approve-plan`, approve)).toBe(
      '403 OWN_PLAN',
    );
    await county.act('reviewer2', `/inspections/${planned}/approve-plan`, approve);
    expect((await story('leader', await taskOf(planned))).items.at(-1)).toMatchObject({
      ...{ command: 'inspection.approve-plan', actorName: '吴核', onBehalfOf: '祝城' },
    });
  });
});

async function taskOf(subjectId: string): Promise<string> {
  const filter = { subjectId, elementId: 'inspection.approve-plan' };
  const [task] = await county.stage.search('leader', 'tasks', filter);
  return task?.id ?? '';
}

it('shows who is to co-sign in the own work, and tells the story of the task', async () => {
  const hazardId = await judged();
  const taskId = (await work('officer2', hazardId)).items[0]?.taskId ?? '';
  await county.act('officer2', `/tasks/${taskId}/claim`);
  const accountIds = [await county.stage.account('housing-officer')];
  await county.act('officer2', `/tasks/${taskId}/cosigners`, { accountIds, reason: '涉及在建项目' });
  const asked = await work('housing-officer', hazardId);
  expect(asked.counts).toMatchObject({ all: 1, cosign: 1, claim: 0 });
  expect(asked.items).toMatchObject([{ taskId, groups: ['cosign'], free: false }]);
  const comment = '请先核实产权';
  await county.act('housing-officer', `/tasks/${taskId}/cosign`, { decision: 'OBJECT', comment });
  await county.act('housing-officer', `/tasks/${taskId}/cosign`, { decision: 'CONSENT' });
  expect((await work('housing-officer', hazardId)).counts).toMatchObject({ all: 0, cosign: 0 });
  expect((await story('officer2', taskId)).items).toMatchObject([
    { command: 'hazard.judge', opened: true },
    { command: 'task.claim', actorName: '李查', note: null },
    { command: 'task.add-cosigners', to: ['朱建'], note: '涉及在建项目' },
    { command: 'task.cosign', actorName: '朱建', decision: 'OBJECT', note: comment },
    { command: 'task.cosign', decision: 'CONSENT', note: null },
  ]);
  for (const stranger of ['shimen-officer', mill.principal])
    expect(await county.get(stranger, `/tasks/${taskId}/story`).catch(String)).toMatch(/404/);
});

describe('a workflow begun by hand for an enterprise', () => {
  const begin = { key: 'self-check', jurisdiction: '99.01.01' };
  const subjects = async (username: string): Promise<Row[]> =>
    (await county.get<Work>(username, '/work?group=form')).items.slice();

  it('gives its people their tasks, with English names, and officers the way back', async () => {
    await county.act('organiser', '/definitions', { xml: selfCheck, jurisdiction: '99.01.01' });
    const enterpriseId = await county.stage.enterprise(mill.name);
    const { id } = await county.act('organiser', '/instances', { ...begin, enterpriseId });
    const [instance] = await county.stage.search('organiser', 'instances', { id });
    expect(instance).toMatchObject({ enterpriseId, jurisdiction: '99.01.01.002' });
    expect(await subjects('xinghe-principal')).toEqual([]);
    const [item] = await subjects('qinghe-safety');
    expect(item).toMatchObject({
      ...{
        todo: { zh: '填报节前自查', en: 'Report the self-check' },
        title: '节前自查',
        titleEn: 'Self-check',
      },
      ...{ enterpriseName: mill.name, onBehalfOf: null },
    });
    await county.demo.settle();
    const told = await county.stage.search('qinghe-safety', 'notifications', { taskId: item?.taskId });
    expect(told).toMatchObject([
      { text: { en: expect.stringMatching(/^To do: “Report the self-check”.*Self-check/) } },
    ]);
    const form = await county.get<object>('qinghe-safety', `/tasks/${String(item?.taskId)}/form`);
    expect(form).toMatchObject({ workflow: '节前自查', workflowEn: 'Self-check' });

    await county.act('qinghe-safety', `/tasks/${String(item?.taskId)}/complete`, { output: { found: 2 } });
    const [look] = (await work('officer1', String(item?.subjectId))).items;
    const path = `/tasks/${look?.taskId}`;
    const reason = '没有附照片';
    await county.act('officer1', `${path}/return`, { elementId: 'self.report', reason });
    expect((await story('officer1', look?.taskId ?? '')).items.at(-1)).toMatchObject({
      ...{ command: 'task.return', opened: false, note: reason },
      step: { zh: '填报节前自查', en: 'Report the self-check' },
    });
    const [again] = await subjects('qinghe-safety');
    expect((await story('qinghe-safety', String(again?.taskId))).items).toMatchObject([
      { command: 'task.return', opened: true, actorName: '陈检', note: reason },
    ]);
  });

  it('is refused for one that does not belong there', async () => {
    const elsewhere = await county.stage.enterprise('石门沟煤矿');
    for (const [username, enterpriseId] of [
      ['organiser', elsewhere],
      ['admin', elsewhere],
      ['organiser', nobody],
    ] as const)
      expect(await county.refused(username, '/instances', { ...begin, enterpriseId })).toBe(
        '422 ENTERPRISE_OUT_OF_PLACE',
      );
    expect(await county.refused('organiser', '/instances', { ...begin, enterpriseId: 'mill' })).toMatch(
      /^400 /,
    );
  });
});
