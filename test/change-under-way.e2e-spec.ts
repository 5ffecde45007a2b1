import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { County, type Row } from './fixtures/county';
import { planning, rectifying } from './fixtures/mill';

let county: County;
beforeAll(async () => {
  county = await County.open();
}, 60_000);
afterAll(() => county.close());

const reason = '演练';
const file = (name: string) => readFileSync(join(__dirname, '../workflows/major-hazard', name), 'utf8');

async function instanceOf(hazardId: string): Promise<string> {
  return String((await county.hazard(hazardId)).instanceId);
}

async function standsAt(instanceId: string): Promise<string[]> {
  const { instance } = await county.get<{ instance: { waits: { elementId: string }[] } }>(
    'organiser',
    `/instances/${instanceId}`,
  );
  return instance.waits.map(({ elementId }) => elementId);
}

function jump(from: string, to: string) {
  return { reason, instructions: [{ cancel: from }, { startBefore: to }] };
}

it('lets nobody past 五到位 or 三不放过, by no way in', async () => {
  const [hazardId = ''] = await planning(county, 1, 'MAJOR');
  const path = `/instances/${await instanceOf(hazardId)}`;
  const [at = ''] = await standsAt(await instanceOf(hazardId));
  for (const to of ['rectify', 'rectification.report-completion', 'review.assign', 'closure.strike-off']) {
    const refusal = await county.refusal('organiser', `${path}/modify`, jump(at, to));
    expect([to, refusal.status, refusal.code]).toEqual([to, 422, 'CHANGE_REFUSED']);
    const { findings } = refusal.body as { findings: { rule: string; policy?: string }[] };
    expect(findings.map(({ rule }) => rule)).toContain('policy-never');
  }
  expect(await county.refused('organiser', `${path}/restart`, { reason, from: 'closure.strike-off' })).toBe(
    '422 CHANGE_REFUSED',
  );
  expect(await county.refused('leader', `${path}/modify`, jump(at, 'order.issue'))).toBe('403 NOT_PERMITTED');
  expect(await county.refused('shimen-officer', `${path}/suspend`, { reason })).toBe('403 NOT_PERMITTED');
  // Back to where it has been anyway: the case follows.
  await county.act('organiser', `${path}/modify`, jump(at, 'order.issue'));
  expect(await standsAt(await instanceOf(hazardId))).toEqual(['order.issue']);
});

it('stops a case with its deadlines, and lets it go on', async () => {
  const [hazardId = ''] = await rectifying(county, 1, 'MAJOR');
  const instanceId = await instanceOf(hazardId);
  await county.act('organiser', `/instances/${instanceId}/suspend`, { reason });
  const before = await standsAt(instanceId);
  await county.demo.pass(new Date(county.demo.clock.now().getTime() + 90 * 86_400_000).toISOString());
  county.demo.client.forgetSessions();
  expect(await standsAt(instanceId)).toEqual(before);
  expect(await county.state(hazardId)).toBe('RECTIFYING');
  await county.act('organiser', `/instances/${instanceId}/resume`, { reason });
  await county.demo.pass(new Date(county.demo.clock.now().getTime() + 60_000).toISOString());
  expect(await county.state(hazardId)).toBe('OVERDUE');
});

it('brings cases in the middle of rectification under a new version, and back', async () => {
  const [hazardId = ''] = await rectifying(county, 1, 'MAJOR');
  const instanceId = await instanceOf(hazardId);
  const { instance } = await county.get<{ instance: { definitionId: string; definitionVersion: number } }>(
    'organiser',
    `/instances/${instanceId}`,
  );
  const young = await county.act('admin', '/definitions', {
    xml: file('process.bpmn').replace('name="报告整改完成"', 'name="报告整改已完成"'),
    pack: file('pack.yaml'),
    policies: file('policies.yaml'),
  });
  const plan = { sourceDefinitionId: instance.definitionId, targetDefinitionId: young.id };
  const check = await county.act<Row>('organiser', '/migrations/check', {
    plan,
    instances: { ids: [instanceId] },
  });
  expect(check).toMatchObject({ accepted: 1, refused: 0 });
  expect(await county.refused('leader', '/migrations', { plan, reason })).toBe('403 NOT_PERMITTED');
  const migration = await county.act('organiser', '/migrations', {
    plan,
    reason,
    instances: { ids: [instanceId] },
  });
  await county.demo.pass(county.demo.clock.now().toISOString());
  expect(await county.get('organiser', `/migrations/${migration.id}`)).toMatchObject({
    ...{ status: 'DONE', progress: { migrated: 1, refused: 0 } },
  });
  const tasks = (await county.hazard(hazardId)).tasks as { name: string }[];
  expect(tasks.map(({ name }) => name)).toContain('报告整改已完成');
  const back = await county.act('organiser', `/migrations/${migration.id}/undo`, { reason });
  await county.demo.pass(county.demo.clock.now().toISOString());
  expect(await county.get('organiser', `/migrations/${back.id}`)).toMatchObject({
    progress: { migrated: 1 },
  });
});

it('leaves a case that is over to its own ways', async () => {
  const [hazardId = ''] = await planning(county, 1, 'MAJOR');
  const path = `/instances/${await instanceOf(hazardId)}`;
  await county.act('organiser', `${path}/cancel`, { reason });
  expect(await county.refused('organiser', `${path}/restart`, { reason, from: 'order.issue' })).toBe(
    '409 RESTART_BELONGS_TO_DOMAIN',
  );
});
