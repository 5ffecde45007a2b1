import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../apps/cli/src/run';

/** What the command line prints, and its exit code. */
async function bihuan(...args: string[]): Promise<readonly [code: number, text: string]> {
  const printed: string[] = [];
  const code = await run(args, (text) => printed.push(text));
  return [code, printed.join('\n')];
}

describe('the command line', () => {
  let folder: string;
  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bihuan-cli-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('accepts the workflows that come with the product, with their policies', async () => {
    const packs = ['campaign', 'inspection', 'general-hazard', 'major-hazard', 'lookback'];
    const [code, text] = await bihuan('check', ...packs.map((pack) => `workflows/${pack}`));
    expect(code).toBe(0);
    expect(text.match(/: accepted on the compiled lane/g)).toHaveLength(5);
  }, 30_000);

  it('shows the run that walks around a gate, and how to mend it', async () => {
    const xml = await readFile('workflows/major-hazard/process.bpmn', 'utf8');
    const around = xml.replace(
      /(id="flow.is-signed_before-strike-off"[^>]* targetRef=)"[^"]*"/,
      '$1"closure.strike-off"',
    );
    const file = await write('process.bpmn', around);
    const policies = 'workflows/major-hazard/policies.yaml';
    const [code, text] = await bihuan('check', file, '--policies', policies);
    expect(code).toBe(1);
    expect(text).toContain('refused');
    expect(text).toMatch(/<closure.strike-off>.*policy-never \(CONDITIONS_BEFORE_STRIKE_OFF\)/);
    expect(text).toMatch(/path: flow\.judged_gate.competence → .* → flow.is-signed_before-strike-off/);
    const [, json] = await bihuan('check', file, '--policies', policies, '--json');
    expect(JSON.parse(json)).toMatchObject([
      { file, verdict: 'refused', findings: expect.arrayContaining([expect.anything()]) as unknown[] },
    ]);
  }, 30_000);

  it('takes what an installation has besides from a catalogue', async () => {
    const xml = await readFile('workflows/lookback/process.bpmn', 'utf8');
    const file = await write(
      'process.bpmn',
      xml.replace('handler="lookback.reopen"', 'handler="land.survey"'),
    );
    expect((await bihuan('check', file))[1]).toContain('handler-unknown');
    const catalogue = await write('catalogue.yaml', 'handlers: [land.survey]');
    expect((await bihuan('check', file, '--catalogue', catalogue))[0]).toBe(0);
  });

  it('runs the stories of all workflows', async () => {
    const [code, text] = await bihuan('test', 'workflows/');
    expect(code).toBe(0);
    expect(text).toMatch(/✓ from the judgement to the striking off/);
    expect(text).toMatch(/\d+ passed, 0 failed$/);
  }, 30_000);

  it('shows what came instead of what a story expects', async () => {
    await write('process.bpmn', await readFile('workflows/lookback/process.bpmn', 'utf8'));
    const story =
      'cases:\n  - name: at once\n    given: { variables: { lookbackDue: 2026-05-01T00:00:00Z } }\n';
    const file = await write('a.test.yaml', `${story}    expect: { waits: [lookback.record] }\n`);
    await write('b.test.yaml', 'cases: 7');
    const [code, text] = await bihuan('test', folder);
    expect(code).toBe(1);
    expect(text).toContain(
      `✗ at once (${file}:4)\n      waits\n        - lookback.record\n        + lookback-due`,
    );
    expect(text).toContain('line 1: `cases` is a list.');
    expect(text).toContain('0 passed, 1 failed, 1 files not run');
    const [, json] = await bihuan('test', file, '--json');
    expect(JSON.parse(json)).toMatchObject([{ file, passed: false, cases: [{ name: 'at once', line: 4 }] }]);
  });

  it.each([
    [[], 'Say what to check or to test.'],
    [['deploy', 'x'], 'Say what to check or to test.'],
    [['check', 'nowhere.bpmn'], 'There is no file nowhere.bpmn.'],
    [['test', 'nowhere'], 'There is no nowhere.'],
    [['test', 'libs/kernel'], 'There are no *.test.yaml files'],
    [['check', '--fast', 'x'], "Unknown option '--fast'"],
  ])('says how it is called: %j', async (args, message) => {
    const [code, text] = await bihuan(...args);
    expect([code, text]).toEqual([2, expect.stringContaining(message)]);
    expect(text).toContain('bihuan check <file.bpmn | folder>');
  });

  it('explains itself', async () => {
    expect(await bihuan('--help')).toEqual([0, expect.stringContaining('bihuan test')]);
  });
});
