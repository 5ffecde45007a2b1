import { createTestDatabase } from '@bihuan/testing';
import { differences, finalState } from './crash/final-state';
import { Installation } from './crash/installation';
import type { KillAt } from './crash/server-process';

/**
 * Every how many commits the server is killed. Two is the least: signing in commits too, and whoever loses its answer signs
 * in again, for ever. The second run begins one commit later, to meet the commits that the first one lets pass; that it
 * meets each of them is not asserted.
 */
const every = Math.max(2, Number(process.env.BIHUAN_CRASH_EVERY ?? 2));
const minutes = 60_000;

/** Each commit it stops at is met twice: the first time the work is lost, the second time only the answer is. */
function* killing(distance: number, later: number): Generator<KillAt> {
  for (let first = later; ; first = 0) {
    yield { commit: distance + first, moment: 'before' };
    yield { commit: 1, moment: 'after' };
  }
}

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

  it.each([0, 1])(
    `at every ${every}. commit, from %i later on, before it and after it, goes on with the case as if nothing had happened`,
    async (later) => {
      const never: KillAt[] = [];
      const whole = await installed().play(never.values());
      expect(whole).toMatchObject({ wrong: [], crashes: 0 });
      const torn = await installed().play(killing(every, later));
      expect(torn.crashes).toBeGreaterThan(4);
      expect(torn.wrong).toEqual([]);
      expect(differences(whole.state, torn.state)).toEqual([]);
    },
    30 * minutes,
  );

  it.each([3, 80, 250, 500])(
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
