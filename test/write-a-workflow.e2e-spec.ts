import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { type DemoApp, startDemoApp } from '@bihuan/demo';
import { ProcessHarness } from '@bihuan/testing';
import { run } from '../apps/cli/src/run';
import { asDescribed } from './fixtures/as-described';

interface Block {
  readonly language: string;
  /** What stands behind the language: a file name, or a file name and what is taken out of it. */
  readonly about: string;
  readonly text: string;
}

const pack = 'workflows/commitment';

/** How much there is to explore is for the proof to know. */
const withoutEffort = (text: string): string => text.replace(/\d+ markings/g, 'some markings');

describe('docs/write-a-workflow.md', () => {
  let root: string;
  let blocks: readonly Block[];

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'bihuan-docs-'));
    const page = await readFile('docs/write-a-workflow.md', 'utf8');
    blocks = [...page.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(([, language, about, text]) => ({
      ...{ language: language ?? '', about: about ?? '', text: text ?? '' },
    }));
    await mkdir(join(root, pack), { recursive: true });
    for (const { language, about, text } of blocks)
      if (about && language !== 'console') await writeFile(join(root, about), text);
  });
  afterAll(() => rm(root, { recursive: true }));

  const read = (name: string): Promise<string> => readFile(join(root, pack, name), 'utf8');

  /** Runs the command of a console block and gives what it printed, with the paths of the page. */
  async function printed({ text }: Block): Promise<string> {
    const args = /^\$ npx --no bihuan (.*)$/m.exec(text)?.[1]?.split(' ') ?? [];
    const lines: string[] = [];
    await run(
      args.map((arg) => arg.replace(pack, join(root, pack))),
      (line) => lines.push(line),
    );
    return lines.join('\n').replaceAll(join(root, pack), pack);
  }

  it('shows commands with what they print', async () => {
    const shown = blocks.filter(({ language, about }) => language === 'console' && !about);
    expect(shown.length).toBeGreaterThan(1);
    for (const block of shown)
      expect(withoutEffort(`${block.text.split('\n')[0]}\n${await printed(block)}\n`)).toBe(
        withoutEffort(block.text),
      );
  });

  it('shows the refusals of spoilt workflows as they are', async () => {
    const shown = blocks.filter(({ language, about }) => language === 'console' && about);
    expect(shown).toHaveLength(2);
    for (const block of shown) {
      const [, name = '', sound = '', spoilt = ''] = /^(\S+) - (.*) \+ ?(.*)$/.exec(block.about) ?? [];
      const xml = await readFile(join(root, name), 'utf8');
      expect(xml).toContain(sound);
      try {
        await writeFile(join(root, name), xml.replace(sound, spoilt));
        expect(withoutEffort(`${block.text.split('\n')[0]}\n${await printed(block)}\n`)).toBe(
          withoutEffort(block.text),
        );
      } finally {
        await writeFile(join(root, name), xml);
      }
    }
  });

  it('shows a harness that plays it', async () => {
    const h = await ProcessHarness.deploy(await read('process.bpmn'));
    // The script imports the package as a user has it, so here its lines run on the sources.
    const script = (await read('harness.mjs')).replace(/^import .*$/gm, '').replace(/^const h = .*$/m, '');
    const log: unknown[][] = [];
    const print = { log: (...values: unknown[]) => log.push(values) };
    runInNewContext(script, { h, console: print });
    expect(log).toEqual([[['commitment.publish (job)']], ['ended', true]]);
  });

  describe('on a server', () => {
    let demo: DemoApp;
    beforeAll(async () => {
      demo = await startDemoApp({ onAnswer: asDescribed() });
    }, 60_000);
    afterAll(() => demo.close());

    it('deploys with the scripts of the page', async () => {
      const local = async (name: string): Promise<string> =>
        (await read(name)).replace('http://localhost:3000', demo.origin);
      const at = { cwd: root };
      const exec = promisify(execFile);
      const script = ['--input-type=module', '-e', await local('deploy.mjs')];
      expect((await exec(process.execPath, script, at)).stdout).toBe(
        'accepted compiled true\ncommitment 1\n',
      );
      // The same files once more: still the same version.
      expect((await exec(process.execPath, script, at)).stdout).toBe(
        'accepted compiled true\ncommitment 1\n',
      );
    }, 60_000);
  });
});
