/** What is moved and zoomed: the canvas of a diagram. */
interface Movable {
  scroll(by: { dx: number; dy: number }): void;
  zoom(to?: number, center?: { x: number; y: number }): number;
}

const smallest = 0.2;
const largest = 4;

/**
 * Lets fingers move and zoom a diagram, which bpmn-js leaves to the mouse. With `from` 2 one finger still scrolls the
 * page, as on maps in a text; with 1 it moves the diagram.
 *
 * @returns stops it
 */
export function letFingersMove(frame: HTMLElement, canvas: Movable, from: 1 | 2): () => void {
  let last: Grip | undefined;
  const begin = ({ touches }: TouchEvent): void => {
    last = touches.length >= from ? gripOf(touches) : undefined;
  };
  const move = (event: TouchEvent): void => {
    // Menus and the palette lie in the same frame.
    if (!(event.target instanceof SVGElement) || !last) return;
    event.preventDefault();
    const now = gripOf(event.touches);
    canvas.scroll({ dx: now.x - last.x, dy: now.y - last.y });
    if (last.spread > 0 && now.spread > 0) {
      const { left, top } = frame.getBoundingClientRect();
      const zoom = Math.min(largest, Math.max(smallest, (canvas.zoom() * now.spread) / last.spread));
      canvas.zoom(zoom, { x: now.x - left, y: now.y - top });
    }
    last = now;
  };
  frame.addEventListener('touchstart', begin, { passive: true });
  frame.addEventListener('touchend', begin, { passive: true });
  frame.addEventListener('touchmove', move, { passive: false });
  return () => {
    frame.removeEventListener('touchstart', begin);
    frame.removeEventListener('touchend', begin);
    frame.removeEventListener('touchmove', move);
  };
}

/** Where the fingers are, and how far two of them are apart; 0 for one. */
interface Grip {
  readonly x: number;
  readonly y: number;
  readonly spread: number;
}

function gripOf(touches: TouchList): Grip {
  const [one, other] = [touches[0], touches[1]] as [Touch, Touch | undefined];
  if (!other) return { x: one.clientX, y: one.clientY, spread: 0 };
  return {
    x: (one.clientX + other.clientX) / 2,
    y: (one.clientY + other.clientY) / 2,
    spread: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
  };
}
