import { FakeClock } from '@bihuan/testing';
import { factory, IdentityBench, installer } from './fixtures/identity-bench';
import { CreateEnterprise, creditCodeCheck, InstallJurisdictions, JurisdictionLevel, Role } from './index';

let bench: IdentityBench;

beforeAll(async () => {
  bench = await IdentityBench.open(new FakeClock());
});

afterAll(async () => {
  await bench?.close();
});

describe('organisations and enterprises', () => {
  it('are found by those who reach them', async () => {
    const names = async (by: string) => {
      const { body } = await (await bench.as(by)).post('/enterprises/search', {}).expect(200);
      return (body.items as { name: string }[]).map(({ name }) => name);
    };
    expect(await names('boss')).toEqual(['星河制衣']);
    expect(await names('officer')).toContain('星河制衣');
    expect(await names('officer')).not.toContain('青禾纸业');
    await (await bench.as('boss')).get(`/enterprises/${bench.otherEnterprise}`).expect(404);
  });

  it('are changed on the version that was read, and hand over their bench.people with them', async () => {
    const officer = await bench.as('officer');
    const { id } = (await officer.post('/enterprises', factory('瀚洋化工', '51.08.21')).expect(201)).body;
    await bench.employ('moved-boss', id, Role.ENTERPRISE_PRINCIPAL);
    const { headers } = await officer.get(`/enterprises/${id}`).expect(200);
    const update = (body: object) =>
      officer.post(`/enterprises/${id}/update`, body).set('if-match', headers.etag ?? '');
    await update({ name: '瀚洋化工集团', jurisdiction: '51.08.21.003' }).expect(200);
    expect((await update({ name: '太迟' }).expect(412)).body).toMatchObject({ code: 'VERSION_CONFLICT' });
    await officer
      .get(`/organisations/${id}`)
      .expect(200)
      .expect(/瀚洋化工集团/);
    await (await bench.as('grid')).get(`/accounts/${bench.people['moved-boss']}`).expect(200);
    await officer.post(`/enterprises/${id}/update`, { jurisdiction: '51.08.22' }).expect(403);
  });

  it('have one credit code each, also where the other one cannot be seen', async () => {
    const creditCode = '91510821MA6ABCDE0' + creditCodeCheck('91510821MA6ABCDE0');
    await bench.run(CreateEnterprise, installer, { ...factory('别县企业', '51.08.22'), creditCode });
    const officer = await bench.as('officer');
    const taken = await officer
      .post('/enterprises', { ...factory('同码', '51.08.21'), creditCode })
      .expect(409);
    expect(taken.body).toMatchObject({ code: 'CREDIT_CODE_TAKEN' });
    const wrong = await officer
      .post('/enterprises', { ...factory('错码', '51.08.21'), creditCode: '1' })
      .expect(400);
    expect(wrong.body).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ field: 'creditCode' }] });
  });

  it('have units in a tree', async () => {
    const boss = await bench.as('boss');
    const units = `/enterprises/${bench.enterprise}/units`;
    const { body } = await boss
      .post(units, { kind: 'WORKSHOP', name: '一车间', headName: '赵六' })
      .expect(201);
    await boss.post(units, { kind: 'TEAM', name: '甲班', parentId: body.id }).expect(201);
    const foreign = `/enterprises/${bench.otherEnterprise}/units`;
    await boss.post(foreign, { kind: 'TEAM', name: '乙班' }).expect(404);
    const { body: rows } = await boss.get(units).expect(200);
    expect(rows).toMatchObject({ items: [{ name: '一车间' }, { name: '甲班', parentId: body.id }] });
  });

  it('stand on jurisdictions that are there', async () => {
    const orphan = { code: '60.01', name: '孤', level: JurisdictionLevel.PREFECTURE };
    await expect(bench.run(InstallJurisdictions, installer, { nodes: [orphan] })).rejects.toMatchObject({
      code: 'JURISDICTION_PARENT_MISSING',
      details: { missing: ['60'] },
    });
    const { body } = await (await bench.as('grid')).get('/jurisdictions?within=51.08.21').expect(200);
    expect((body as { items: { code: string }[] }).items.map(({ code }) => code)).toEqual([
      '51.08.21',
      '51.08.21.003',
    ]);
  });

  it('are not confused: an enterprise is not changed as an organisation', async () => {
    const admin = await bench.as('admin');
    const { body } = await admin
      .post(`/organisations/${bench.enterprise}/update`, { name: '改名' })
      .expect(409);
    expect(body).toMatchObject({ code: 'ORGANISATION_IS_ENTERPRISE' });
    await admin.post(`/organisations/${bench.town}/update`, { shortName: '河口' }).expect(200);
  });
});
