import type Konva from 'konva';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Image, Layer, Stage } from 'react-konva';
import type { Schemas } from '../../api/client';
import type { Tool } from './annotator-tools';
import { markInTheMiddle, movedMark } from './by-keyboard';
import { DrawnMark } from './drawn-mark';

type Mark = Schemas['AnnotationMark'];

interface DrawingSheetProps {
  readonly stage: RefObject<Konva.Stage | null>;
  readonly picture: ImageBitmap;
  /** Pixels of the page per pixel of the picture. */
  readonly scale: number;
  readonly tool: Tool;
  /** What the tool for words writes. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly onMarks: (marks: readonly Mark[]) => void;
  /** Id of the element that says how it is used. */
  readonly help: string;
}

/** The photo to draw upon: by dragging, or by keyboard. */
export function DrawingSheet(props: DrawingSheetProps) {
  const { stage, picture, scale, tool, marks, onMarks, help } = props;
  const { t } = useTranslation('inspector');
  const [drawn, setDrawn] = useState<Mark>();
  const text = tool === 'TEXT' ? props.text.trim() : '';

  function pointer(): Mark['from'] {
    const { x = 0, y = 0 } = stage.current?.getPointerPosition() ?? {};
    return { x: Math.round(x / scale), y: Math.round(y / scale) };
  }
  function begin(): void {
    const at = pointer();
    setDrawn({ tool, from: at, to: at, text });
  }
  function add(mark: Mark): void {
    if (mark.tool !== 'TEXT' || mark.text) onMarks([...marks, mark]);
  }
  function press(event: KeyboardEvent): void {
    const last = marks.at(-1);
    const isEnter = event.key === 'Enter' || event.key === ' ';
    const moved = last && movedMark(last, event.key, picture, event.shiftKey);
    if (!isEnter && !moved) return;
    event.preventDefault();
    if (moved) onMarks([...marks.slice(0, -1), moved]);
    else add(markInTheMiddle(tool, text, picture));
  }

  return (
    <div
      role="application"
      tabIndex={0}
      aria-label={t('annotate.canvas')}
      aria-describedby={help}
      style={{ touchAction: 'none' }}
      onKeyDown={press}
    >
      <Stage
        ref={stage}
        width={picture.width * scale}
        height={picture.height * scale}
        scaleX={scale}
        scaleY={scale}
        onPointerDown={begin}
        onPointerMove={() => drawn && setDrawn({ ...drawn, to: pointer() })}
        onPointerUp={() => {
          if (drawn) add(drawn);
          setDrawn(undefined);
        }}
      >
        <Layer>
          <Image image={picture} />
          {[...marks, ...(drawn ? [drawn] : [])].map((mark, index) => (
            <DrawnMark key={index} mark={mark} size={picture.width} />
          ))}
        </Layer>
      </Stage>
    </div>
  );
}
