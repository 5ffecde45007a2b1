import type { Modeler } from './modeler';
import type { DiagramElement, Point, Services } from './services';

/** Room between a way back and what it passes below. */
const clearance = 40;

/** Draws a flow; one that leads back goes below what lies between, not through it. */
export function connect(
  modeling: Services['modeling'],
  source: DiagramElement,
  target: DiagramElement,
): DiagramElement {
  const flow = modeling.connect(source, target);
  if (target.x + target.width < source.x) modeling.updateWaypoints(flow, below(source, target));
  return flow;
}

function below(source: DiagramElement, target: DiagramElement): Point[] {
  const between = (source.parent?.children ?? []).filter(
    ({ x, width, waypoints, labelTarget }) =>
      !waypoints && !labelTarget && x + width > target.x && x < source.x + source.width,
  );
  const y = Math.max(...between.map((shape) => shape.y + shape.height)) + clearance;
  const from = { x: source.x + source.width / 2, y: source.y + source.height };
  const to = { x: target.x + target.width / 2, y: target.y + target.height };
  return [from, { x: from.x, y }, { x: to.x, y }, to];
}

interface Connection {
  readonly source: DiagramElement;
  readonly target: DiagramElement;
  flow?: DiagramElement;
}

/** Draws a flow as one change that can be undone. */
class ConnectHandler {
  static readonly $inject = ['modeling'];

  constructor(private readonly modeling: Services['modeling']) {}

  preExecute(connection: Connection): void {
    connection.flow = connect(this.modeling, connection.source, connection.target);
  }
}

const command = 'bihuan.connect';

/** Teaches the modeler to draw flows that lead back. */
export class Connecting {
  static readonly $inject = ['commandStack'];

  constructor(commandStack: Services['commandStack']) {
    commandStack.registerHandler(command, ConnectHandler);
  }
}

/** Draws a flow from one element to another and selects it. */
export function connectTo(modeler: Modeler, source: DiagramElement, target: DiagramElement): void {
  const connection: Connection = { source, target };
  modeler.get('commandStack').execute(command, connection);
  if (connection.flow) modeler.show(connection.flow.id);
}
