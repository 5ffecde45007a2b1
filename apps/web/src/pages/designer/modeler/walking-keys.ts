import type { Services } from './services';
import { firstOf, neighbour, type Way } from './walk';

/** What the canvas asks of the page around it. */
export const asked = { properties: 'bihuan.properties', steps: 'bihuan.steps' } as const;

const ways: Readonly<Record<string, Way>> = {
  ...{ ArrowRight: 'forward', ArrowLeft: 'back', ArrowDown: 'down', ArrowUp: 'up' },
};

type Listener = (context: { readonly keyEvent: KeyboardEvent }) => true | undefined;

/** Arrows go from element to element, Enter to the properties of the selected one, A to the steps that can come behind it. */
export class WalkingKeys {
  static readonly $inject = ['keyboard', 'selection', 'canvas', 'eventBus'];

  constructor(
    keyboard: { addListener(priority: number, listener: Listener): void },
    private readonly selection: Services['selection'],
    private readonly canvas: Services['canvas'],
    private readonly eventBus: Services['eventBus'],
  ) {
    // Before bpmn-js, which moves the selected element with arrows; it still does with Shift.
    keyboard.addListener(2_000, ({ keyEvent }) => this.pressed(keyEvent));
  }

  private pressed({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): true | undefined {
    if (ctrlKey || metaKey || altKey || shiftKey) return undefined;
    const way = ways[key];
    if (way) return this.walk(way);
    if (key === 'Enter') this.eventBus.fire(asked.properties);
    else if (key === 'a') this.eventBus.fire(asked.steps);
    else return undefined;
    return true;
  }

  private walk(way: Way): true {
    const [first] = this.selection.get();
    const from = first?.labelTarget ?? first;
    const next = from ? neighbour(from, way) : firstOf(this.canvas.getRootElement().children);
    if (next) {
      this.selection.select(next);
      this.canvas.scrollToElement(next, 80);
    }
    return true;
  }
}
