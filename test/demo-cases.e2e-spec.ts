import { demoCases, DemoStage, type DemoApp, playCase, startDemoApp } from '@bihuan/demo';
import { asDescribed } from './fixtures/as-described';

describe('the demo cases of the domain reference', () => {
  let demo: DemoApp;
  let stage: DemoStage;

  beforeAll(async () => {
    demo = await startDemoApp({ onAnswer: asDescribed() });
    stage = new DemoStage(demo.client, {
      now: () => Promise.resolve(demo.clock.now()),
      moveTo: (moment) => demo.pass(moment.toISOString()),
    });
  }, 60_000);
  afterAll(() => demo.close());

  it.each(demoCases.map((demoCase) => [demoCase.id, demoCase] as const))(
    '%s goes as its definition says',
    async (_id, demoCase) => {
      const { expectations } = await playCase(stage, demoCase);
      expect(expectations.filter(({ holds }) => !holds).map(({ says }) => says)).toEqual([]);
    },
    60_000,
  );
});
