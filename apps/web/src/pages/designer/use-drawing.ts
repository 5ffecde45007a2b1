import { useEffect, useEffectEvent, useState } from 'react';
import type { Modeler } from './modeler/modeler';
import type { DiagramElement } from './modeler/services';

/** What is on the canvas just now. */
export interface Drawing {
  readonly modeler: Modeler | undefined;
  /** Grows with every change; panels read the elements anew. */
  readonly revision: number;
  /** The one element that is selected; undefined for none or several. */
  readonly selected: DiagramElement | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

const nothing: Drawing = {
  ...{ modeler: undefined, revision: 0, selected: undefined, canUndo: false, canRedo: false },
};

/**
 * Follows the modeler; `onXml` gets the diagram once one has stopped for a moment. `onDrawn` is told of every change,
 * with what makes that moment now.
 */
export function useDrawing(
  onXml: (xml: string) => void,
  onDrawn: (settle: () => Promise<void>) => void,
): readonly [Drawing, (modeler: Modeler | undefined) => void] {
  const [drawing, setDrawing] = useState(nothing);
  const [modeler, setModeler] = useState<Modeler>();
  const tell = useEffectEvent(onXml);
  const begin = useEffectEvent(onDrawn);

  useEffect(() => {
    if (!modeler) {
      setDrawing(nothing);
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (changed: boolean): void =>
      setDrawing(({ revision }) => {
        const chosen = modeler.get('selection').get();
        const [first] = chosen;
        const stack = modeler.get('commandStack');
        return {
          modeler,
          revision: changed ? revision + 1 : revision,
          selected: chosen.length === 1 ? (first?.labelTarget ?? first) : undefined,
          canUndo: stack.canUndo(),
          canRedo: stack.canRedo(),
        };
      });
    const settle = async (): Promise<void> => {
      clearTimeout(timer);
      tell(await modeler.xml());
    };
    const drawn = (): void => {
      look(true);
      clearTimeout(timer);
      timer = setTimeout(() => void settle(), 500);
      begin(settle);
    };
    const selected = (): void => look(false);
    const bus = modeler.get('eventBus');
    bus.on(['commandStack.changed', 'import.done'], drawn);
    bus.on('selection.changed', selected);
    look(false);
    return () => {
      clearTimeout(timer);
      bus.off(['commandStack.changed', 'import.done'], drawn);
      bus.off('selection.changed', selected);
    };
  }, [modeler]);

  return [drawing, setModeler];
}
