import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import type { App } from 'supertest/types';
import { officer } from '../fixtures/test-domain';
import { inARow } from '../fixtures/workflow';
import { startTestProcess, type TestProcess } from '../fixtures/test-process';
import { DefinitionRefusedError, WorkflowInstaller } from '../index';

let process: TestProcess;
const organiser = { ...officer('organiser'), grants: [{ role: 'ADMINISTRATOR', jurisdiction: '' }] };

beforeAll(async () => {
  process = await startTestProcess();
  process.signIn(organiser);
});
afterAll(() => process.close());

const call = (method: 'get' | 'post', path: string) =>
  request(process.app.getHttpServer() as App)
    [method](path)
    .set('x-test-actor', organiser.name);

async function findings(xml: string): Promise<(string | undefined)[]> {
  const error: unknown = await process.deploy(xml).catch((reason: unknown) => reason);
  if (!(error instanceof DefinitionRefusedError)) throw error;
  return error.findings.flatMap(({ elementId, rule }) => [elementId, rule]);
}

it('counts a version for every change, and none for the same file', async () => {
  const first = inARow('counted', { 'x.one': 'userTask' });
  expect(await process.deploy(first)).toBe(1);
  expect(await process.deploy(first)).toBe(1);
  expect(await process.deploy(inARow('counted', { 'x.two': 'userTask' }))).toBe(2);
  expect(await process.deploy(first)).toBe(3);
});

it('gives two deployments at once two versions', async () => {
  const versions = await Promise.all(
    ['x.one', 'x.two'].map((id) => process.deploy(inARow('at-once', { [id]: 'userTask' }))),
  );
  expect(versions.toSorted((one, other) => one - other)).toEqual([1, 2]);
});

it('refuses what names something that does not exist here', async () => {
  expect(await findings(inARow('a', { run: ['serviceTask', 'bihuan:handler="nobody"'] }))).toEqual([
    'run',
    'handler-unknown',
  ]);
  expect(
    await findings(inARow('a', { gate: ['businessRuleTask', 'bihuan:rule="NO_SUCH" bihuan:result="r"'] })),
  ).toEqual(['gate', 'rule-unknown']);
  expect(
    await findings(inARow('a', { gate: ['businessRuleTask', 'bihuan:rule="STRIKE_OFF" bihuan:result="r"'] })),
  ).toEqual(['gate', 'rule-unknown']);
  expect(await findings(inARow('a', { go: ['callActivity', 'calledElement="nowhere"'] }))).toEqual([
    'go',
    'definition-unknown',
  ]);
});

it('lets a definition call itself', async () => {
  expect(
    await process.deploy(
      inARow('again', { 'x.work': 'userTask', go: ['callActivity', 'calledElement="again"'] }),
    ),
  ).toBe(1);
});

it.each([
  [
    'a script',
    inARow('attack', { run: ['scriptTask', 'scriptFormat="javascript"', '<bpmn:script>1</bpmn:script>'] }),
  ],
  [
    'an expression of the host',
    inARow('attack', { run: ['serviceTask', 'implementation="${environment.services.x}"'] }),
  ],
  [
    'an entity',
    inARow('attack', { run: 'userTask' }).replace(
      '?>',
      '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    ),
  ],
  ['no BPMN', '<html/>'],
])('refuses %s and stores nothing', async (_, xml) => {
  await expect(process.deploy(xml)).rejects.toThrow(DefinitionRefusedError);
  expect(await process.dataSource.query(`SELECT 1 FROM bh_definition WHERE key = 'attack'`)).toEqual([]);
});

it('installs the packs of a folder, which may call each other, and does nothing the second time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'workflows-'));
  const pack = async (name: string, xml: string) => {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'process.bpmn'), xml);
  };
  try {
    await pack('a', inARow('pack-a', { go: ['callActivity', 'calledElement="pack-b"'] }));
    await pack('b', inARow('pack-b', { 'x.work': 'userTask' }));
    const installer = process.app.get(WorkflowInstaller);
    const first = await installer.install(folder);
    expect(first).toMatchObject([
      { key: 'pack-a', version: 1 },
      { key: 'pack-b', version: 1 },
    ]);
    const trail = process.commands.length;
    expect(await installer.install(folder)).toEqual(first);
    expect(process.commands).toHaveLength(trail);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('shows definitions over HTTP', async () => {
  const row = inARow('shown', { 'x.work': ['userTask', 'name="整改" bihuan:nameEn="Rectify"'] });
  const xml = row.replace('id="shown"', 'id="shown" bihuan:nameEn="Shown"');
  const deployed = await call('post', '/definitions').send({ xml }).expect(201);
  const { id } = deployed.body as { id: string };
  const detail = await call('get', `/definitions/${id}`).expect(200);
  expect(detail.body).toMatchObject({ key: 'shown', version: 1, lane: 'compiled', nameEn: 'Shown' });
  expect((detail.body as { elements: object[] }).elements).toContainEqual(
    expect.objectContaining({
      id: 'x.work',
      name: '整改',
      type: 'UserTask',
      attributes: { nameEn: 'Rectify' },
    }),
  );
  expect(detail.body).not.toHaveProperty('xml');
  const file = await call('get', `/definitions/${id}/xml`).expect(200).expect('content-type', /xml/);
  expect(file.text).toBe(xml);
  const refused = await call('post', '/definitions').send({ xml: '<html/>' }).expect(422);
  expect(refused.body).toMatchObject({ code: 'DEFINITION_REFUSED' });
  const search = await call('post', '/definitions/search')
    .send({ filter: { key: 'shown' } })
    .expect(200);
  expect((search.body as { items: object[] }).items).toHaveLength(1);
});

it('plays a workflow test over HTTP and stores nothing', async () => {
  const xml = inARow('played', { 'x.work': 'userTask' });
  const file = (state: string): string =>
    `cases:\n  - name: to the end\n    steps: [{ complete: x.work }]\n    expect: { state: ${state} }`;
  const passed = await call('post', '/definitions/test')
    .send({ xml, tests: file('ended') })
    .expect(200);
  expect(passed.body).toEqual({ passed: true, cases: [{ name: 'to the end', passed: true }] });
  const failed = await call('post', '/definitions/test')
    .send({ xml, tests: file('running') })
    .expect(200);
  expect(failed.body).toMatchObject({
    passed: false,
    cases: [{ line: 4, differences: [{ what: 'state', diff: ['- running', '+ ended'] }] }],
  });
  const wrong = await call('post', '/definitions/test')
    .send({ xml, tests: file('over') })
    .expect(400);
  expect(wrong.body).toMatchObject({ code: 'WORKFLOW_TEST_INVALID' });
  const refused = await call('post', '/definitions/test').send({ xml: '<html/>', tests: file('ended') });
  expect([refused.status, refused.body]).toEqual([
    422,
    expect.objectContaining({ code: 'DEFINITION_REFUSED' }),
  ]);
  expect(await process.dataSource.query(`SELECT 1 FROM bh_definition WHERE key = 'played'`)).toEqual([]);
});
