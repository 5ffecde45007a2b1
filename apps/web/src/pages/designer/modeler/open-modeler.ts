import type { DiagramMark } from '../../../diagram/marks';
import bihuan from './bihuan-moddle.json';
import type { DiagramElement, Services } from './services';

/** An open modeler. */
export interface Modeler {
  /** A service of bpmn-js. */
  get<Name extends keyof Services>(name: Name): Services[Name];
  /** The diagram as XML. */
  xml(): Promise<string>;
  /** Replaces the diagram; a file without a layout gets one. @throws what bpmn-js says of a file it cannot read */
  load(xml: string): Promise<void>;
  mark(marks: Readonly<Partial<Record<DiagramMark, readonly string[]>>>): void;
  /** Badges at elements that have findings. */
  flag(ids: readonly string[]): void;
  /** Shows all of it. */
  fit(): void;
  /** Selects an element and brings it into view. */
  show(id: string): void;
  close(): void;
}

/** Shows all of the diagram, beside the palette. */
function fit(canvas: Services['canvas']): void {
  canvas.zoom('fit-viewport', 'auto');
  const { x, y, width, height } = canvas.viewbox();
  canvas.viewbox({ x: x - width * 0.16, y: y - height * 0.08, width: width * 1.16, height: height * 1.16 });
}

/** Opens the modeler in a frame. bpmn-js and all around it is loaded here, for those who draw only. */
export async function openModeler(frame: HTMLElement, xml: string, language: string): Promise<Modeler> {
  const [{ default: BpmnModeler }, simulation, { translateModule }, { paletteModule }, { MenuFilter }] =
    await Promise.all([
      import('bpmn-js/lib/Modeler'),
      import('bpmn-js-token-simulation'),
      import('./translate'),
      import('./palette'),
      import('./menu-filter'),
      import('bpmn-js/dist/assets/diagram-js.css'),
      import('bpmn-js/dist/assets/bpmn-js.css'),
      import('bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css'),
      import('bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css'),
      import('../../../diagram/diagram.css'),
      import('./modeler.css'),
    ]);
  const modeler = new BpmnModeler({
    container: frame,
    moddleExtensions: { bihuan },
    additionalModules: [
      simulation.default,
      translateModule(language),
      paletteModule(language),
      { __init__: ['menuFilter'], menuFilter: ['type', MenuFilter] },
    ],
  });
  const get = <Name extends keyof Services>(name: Name): Services[Name] =>
    modeler.get(name) as Services[Name];
  const load = async (next: string): Promise<void> => {
    await modeler.importXML(await withLayout(next));
    fit(get('canvas'));
  };
  try {
    await load(xml);
  } catch (error) {
    modeler.destroy();
    throw error;
  }
  return {
    get,
    load,
    async xml() {
      const { xml: saved = '' } = await modeler.saveXML({ format: true });
      return saved;
    },
    ...marking(get),
    fit: () => fit(get('canvas')),
    show(id) {
      const element = get('elementRegistry').get(id);
      if (!element) return;
      get('selection').select(element);
      get('canvas').scrollToElement(element, 80);
    },
    close: () => modeler.destroy(),
  };
}

function marking(get: Modeler['get']): Pick<Modeler, 'mark' | 'flag'> {
  let marked: [string, string][] = [];
  const known = (ids: readonly string[]): DiagramElement[] =>
    ids.flatMap((id) => get('elementRegistry').get(id) ?? []);
  return {
    mark(marks) {
      for (const [id, marker] of marked)
        if (get('elementRegistry').get(id)) get('canvas').removeMarker(id, marker);
      marked = Object.entries(marks).flatMap(([mark, ids]) =>
        known(ids).map(({ id }): [string, string] => [id, `bh-${mark}`]),
      );
      for (const [id, marker] of marked) get('canvas').addMarker(id, marker);
    },
    flag(ids) {
      get('overlays').remove({ type: 'bh-finding' });
      for (const { id } of known([...new Set(ids)])) {
        const badge = document.createElement('div');
        badge.className = 'bh-finding-badge';
        badge.textContent = '!';
        get('overlays').add(id, 'bh-finding', { position: { top: -10, left: -10 }, html: badge });
      }
    },
  };
}

async function withLayout(xml: string): Promise<string> {
  if (xml.includes('BPMNShape')) return xml;
  const { layoutProcess } = await import('bpmn-auto-layout');
  return layoutProcess(xml);
}
