import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@bihuan/testing';
import { differences, finalState } from './crash/final-state';
import { Installation } from './crash/installation';

/** Twice as many deaths for half as much again to learn, see `kill-at-commit.cjs`. */
const thorough = process.env.BIHUAN_CRASH === 'thorough';
const minutes = 60_000;

describe('a server that is killed', () => {
  let installation: Installation | undefined;
  const installed = (): Installation => {
    if (!installation) throw new Error('The installation failed.');
    return installation;
  };
  beforeAll(async () => {
    installation = await Installation.create();
  }, 2 * minutes);
  afterAll(() => installation?.remove(), minutes);

  it(
    'before and after every kind of commit goes on with the case as if nothing had happened',
    async () => {
      const whole = await installed().play();
      expect(whole).toMatchObject({ wrong: [], crashes: 0 });
      const directory = await mkdtemp(join(tmpdir(), 'bihuan-deaths-'));
      const ledger = join(directory, 'ledger');
      await writeFile(ledger, '');
      const torn = await installed().play({ ledger, thorough });
      const deaths = (await readFile(ledger, 'utf8')).trim().split('\n');
      await rm(directory, { recursive: true });
      expect(torn.crashes).toBe(deaths.length);
      expect(unfinished(deaths)).toEqual([]);
      // Commands of the seven stages, timers, jobs and the worker's own steps: fewer kinds were not seen.
      expect(new Set(deaths).size).toBeGreaterThan(thorough ? 60 : 35);
      expect(torn.wrong).toEqual([]);
      expect(differences(whole.state, torn.state)).toEqual([]);
    },
    30 * minutes,
  );

  it.each([3, 250])(
    'at the %i. statement of its first start installs the same the next time',
    async (query) => {
      const database = await createTestDatabase('nothing');
      try {
        expect(await installed().start(database.ownerUrl, { query })).toBe(false);
        expect(await installed().start(database.ownerUrl)).toBe(true);
        expect(differences(await installed().state, await finalState(database.ownerUrl))).toEqual([]);
      } finally {
        await database.drop();
      }
    },
    2 * minutes,
  );
});

/**
 * Kinds of commits that were met before it, but not after it. A worker's own steps (taking a job, dropping it) may never
 * come again in the same way, and have no command; every command must.
 */
function unfinished(deaths: readonly string[]): string[] {
  const kinds = (moment: string): string[] =>
    deaths.filter((line) => line.startsWith(moment)).map((line) => line.slice(moment.length));
  const after = new Set(kinds('after'));
  return kinds('before').filter((kind) => /[a-z]\.[a-z]/.test(kind) && !after.has(kind));
}
