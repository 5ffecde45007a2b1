import { letFingersMove } from '../../../diagram/fingers';
import { withLayout } from '../../../diagram/layout';
import bihuan from './bihuan-moddle.json';
import type { Modeler } from './modeler';
import type { DiagramElement, Services } from './services';

/** Below this width of the canvas there is no palette, and all of a workflow would be too small to read. */
const narrow = 600;

/** Shows all of the diagram, beside the palette. */
function fit(canvas: Services['canvas']): void {
  canvas.zoom('fit-viewport', 'auto');
  if (canvas.getContainer().clientWidth < narrow) return;
  const { x, y, width, height } = canvas.viewbox();
  canvas.viewbox({ x: x - width * 0.19, y: y - height * 0.14, width: width * 1.3, height: height * 1.3 });
}

/** Selects an element and brings it into view, large enough to be read where there is little room. */
function show(get: Modeler['get'], id: string): void {
  const element = get('elementRegistry').get(id);
  if (!element) return;
  const canvas = get('canvas');
  get('selection').select(element);
  if (canvas.getContainer().clientWidth < narrow && canvas.zoom() < 0.8) canvas.zoom(0.9);
  canvas.scrollToElement(element, 60);
}

/** Opens the modeler in a frame. bpmn-js and all around it is loaded here, for those who draw only. */
export async function openModeler(frame: HTMLElement, xml: string, language: string): Promise<Modeler> {
  const [{ default: BpmnModeler }, simulation, { translateModule }, { paletteModule }, { ownModule }] =
    await Promise.all([
      import('bpmn-js/lib/Modeler'),
      import('bpmn-js-token-simulation'),
      import('./translate'),
      import('./palette'),
      import('./own-module'),
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
    additionalModules: [simulation.default, translateModule(language), paletteModule(language), ownModule],
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
  const stopFingers = letFingersMove(frame, get('canvas'), 1);
  const xmlOf = async (): Promise<string> => (await modeler.saveXML({ format: true })).xml ?? '';
  return {
    get,
    async load(next) {
      const before = await xmlOf();
      try {
        await load(next);
      } catch (error) {
        // A file that cannot be read may have emptied the canvas.
        await load(before);
        throw error;
      }
    },
    xml: xmlOf,
    ...marking(get),
    fit: () => fit(get('canvas')),
    show: (id) => show(get, id),
    close() {
      stopFingers();
      modeler.destroy();
    },
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
