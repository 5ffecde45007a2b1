import type { DiagramMark } from '../../../diagram/marks';
import type { Services } from './services';

/** An open modeler. */
export interface Modeler {
  /** A service of bpmn-js. */
  get<Name extends keyof Services>(name: Name): Services[Name];
  /** The diagram as XML. */
  xml(): Promise<string>;
  /** Replaces the diagram; a file without a layout gets one. @throws what bpmn-js says of a file it cannot read; the diagram stays then */
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
