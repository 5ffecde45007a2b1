import type { Modeler } from './modeler';
import type { DiagramElement, Point, Services } from './services';

/** Room on both sides of a step that is put between two others. */
const gap = 50;

/** What is put somewhere. */
export interface Insertion {
  readonly shape: DiagramElement;
  /** What it comes behind, or the flow it is put into; the workflow itself when it is not connected yet. */
  readonly after: DiagramElement;
  /** Where it goes when it is not connected. */
  readonly middle: Point;
  /** What stands there then. */
  added?: DiagramElement;
}

/** Puts a shape where it belongs, as one change that can be undone. */
class InsertHandler {
  static readonly $inject = ['modeling', 'autoPlace', 'spaceTool', 'elementRegistry', 'elementFactory'];

  constructor(
    private readonly modeling: Services['modeling'],
    private readonly autoPlace: Services['autoPlace'],
    private readonly spaceTool: Services['spaceTool'],
    private readonly registry: Services['elementRegistry'],
    private readonly factory: Services['elementFactory'],
  ) {}

  preExecute(insertion: Insertion): void {
    const added = this.place(insertion);
    insertion.added = added;
    if (/SubProcess|Transaction/.test(added.type)) this.begin(added);
  }

  private place({ shape, after, middle }: Insertion): DiagramElement {
    if (shape.type === 'bpmn:BoundaryEvent') return this.attach(shape, after);
    const flow = flowBehind(after, shape);
    if (flow) return this.modeling.createShape(shape, this.roomIn(flow, shape), flow);
    if (!after.parent || ends(after)) return this.modeling.createShape(shape, middle, after.parent ?? after);
    this.widen(after, shape);
    return this.autoPlace.append(after, shape);
  }

  /** At the lower edge, beside those that are there already. */
  private attach(shape: DiagramElement, host: DiagramElement): DiagramElement {
    const taken = host.attachers?.length ?? 0;
    const x = host.x + host.width - 25 - ((taken * 45) % Math.max(host.width - 25, 1));
    return this.modeling.createShape(shape, { x, y: host.y + host.height }, host, { attach: true });
  }

  /** Moves what comes later to the right when there is not enough room; the middle of the longest part of the flow. */
  private roomIn(flow: DiagramElement, { width }: DiagramElement): Point {
    const { source, target } = flow;
    if (source && target) {
      const start = source.x + source.width;
      if (target.x > start) this.makeRoom(start, width + 2 * gap - (target.x - start));
    }
    return middleOf(flow.waypoints ?? []);
  }

  /** A sub-process grows to the right with what it holds, and nothing that comes later is covered by it. */
  private widen(after: DiagramElement, { width }: DiagramElement): void {
    const owner = after.parent;
    if (!owner?.parent || after.host) return;
    const start = after.x + after.width;
    this.makeRoom(start + 1, start + width + 2 * gap - (owner.x + owner.width));
  }

  private makeRoom(start: number, lacking: number): void {
    if (lacking <= 0) return;
    const all = this.registry.getAll().filter(({ parent }) => parent);
    const found = this.spaceTool.calculateAdjustments(all, 'x', lacking, start);
    const { movingShapes, resizingShapes } = found;
    this.modeling.createSpace(movingShapes, resizingShapes, { x: lacking, y: 0 }, 'e', start);
  }

  /** A sub-process begins with its own start. */
  private begin(owner: DiagramElement): void {
    const start = this.factory.createShape({ type: 'bpmn:StartEvent' });
    this.modeling.createShape(start, { x: owner.x + 58, y: owner.y + owner.height / 2 }, owner);
  }
}

const ends = ({ type }: DiagramElement): boolean => type === 'bpmn:EndEvent';

/** The flow a shape can be put into: the chosen one, the only one behind a step, or the only one before an end. */
function flowBehind(after: DiagramElement, shape: DiagramElement): DiagramElement | undefined {
  if (ends(shape) || shape.type === 'bpmn:StartEvent') return undefined;
  if (after.type === 'bpmn:SequenceFlow') return after;
  if (/Gateway$/.test(after.type)) return undefined;
  const flows = (ends(after) ? after.incoming : after.outgoing) ?? [];
  const [only, ...more] = flows.filter(({ type }) => type === 'bpmn:SequenceFlow');
  return more.length === 0 ? only : undefined;
}

function middleOf(waypoints: readonly Point[]): Point {
  let longest = -1;
  let middle: Point = { x: 0, y: 0 };
  waypoints.slice(1).forEach((to, index) => {
    const from = waypoints[index] as Point;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length <= longest) return;
    longest = length;
    middle = { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) };
  });
  return middle;
}

/** Puts a shape where it belongs. */
export const insertCommand = 'bihuan.insert';

/** Teaches the modeler to put steps between others. */
export class Inserting {
  static readonly $inject = ['commandStack'];

  constructor(commandStack: Services['commandStack']) {
    commandStack.registerHandler(insertCommand, InsertHandler);
  }
}

/** Puts a shape behind an element, into a flow, at the edge of an activity, or, behind nothing, into the middle of what is seen; selects it. */
export function insert(modeler: Modeler, shape: DiagramElement, after: DiagramElement | undefined): void {
  const canvas = modeler.get('canvas');
  const { x, y, width, height } = canvas.viewbox();
  const insertion: Insertion = {
    shape,
    after: after ?? canvas.getRootElement(),
    middle: { x: Math.round(x + width / 2), y: Math.round(y + height / 2) },
  };
  modeler.get('commandStack').execute(insertCommand, insertion);
  if (insertion.added) modeler.show(insertion.added.id);
}
