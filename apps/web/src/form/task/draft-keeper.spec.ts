import { DraftKeeper } from './draft-keeper';

/** A store that answers when it is told to. */
function store() {
  const asked: { values: string; version: number; answer: (error?: Error) => void }[] = [];
  const save = (values: string, version: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const answer = (error?: Error): void => (error ? reject(error) : resolve(version + 1));
      asked.push({ values, version, answer });
    });
  return { asked, save };
}

const isConflict = (error: unknown): boolean => error instanceof Error && error.message === '412';

function begin(version = 0) {
  const { asked, save } = store();
  const keeper = new DraftKeeper<string>({ save, version, isConflict });
  const states: string[] = [];
  keeper.subscribe(() => states.push(keeper.state()));
  const answer = async (error?: Error): Promise<void> => {
    asked.at(-1)?.answer(error);
    await jest.advanceTimersByTimeAsync(0);
  };
  return { asked, keeper, states, answer };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const stored = ({ asked }: ReturnType<typeof begin>) =>
  asked.map(({ values, version }) => `${version} ${values}`);

it('waits until one has stopped typing, and stores the last of it', async () => {
  const draft = begin();
  draft.keeper.put('a');
  jest.advanceTimersByTime(900);
  draft.keeper.put('ab');
  jest.advanceTimersByTime(900);
  expect(stored(draft)).toEqual([]);
  jest.advanceTimersByTime(100);
  await draft.answer();
  expect(stored(draft)).toEqual(['0 ab']);
  expect(draft.states).toEqual(['saving', 'saved']);
});

it('stores one version after the other', async () => {
  const draft = begin(3);
  expect(draft.keeper.state()).toBe('saved');
  draft.keeper.put('a');
  jest.advanceTimersByTime(1_000);
  draft.keeper.put('b');
  draft.keeper.put('c');
  jest.advanceTimersByTime(1_000);
  expect(stored(draft)).toEqual(['3 a']);
  await draft.answer();
  expect(draft.keeper.state()).toBe('saving');
  await draft.answer();
  expect(stored(draft)).toEqual(['3 a', '4 c']);
  expect(draft.keeper.state()).toBe('saved');
});

it('stores at once when the page is left, and nothing twice', async () => {
  const draft = begin();
  draft.keeper.put('a');
  const left = draft.keeper.flush();
  await draft.answer();
  await left;
  jest.advanceTimersByTime(5_000);
  await draft.keeper.flush();
  expect(stored(draft)).toEqual(['0 a']);
});

it('tries again with the next change after a failure', async () => {
  const draft = begin();
  draft.keeper.put('a');
  jest.advanceTimersByTime(1_000);
  await draft.answer(new Error('503'));
  expect(draft.keeper.state()).toBe('failed');
  draft.keeper.put('ab');
  jest.advanceTimersByTime(1_000);
  await draft.answer();
  expect(stored(draft)).toEqual(['0 a', '0 ab']);
  expect(draft.keeper.state()).toBe('saved');
});

it('stores nothing over what somebody else stored', async () => {
  const draft = begin(1);
  draft.keeper.put('mine');
  jest.advanceTimersByTime(1_000);
  await draft.answer(new Error('412'));
  draft.keeper.put('mine again');
  jest.advanceTimersByTime(5_000);
  expect(stored(draft)).toEqual(['1 mine']);
  expect(draft.keeper.state()).toBe('conflict');
});

it('forgets what waits once it is handed in', async () => {
  const draft = begin();
  draft.keeper.put('a');
  await draft.keeper.stop();
  jest.advanceTimersByTime(5_000);
  expect(stored(draft)).toEqual([]);
});
