import request from 'supertest';
import type { App } from 'supertest/types';
import type { Actor } from '@bihuan/kernel';
import { newCase, officer } from '../../fixtures/test-domain';
import { inARow } from '../../fixtures/workflow';
import { startTestProcess, type TestProcess } from '../../fixtures/test-process';

let process: TestProcess;
const organiser: Actor = { ...officer('organiser'), grants: [{ role: 'ORGANISER', jurisdiction: '' }] };
const local: Actor = { ...officer('local'), grants: [{ role: 'ORGANISER', jurisdiction: '51.08.21' }] };

beforeAll(async () => {
  process = await startTestProcess();
  for (const actor of [organiser, local]) process.signIn(actor);
});
afterAll(() => process.close());

const call = (method: 'get' | 'post', path: string, actor = organiser) =>
  request(process.app.getHttpServer() as App)
    [method](path)
    .set('x-test-actor', actor.name);

const name = { zh: '整改后照片', en: 'Photos after' };
const photos = (least: number, code = 'PHOTOS_AFTER') => ({
  ...{ code, name, basis: '县安委办 2026-1 号', verified: false, factsOf: 'FIXED_ON_SPOT' },
  criteria: [
    {
      ...{ code: 'enough', label: name, expression: `photosAfter >= ${least}` },
      reason: { zh: '照片不够', en: 'too few photos' },
    },
  ],
});

it('saves rules in versions, and lists them beside the built-in ones', async () => {
  expect((await call('post', '/rules').send(photos(1)).expect(201)).body).toMatchObject({ version: 1 });
  expect((await call('post', '/rules').send(photos(2)).expect(201)).body).toMatchObject({ version: 2 });
  const { items } = (await call('get', '/rules').expect(200)).body as { items: { code: string }[] };
  expect(items).toContainEqual(
    expect.objectContaining({ code: 'PHOTOS_AFTER', version: 2, own: true, usable: true }),
  );
  const five = items.find(({ code }) => code === 'RECT_FIVE_IN_PLACE') as unknown as {
    variants: { criteria: { code: string; demands: object[] }[] }[];
  };
  expect(five.variants[0]?.criteria.map(({ code }) => code)).toEqual([
    ...['measures', 'responsibility', 'funds', 'deadline', 'contingency'],
  ]);
  const versions = await call('get', '/rules/PHOTOS_AFTER/versions').expect(200);
  expect((versions.body as { items: object[] }).items).toHaveLength(2);
});

it('refuses what could fail when a case depends on it', async () => {
  const wrong = { ...photos(1), criteria: [{ ...photos(1).criteria[0], expression: 'photos > 1' }] };
  const refused = await call('post', '/rules').send(wrong).expect(422);
  expect(refused.body).toMatchObject({
    code: 'RULE_REFUSED',
    findings: [{ at: 'criteria.0.expression', problem: { en: 'Unknown names: photos.' } }],
  });
  await call('post', '/rules').send(photos(1, 'RECT_FIVE_IN_PLACE')).expect(422);
  await call('post', '/rules')
    .send({ ...photos(1), factsOf: 'NO_SUCH' })
    .expect(422);
  await call('post', '/rules', local).send(photos(1)).expect(403);
});

it('judges cases in a workflow, with reasons that are kept', async () => {
  await call('post', '/rules').send(photos(99, 'MANY_PHOTOS')).expect(201);
  const gate = 'bihuan:rule="MANY_PHOTOS" bihuan:result="photos"';
  await process.deploy(inARow('own', { gate: ['businessRuleTask', gate], 'x.work': 'userTask' }));
  const subject = newCase();
  const instance = await process.start({ key: 'own', subject });
  expect(instance.variables).toMatchObject({
    photos: { passed: false, outcome: 'RETURN', enough: false, failing: ['enough'] },
  });
  const [kept] = await process.dataSource.query<{ result: object }[]>(
    `SELECT result FROM bh_rule_evaluation WHERE rule = 'MANY_PHOTOS' AND "subjectId" = $1`,
    [subject.id],
  );
  expect(kept?.result).toMatchObject({
    criteria: [
      { code: 'enough', basis: '县安委办 2026-1 号', reason: { en: 'Photos after: too few photos' } },
    ],
  });
});

it('decides by a table over the variables of the workflow', async () => {
  const row = (when: string, outcome: string) => ({
    ...{ when: [when], outcome, passed: outcome === 'PASS', reason: { zh: '金额', en: 'amount' } },
  });
  const table = {
    hitPolicy: 'UNIQUE',
    inputs: [{ label: name, expression: 'amount' }],
    rows: [row('<= 5', 'PASS'), row('> 5', 'BIG')],
  };
  const rule = { code: 'AMOUNT', name, basis: '县安委办', verified: true, table };
  const tried = await call('post', '/rules/try')
    .send({ rule, facts: { amount: 9 } })
    .expect(200);
  expect(tried.body).toMatchObject({ findings: [], result: { passed: false, outcome: 'BIG' } });
  const gap = { ...rule, table: { ...table, rows: [row('< 5', 'PASS')] } };
  expect((await call('post', '/rules/try').send({ rule: gap }).expect(200)).body).toMatchObject({
    findings: [{ at: 'table' }],
  });
  await call('post', '/rules').send(rule).expect(201);
  const gate = 'bihuan:rule="AMOUNT" bihuan:result="decided"';
  await process.deploy(inARow('table', { gate: ['businessRuleTask', gate], 'x.work': 'userTask' }));
  const { variables } = await process.start({ key: 'table', subject: newCase(), variables: { amount: 3 } });
  expect(variables).toMatchObject({ decided: { passed: true, outcome: 'PASS' } });
});

it('tries expressions', async () => {
  const tried = await call('post', '/rules/feel')
    .send({ expression: 'daysAfter("2026-06-01", n)', context: { n: 2 } })
    .expect(200);
  expect(tried.body).toEqual({ names: ['daysAfter', 'n'], value: '2026-06-03T15:59:59.999Z' });
  const wrong = await call('post', '/rules/feel').send({ expression: 'n +' }).expect(200);
  expect(wrong.body).toMatchObject({ problem: { code: 'FEEL_SYNTAX', near: expect.any(String) as string } });
});
