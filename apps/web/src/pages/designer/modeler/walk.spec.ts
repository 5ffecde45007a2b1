import type { DiagramElement } from './services';
import { firstOf, neighbour } from './walk';

type Drawn = { -readonly [Key in keyof DiagramElement]: DiagramElement[Key] } & {
  outgoing: DiagramElement[];
  incoming: DiagramElement[];
  children: DiagramElement[];
  attachers: DiagramElement[];
};

const root = node('root', 'bpmn:Process');

function node(id: string, type = 'bpmn:UserTask', parent?: Drawn): Drawn {
  const drawn = {
    ...{ id, type, parent, x: 0, y: 0, width: 100, height: 80 },
    ...{ outgoing: [], incoming: [], children: [], attachers: [] },
    businessObject: { $type: type, id, get: () => undefined },
  } satisfies Partial<Drawn> as Drawn;
  parent?.children.push(drawn);
  return drawn;
}

function flow(source: Drawn, target: Drawn): Drawn {
  const drawn = node(`${source.id}-${target.id}`, 'bpmn:SequenceFlow');
  drawn.source = source;
  drawn.target = target;
  source.outgoing.push(drawn);
  target.incoming.push(drawn);
  return drawn;
}

const start = node('start', 'bpmn:StartEvent', root);
const choice = node('choice', 'bpmn:ExclusiveGateway', root);
const mend = node('mend', 'bpmn:UserTask', root);
const inside = node('inside', 'bpmn:SubProcess', root);
const innerStart = node('inner-start', 'bpmn:StartEvent', inside);
const late = node('late', 'bpmn:BoundaryEvent', root);
const cancelled = node('cancelled', 'bpmn:BoundaryEvent', root);
for (const event of [late, cancelled]) event.host = inside;
inside.attachers.push(late, cancelled);
flow(start, choice);
const toMend = flow(choice, mend);
const toInside = flow(choice, inside);

it('follows the flow, and stops at the flows of a choice', () => {
  expect(neighbour(start, 'forward')).toBe(choice);
  expect(neighbour(choice, 'forward')).toBe(toMend);
  expect(neighbour(toMend, 'down')).toBe(toInside);
  expect(neighbour(toInside, 'down')).toBeUndefined();
  expect(neighbour(toInside, 'up')).toBe(toMend);
  expect(neighbour(toInside, 'forward')).toBe(inside);
  expect(neighbour(inside, 'back')).toBe(toInside);
  expect(neighbour(toInside, 'back')).toBe(choice);
  expect(neighbour(choice, 'back')).toBe(start);
  expect(neighbour(mend, 'forward')).toBeUndefined();
});

it('leads to the edge of an activity, into it, and out again', () => {
  expect(neighbour(inside, 'down')).toBe(late);
  expect(neighbour(late, 'down')).toBe(cancelled);
  expect(neighbour(cancelled, 'down')).toBe(innerStart);
  expect(neighbour(cancelled, 'up')).toBe(late);
  expect(neighbour(late, 'up')).toBe(inside);
  inside.attachers.length = 0;
  expect(neighbour(inside, 'down')).toBe(innerStart);
  expect(neighbour(innerStart, 'up')).toBe(inside);
  expect(neighbour(inside, 'up')).toBeUndefined();
});

it('begins where nothing leads to', () => {
  expect(firstOf(root.children)).toBe(start);
});
