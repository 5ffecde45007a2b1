import { letFingersMove } from './fingers';
import { withLayout } from './layout';
import type { DiagramBadge, DiagramMark } from './marks';

/** An open diagram. */
export interface DiagramViewer {
  /** Whether the file has no drawing of its own and was arranged here. */
  readonly isArranged: boolean;
  badge(badges: readonly DiagramBadge[]): void;
  mark(marks: Readonly<Partial<Record<DiagramMark, readonly string[]>>>): void;
  close(): void;
}

interface Canvas {
  zoom(to?: 'fit-viewport' | number, center?: { x: number; y: number } | 'auto'): number;
  scroll(by: { dx: number; dy: number }): void;
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
}
interface Overlays {
  add(id: string, overlay: object): void;
  clear(): void;
}
interface ElementRegistry {
  get(id: string): object | undefined;
}

/** Fetches bpmn-js; a page that is going to show a diagram does so early. */
export async function loadViewer() {
  const [{ default: NavigatedViewer }] = await Promise.all([
    import('bpmn-js/lib/NavigatedViewer'),
    import('bpmn-js/dist/assets/diagram-js.css'),
    import('bpmn-js/dist/assets/bpmn-js.css'),
    import('./diagram.css'),
  ]);
  return NavigatedViewer;
}

/** Shows a diagram in a frame; a file without a drawing is arranged. @throws what bpmn-js says of a file it cannot read */
export async function openViewer(
  frame: HTMLElement,
  xml: string,
  onElement: (id: string) => void,
): Promise<DiagramViewer> {
  const [NavigatedViewer, drawn] = await Promise.all([loadViewer(), withLayout(xml)]);
  const viewer = new NavigatedViewer({ container: frame });
  try {
    await viewer.importXML(drawn);
  } catch (error) {
    viewer.destroy();
    throw error;
  }
  const canvas = viewer.get('canvas') as Canvas;
  const overlays = viewer.get('overlays') as Overlays;
  const elements = viewer.get('elementRegistry') as ElementRegistry;
  const known = (ids: readonly string[]): string[] => ids.filter((id) => elements.get(id) !== undefined);
  // In the middle: at the edge of the frame what is written beside a step would be cut off.
  canvas.zoom('fit-viewport', 'auto');
  viewer.on('element.click', ({ element }: { element: { id: string } }) => onElement(element.id));
  const stopFingers = letFingersMove(frame, canvas, 2);
  let marked: [string, string][] = [];
  // The page may have news for a diagram that has just given way to another.
  let isClosed = false;
  return {
    isArranged: drawn !== xml,
    badge(badges) {
      if (isClosed) return;
      overlays.clear();
      for (const badge of badges.filter(({ elementId }) => elements.get(elementId))) {
        overlays.add(badge.elementId, {
          position: { top: -10, right: 12 },
          // A wide diagram is shown small; what is written beside its steps must stay readable.
          scale: { min: 1, max: 1.5 },
          html: badgeOf(badge),
        });
      }
    },
    mark(marks) {
      if (isClosed) return;
      for (const [id, marker] of marked) canvas.removeMarker(id, marker);
      marked = Object.entries(marks).flatMap(([mark, ids]) =>
        known(ids).map((id): [string, string] => [id, `bh-${mark}`]),
      );
      for (const [id, marker] of marked) canvas.addMarker(id, marker);
    },
    close() {
      isClosed = true;
      stopFingers();
      viewer.destroy();
    },
  };
}

function badgeOf({ text, late, title }: DiagramBadge): HTMLElement {
  const badge = document.createElement('div');
  badge.className = late ? 'bh-diagram-badge bh-late' : 'bh-diagram-badge';
  badge.textContent = text;
  if (title) badge.title = title;
  return badge;
}
