import { isRefused } from '../../changing-lane';
import { bodyOf, forEach, xmlOf } from '../../fixtures/diagram';
import { list, over } from '../../fixtures/each';
import { onCompiled } from '../../fixtures/lanes';
import { now } from '../../fixtures/player';
import { compiledLane } from '../compiled-lane';

const lane = compiledLane();

describe('its snapshot', () => {
  it('grows with what is open and not with the steps made, and not with the list in each instance', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ who: `person ${index}` }));
    const player = await onCompiled.start(over(forEach('=list')), { list: many, found: false });
    const size = (): number => JSON.stringify(player.step.snapshot).length;
    const first = size();
    expect(first).toBeLessThan(30 * 100);
    for (let index = 0; index < 29; index++) player.go(`look#${index}`, { found: true }).go(`mend#${index}`);
    expect(size()).toBeLessThan(first);
  });

  it('holds no more instances than the budget of a step', async () => {
    const start = onCompiled.start(over(forEach('=list')), { list: Array.from({ length: 400 }, () => ({})) });
    await expect(start).rejects.toMatchObject({ code: 'STEP_BUDGET_EXCEEDED' });
  });
});

describe('a change under way', () => {
  const context = { now, functions: {} };

  it('is refused while instances are open, and can cancel all of them', async () => {
    const definition = await lane.compile(xmlOf(over(forEach('=list'))));
    const state = lane.start(definition, { list, found: false }, context);
    const mapping = {
      source: definition,
      target: definition,
      elements: new Map([...definition.nodes.keys()].map((id) => [id, id])),
      recalculateTimers: false,
    };
    expect(lane.migrate(mapping, state, context)).toMatchObject([
      { rule: 'multi-instance-open', elementId: 'each' },
    ]);
    const look = state.opened[0]?.executionId ?? '';
    for (const move of [
      { type: 'cancelExecution', executionId: look },
      { type: 'setVariables', variables: {} },
    ] as const)
      expect(lane.modify(definition, state, [move], context)).toMatchObject([
        { rule: 'multi-instance-open' },
      ]);
    expect(
      lane.modify(definition, state, [{ type: 'startBefore', elementId: 'mend' }], context),
    ).toMatchObject([{ rule: 'inside-multi-instance', elementId: 'each' }]);
    const moved = lane.modify(
      definition,
      state,
      [
        { type: 'cancel', elementId: 'each' },
        { type: 'startBefore', elementId: 'after' },
      ],
      context,
    );
    if (isRefused(moved)) throw new Error(JSON.stringify(moved));
    expect([moved.closed.length, moved.opened.map(({ elementId }) => elementId)]).toEqual([3, ['after']]);
    const again = lane.modify(
      definition,
      state,
      [
        { type: 'cancel', elementId: 'each' },
        { type: 'startBefore', elementId: 'each' },
      ],
      context,
    );
    expect(again).toMatchObject({ opened: [{}, {}, {}] });
    expect(again).toMatchObject({
      places: [{ elementId: 'hazard.loop' }, { elementId: 'each', at: 'before' }],
    });
  });

  it('is free before and after', async () => {
    const definition = await lane.compile(xmlOf(over(forEach('=list'))));
    const state = lane.start(definition, { list: [] }, context);
    const moved = lane.modify(definition, state, [{ type: 'setVariables', variables: { x: 1 } }], context);
    expect(moved).toMatchObject({ variables: { x: 1 } });
  });

  it('gives a task back within its own instance', async () => {
    const back = bodyOf(
      {
        nodes: {
          is: 'startEvent',
          m: 'exclusiveGateway',
          a: 'userTask',
          b: 'userTask',
          g: 'exclusiveGateway',
          ie: 'endEvent',
        },
        flows: ['is > m', 'm > a', 'a > b', 'b > g', 'g > m if =again', 'g > ie default'],
      },
      'in',
    );
    const definition = await lane.compile(xmlOf(over(forEach('=list'), {}, back)));
    const first = lane.start(definition, { list, again: false }, context);
    const { executionId = '' } = first.opened[1] ?? {};
    const second = lane.apply(definition, first, { type: 'complete', executionId }, context);
    const at = second.opened[0]?.executionId ?? '';
    expect(lane.returnTargets?.(definition, second, at)).toEqual(['a']);
    const returned = lane.returnTo?.(definition, second, { executionId: at, elementId: 'a' }, context);
    expect(returned?.opened).toMatchObject([{ elementId: 'a', attributes: { index: 1 } }]);
  });
});
