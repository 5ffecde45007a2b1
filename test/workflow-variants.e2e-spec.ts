import { readFile } from 'node:fs/promises';
import { County } from './fixtures/county';

let county: County;
let xml: string;
let pack: string;

beforeAll(async () => {
  county = await County.open();
  xml = (await readFile('workflows/major-hazard/process.bpmn', 'utf8')).replaceAll(
    '"major-hazard"',
    '"major-hazard-yunxi"',
  );
  pack = await readFile('workflows/major-hazard/pack.yaml', 'utf8');
});
afterAll(() => county?.close());

const here = '99.01.01';
const variant = (): object => ({ xml, pack, jurisdiction: here, variantOf: 'major-hazard' });

it('lets an organiser deploy for the own place, and for no other', async () => {
  expect(await county.refused('organiser', '/definitions', { xml, pack })).toBe('403 NOT_PERMITTED');
  expect(await county.refused('organiser', '/definitions', { ...variant(), jurisdiction: '99.01.02' })).toBe(
    '403 NOT_PERMITTED',
  );
  const deployed = await county.act('organiser', '/definitions', variant());
  expect(deployed).toMatchObject({ key: 'major-hazard-yunxi', version: 1 });
});

it('holds a variant to what the workflow of the product promises', async () => {
  const weak = {
    ...variant(),
    xml: xml.replace('"RECT_THREE_NOT_LET_GO"', '"STRIKE_OFF"'),
    policies: 'policies: []',
  };
  const refusal = await county.refusal('organiser', '/definitions', weak);
  expect(refusal.code).toBe('DEFINITION_REFUSED');
  expect(JSON.stringify(refusal.body)).toContain('THREE_NOT_LET_GO_BEFORE_STRIKE_OFF');
  const { verdict } = await county.act('organiser', '/definitions/check', weak);
  expect(verdict).toBe('refused');
});

it('holds a new version of a workflow of the product to the same', async () => {
  const original = xml.replaceAll('"major-hazard-yunxi"', '"major-hazard"');
  const weak = { xml: original.replace('"RECT_THREE_NOT_LET_GO"', '"STRIKE_OFF"'), pack };
  expect(await county.refused('admin', '/definitions', weak)).toBe('422 DEFINITION_REFUSED');
});

it('keeps a key where it was deployed first, and knows what there is to stand in for', async () => {
  expect(await county.refused('admin', '/definitions', { xml, pack })).toBe('409 DEFINITION_ELSEWHERE');
  expect(await county.refused('organiser', '/definitions', { ...variant(), variantOf: 'nothing' })).toBe(
    '422 VARIANT_UNKNOWN',
  );
});

it('runs the hazards of a campaign that chose it', async () => {
  const checklistId = await county.stage.checklist('industry-trade');
  const campaign = {
    title: '有限空间专项',
    basis: '通知',
    jurisdiction: here,
    startsOn: '2026-03-02',
    endsOn: '2026-08-31',
    stageEnds: {
      selfCheck: '2026-04-01',
      inspection: '2026-05-01',
      rectification: '2026-06-01',
      lookback: '2026-07-01',
      summary: '2026-08-01',
    },
    industries: ['INDUSTRY_LIGHT'],
    checklistIds: [checklistId],
  };
  const wrong = { ...campaign, workflows: { 'general-hazard': 'major-hazard-yunxi' } };
  expect(await county.refused('organiser', '/campaigns', wrong)).toBe('422 CAMPAIGN_INVALID');
  const workflows = { 'major-hazard': 'major-hazard-yunxi' };
  const { id } = await county.act('organiser', '/campaigns', { ...campaign, workflows });
  const { pinned } = await county.act('organiser', `/campaigns/${id}/publish`);
  expect(pinned).toMatchObject({ 'major-hazard-yunxi': 1, 'general-hazard': 1 });
  const enterpriseId = await county.stage.enterprise('云溪县青禾纸业');
  const photo = await county.stage.upload('qinghe-paper-principal', 'PHOTO_BEFORE', enterpriseId);
  const hazard = await county.act('qinghe-paper-principal', '/hazards', {
    enterpriseId,
    campaignId: id,
    title: '有限空间未辨识',
    description: '浆池未辨识',
    place: '制浆车间',
    category: 1,
    basis: '《工贸企业重大事故隐患判定标准》',
    suggestedLevel: 'MAJOR',
    photosBefore: [photo],
  });
  await county.act('officer1', `/hazards/${hazard.id}/register`);
  await county.act('officer1', `/hazards/${hazard.id}/judge`, { level: 'MAJOR' });
  const { instanceId } = await county.hazard(hazard.id);
  const { instance } = await county.get<{ instance: { definitionId: string } }>(
    'officer1',
    `/instances/${String(instanceId)}`,
  );
  expect(await county.get('officer1', `/definitions/${instance.definitionId}`)).toMatchObject({
    key: 'major-hazard-yunxi',
    version: 1,
  });
});
