/** The parts of bpmn-js the designer works with. */

/** A BPMN element's content. */
export interface BusinessObject {
  readonly $type: string;
  id: string;
  name?: string;
  get(name: string): unknown;
  readonly $parent?: BusinessObject;
}

/** A place on the canvas. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A shape or connection on the canvas. */
export interface DiagramElement {
  readonly id: string;
  readonly type: string;
  readonly businessObject: BusinessObject;
  readonly labelTarget?: DiagramElement;
  readonly parent?: DiagramElement;
  /** The activity a boundary event stands at the edge of. */
  readonly host?: DiagramElement;
  readonly attachers?: readonly DiagramElement[];
  readonly children?: readonly DiagramElement[];
  readonly waypoints?: readonly Point[];
  readonly source?: DiagramElement;
  readonly target?: DiagramElement;
  readonly outgoing?: readonly DiagramElement[];
  readonly incoming?: readonly DiagramElement[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Services by name. */
export interface Services {
  readonly canvas: {
    zoom(to?: 'fit-viewport' | number, center?: 'auto' | Point): number;
    addMarker(id: string, marker: string): void;
    removeMarker(id: string, marker: string): void;
    getRootElement(): DiagramElement;
    viewbox(box?: { x: number; y: number; width: number; height: number }): {
      x: number;
      y: number;
      width: number;
      height: number;
    };
    scrollToElement(element: DiagramElement, padding?: number): void;
    resized(): void;
    focus(): void;
    scroll(by: { readonly dx: number; readonly dy: number }): void;
    getContainer(): HTMLElement;
  };
  readonly zoomScroll: { stepZoom(by: number): void };
  readonly elementRegistry: {
    get(id: string): DiagramElement | undefined;
    getAll(): DiagramElement[];
  };
  readonly selection: { select(element: DiagramElement | null): void; get(): DiagramElement[] };
  readonly commandStack: {
    undo(): void;
    redo(): void;
    canUndo(): boolean;
    canRedo(): boolean;
    execute(command: string, context: object): void;
    registerHandler(command: string, handler: new (...services: never[]) => object): void;
  };
  readonly modeling: {
    updateProperties(element: DiagramElement, properties: Record<string, unknown>): void;
    updateModdleProperties(
      element: DiagramElement,
      part: BusinessObject,
      properties: Record<string, unknown>,
    ): void;
    createShape(
      shape: DiagramElement,
      at: Point,
      parent: DiagramElement,
      hints?: { readonly attach?: boolean },
    ): DiagramElement;
    createSpace(
      moving: readonly DiagramElement[],
      resizing: readonly DiagramElement[],
      delta: Point,
      direction: 'e',
      start: number,
    ): void;
    connect(source: DiagramElement, target: DiagramElement): DiagramElement;
    updateWaypoints(connection: DiagramElement, waypoints: readonly Point[]): void;
    removeElements(elements: readonly DiagramElement[]): void;
  };
  readonly spaceTool: {
    calculateAdjustments(
      elements: readonly DiagramElement[],
      axis: 'x',
      delta: number,
      start: number,
    ): { readonly movingShapes: DiagramElement[]; readonly resizingShapes: DiagramElement[] };
  };
  readonly rules: { allowed(action: string, context: object): unknown };
  readonly popupMenu: {
    open(element: DiagramElement, menu: string, at: Point, options?: object): void;
    isEmpty(element: DiagramElement, menu: string): boolean;
  };
  readonly autoPlace: { append(source: DiagramElement, shape: DiagramElement): DiagramElement };
  readonly elementFactory: { createShape(attrs: Record<string, unknown>): DiagramElement };
  readonly moddle: {
    create(type: string, attrs: Record<string, unknown>): BusinessObject;
    ids: { assigned(id: string): unknown };
  };
  readonly create: { start(event: unknown, shape: DiagramElement): void };
  readonly toggleMode: { toggleMode(active?: boolean): void };
  readonly overlays: {
    add(id: string, type: string, overlay: object): void;
    remove(filter: { type: string }): void;
  };
  readonly eventBus: {
    fire(event: string): void;
    on(event: string | string[], listener: (event: never) => void): void;
    off(event: string | string[], listener: (event: never) => void): void;
  };
}
