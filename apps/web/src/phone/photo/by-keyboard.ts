import type { Schemas } from '../../api/client';
import type { Tool } from './annotator-tools';

type Mark = Schemas['AnnotationMark'];
type Point = Schemas['AnnotationPoint'];

interface Picture {
  readonly width: number;
  readonly height: number;
}

const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** A mark in the middle of the picture, to be moved from there. */
export function markInTheMiddle(tool: Tool, text: string, { width, height }: Picture): Mark {
  const at = (part: number): Point => ({ x: Math.round(width * part), y: Math.round(height * part) });
  return { tool, from: at(0.35), to: at(0.55), text };
}

/** The mark after an arrow key: moved, or with `stretch` only its end. Undefined for other keys. */
export function movedMark(mark: Mark, key: string, picture: Picture, stretch: boolean): Mark | undefined {
  const way = ways[key];
  if (!way) return undefined;
  const step = Math.max(1, Math.round(Math.max(picture.width, picture.height) / 50));
  const moved = ({ x, y }: Point): Point => ({ x: x + way.x * step, y: y + way.y * step });
  return { ...mark, from: stretch ? mark.from : moved(mark.from), to: moved(mark.to) };
}
