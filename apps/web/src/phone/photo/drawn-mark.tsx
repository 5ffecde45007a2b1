import { Arrow, Rect, Text } from 'react-konva';
import type { Schemas } from '../../api/client';

const red = '#e0201b';

/** One mark; its strokes are as thick as the photo is large. */
export function DrawnMark({ mark, size }: { mark: Schemas['AnnotationMark']; size: number }) {
  const { tool, from, to, text } = mark;
  const stroke = Math.max(2, size / 150);
  if (tool === 'ARROW') {
    return (
      <Arrow
        points={[from.x, from.y, to.x, to.y]}
        stroke={red}
        fill={red}
        strokeWidth={stroke}
        pointerLength={stroke * 4}
        pointerWidth={stroke * 4}
      />
    );
  }
  if (tool === 'BOX') {
    return (
      <Rect
        x={Math.min(from.x, to.x)}
        y={Math.min(from.y, to.y)}
        width={Math.abs(to.x - from.x)}
        height={Math.abs(to.y - from.y)}
        stroke={red}
        strokeWidth={stroke}
      />
    );
  }
  return <Text x={to.x} y={to.y} text={text} fill={red} fontSize={stroke * 7} fontStyle="bold" />;
}
