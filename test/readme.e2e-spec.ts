import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type DemoApp, DemoStage, demoCases, startDemoApp } from '@bihuan/demo';
import { asDescribed } from './fixtures/as-described';

describe('the README', () => {
  let demo: DemoApp;

  beforeAll(async () => {
    demo = await startDemoApp({ onAnswer: asDescribed() });
  }, 60_000);
  afterAll(() => demo.close());

  it('has an example that runs', async () => {
    const readme = await readFile('README.md', 'utf8');
    const example = /<!-- executed by test\/readme.*?-->\s*```js\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const time = {
      now: () => Promise.resolve(demo.clock.now()),
      moveTo: (moment: Date) => demo.pass(moment.toISOString()),
    };
    await playUntilRectifying(new DemoStage(demo.client, time));
    const script = example.replace('http://localhost:3000', demo.origin);
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    expect(stdout).toContain('不能销号');
    expect(stdout).toContain('签字');
  }, 60_000);

  it('names only commands that exist', async () => {
    const readme = await readFile('README.md', 'utf8');
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm (?:run ([a-z:]+)|(start|test)\b)/g)].map(
      ([, run, own]) => run ?? own ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

/** D2 stops where the server refuses the review, so one case stays in rectification. */
async function playUntilRectifying(stage: DemoStage): Promise<void> {
  const d2 = demoCases.find(({ id }) => id === 'D2');
  stage.upload = (username, kind, enterpriseId) => {
    if (kind === 'PHOTO_AFTER') throw new Error('far enough');
    return DemoStage.prototype.upload.call(stage, username, kind, enterpriseId);
  };
  await expect(d2?.play(stage)).rejects.toThrow('far enough');
}
