import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runWorkflowTests } from './run-workflow-tests';

const folder = join(__dirname, '../../../../workflows');
const packs = readdirSync(folder);

it.each(packs)('the stories of %s hold', async (pack) => {
  const read = (file: string): string => readFileSync(join(folder, pack, file), 'utf8');
  const { cases } = await runWorkflowTests(read('process.bpmn'), read(`${pack}.test.yaml`));
  expect(cases.filter(({ passed }) => !passed)).toEqual([]);
  expect(cases.length).toBeGreaterThan(1);
});

it('would not hold if the gate of the strike-off were left out', async () => {
  const read = (file: string): string => readFileSync(join(folder, 'major-hazard', file), 'utf8');
  const xml = read('process.bpmn').replace(
    /(<bpmn:sequenceFlow id="flow.is-signed_before-strike-off"[^>]* targetRef=)"[^"]*"/,
    '$1"closure.strike-off"',
  );
  const { passed, cases } = await runWorkflowTests(xml, read('major-hazard.test.yaml'));
  expect(passed).toBe(false);
  expect(cases.filter((test) => !test.passed).map(({ name }) => name)).toEqual([
    'a file that lacks something is supplemented before it is struck off',
  ]);
});
