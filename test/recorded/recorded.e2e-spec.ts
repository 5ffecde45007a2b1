import { asRecorded, goOn } from './walk';
import { lanes, placeOf, recordings } from './recordings';

/** Steps that are followed from each place where an instance stands for the first time. */
const followed = { compiled: 8, 'bpmn-engine': 2 };
const all = recordings();

const laneOf = (name: string) => {
  const lane = lanes.find((one) => one.name === name);
  if (!lane) throw new Error(`The lane ${name} of an earlier release is gone.`);
  return lane;
};

it('there are recordings of every release, lane and workflow', () => {
  const found = all.map(({ release, lane, pack }) => `${release} ${lane} ${pack}`);
  const expected = ['0.1'].flatMap((release) =>
    ['compiled', 'bpmn-engine'].flatMap((lane) =>
      ['campaign', 'inspection', 'general-hazard', 'major-hazard', 'lookback'].map(
        (pack) => `${release} ${lane} ${pack}`,
      ),
    ),
  );
  expect(found).toEqual(expect.arrayContaining(expected));
});

it.each(all.map((recording) => [recording.release, recording.pack, recording.lane, recording]))(
  'instances of release %s of %s on the %s lane go on as they would have gone on then',
  async (_release, _pack, _lane, { lane: name, xml, walks }) => {
    const lane = laneOf(name);
    const runner = { lane, definition: await lane.compile(xml) };
    const places = new Set<string>();
    for (const { profile, moves } of walks) {
      for (const [i, move] of moves.entries()) {
        if (places.has(placeOf(move))) continue;
        places.add(placeOf(move));
        const rest = moves.slice(i, i + followed[name]);
        expect(goOn(runner, { profile, moves: rest })).toEqual(rest.map(({ step }) => asRecorded(step)));
      }
    }
    expect(places.size).toBeGreaterThan(2);
  },
  60_000,
);

it.each(lanes)('the $name lane refuses a snapshot of a format it does not know', async (lane) => {
  const recording = all.find((one) => one.lane === lane.name);
  const move = recording?.walks[0]?.moves[0];
  if (!recording || !move) throw new Error('There is no recording.');
  const state = { ...move.state, snapshot: { ...(move.state.snapshot as object), v: 99 } };
  const definition = await lane.compile(recording.xml);
  const context = { now: new Date(move.at), functions: {} };
  expect(() => lane.apply(definition, state, move.command, context)).toThrow(/snapshot/i);
});
