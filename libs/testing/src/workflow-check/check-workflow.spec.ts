import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkflow } from './check-workflow';

const folder = join(__dirname, '../../../../workflows');
const read = (pack: string, file: string): string => readFileSync(join(folder, pack, file), 'utf8');

it.each(readdirSync(folder))('accepts %s without a server', async (pack) => {
  const report = await checkWorkflow({ xml: read(pack, 'process.bpmn'), pack: read(pack, 'pack.yaml') });
  expect(report).toMatchObject({ verdict: 'accepted', lane: 'compiled', findings: [] });
});

it('knows what a catalogue adds, and nothing else', async () => {
  const xml = read('lookback', 'process.bpmn').replace('handler="lookback.reopen"', 'handler="land.survey"');
  const rules = (report: { findings: readonly { rule: string }[] }): string[] =>
    report.findings.map(({ rule }) => rule);
  expect(rules(await checkWorkflow({ xml }))).toEqual(['handler-unknown']);
  expect(rules(await checkWorkflow({ xml, catalogue: 'handlers: [land.survey]' }))).toEqual([]);
  const asks = xml.replace('bihuan:rule="LOOKBACK"', 'bihuan:rule="SURVEYED"');
  const catalogue = 'handlers: [land.survey]\nrules: [SURVEYED]';
  expect(rules(await checkWorkflow({ xml: asks, catalogue }))).toEqual([]);
  await expect(checkWorkflow({ xml, catalogue: 'handlers: land.survey' })).rejects.toThrow('a list of names');
  await expect(checkWorkflow({ xml, catalogue: 'handler: []' })).rejects.toThrow('no handler');
});

it('reports on what cannot even be read', async () => {
  expect(await checkWorkflow({ xml: '<html/>' })).toMatchObject({ verdict: 'refused' });
});
