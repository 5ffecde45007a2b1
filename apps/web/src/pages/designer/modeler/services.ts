/** The parts of bpmn-js the designer works with. */

/** A BPMN element's content. */
export interface BusinessObject {
  readonly $type: string;
  id: string;
  name?: string;
  get(name: string): unknown;
  readonly $parent?: BusinessObject;
}

/** A shape or connection on the canvas. */
export interface DiagramElement {
  readonly id: string;
  readonly type: string;
  readonly businessObject: BusinessObject;
  readonly labelTarget?: DiagramElement;
  readonly parent?: DiagramElement;
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
    zoom(to: 'fit-viewport' | number, center?: 'auto'): void;
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
  };
  readonly elementRegistry: {
    get(id: string): DiagramElement | undefined;
    getAll(): DiagramElement[];
  };
  readonly selection: { select(element: DiagramElement | null): void; get(): DiagramElement[] };
  readonly commandStack: { undo(): void; redo(): void; canUndo(): boolean; canRedo(): boolean };
  readonly modeling: {
    updateProperties(element: DiagramElement, properties: Record<string, unknown>): void;
    updateModdleProperties(
      element: DiagramElement,
      part: BusinessObject,
      properties: Record<string, unknown>,
    ): void;
    createShape(shape: DiagramElement, at: { x: number; y: number }, parent: DiagramElement): DiagramElement;
    connect(source: DiagramElement, target: DiagramElement): DiagramElement;
    removeElements(elements: readonly DiagramElement[]): void;
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
    on(event: string | string[], listener: (event: never) => void): void;
    off(event: string | string[], listener: (event: never) => void): void;
  };
}
