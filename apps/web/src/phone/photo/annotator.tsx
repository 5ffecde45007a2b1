import { ArrowRightOutlined, BorderOutlined, FontSizeOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Flex, Input, Modal, Segmented } from 'antd';
import type Konva from 'konva';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Arrow, Image, Layer, Rect, Stage, Text } from 'react-konva';
import type { DevicePhoto } from '../offline/entry';
import { keepPhoto } from './shutter';
import { usePicture } from './use-picture';

type Tool = 'ARROW' | 'BOX' | 'TEXT';

/** A mark on the photo, in its own pixels. */
interface Mark {
  readonly tool: Tool;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly text: string;
}

interface AnnotatorProps {
  readonly photo: DevicePhoto;
  /** With the id of the annotated copy, unless nothing was annotated. */
  readonly onClose: (id?: string) => void;
}

/** Arrows, boxes and words upon a photo. The photo stays as it is; what is saved is a second picture beside it. */
export default function Annotator({ photo, onClose }: AnnotatorProps) {
  const { t } = useTranslation('inspector');
  const stage = useRef<Konva.Stage>(null);
  const picture = usePicture(photo.blob);
  const [tool, setTool] = useState<Tool>('ARROW');
  const [text, setText] = useState('');
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [drawn, setDrawn] = useState<Mark>();
  const width = picture?.width ?? 1;
  const scale = Math.min(1, (Math.min(globalThis.innerWidth, 720) - 48) / width);

  function pointer(): Mark['from'] {
    const { x = 0, y = 0 } = stage.current?.getPointerPosition() ?? {};
    return { x: x / scale, y: y / scale };
  }
  function begin(): void {
    const at = pointer();
    setDrawn({ tool, from: at, to: at, text });
  }
  function end(): void {
    if (drawn && (drawn.tool !== 'TEXT' || drawn.text.trim())) setMarks([...marks, drawn]);
    setDrawn(undefined);
  }
  async function save(): Promise<void> {
    const blob = (await stage.current?.toBlob({
      pixelRatio: 1 / scale,
      mimeType: 'image/jpeg',
      quality: 0.9,
    })) as Blob | null | undefined;
    if (!blob) return onClose();
    const { kind, takenAt, position, fileName, id } = photo;
    const name = fileName.replace(/(\.\w+)?$/, '-annotated.jpg');
    onClose(await keepPhoto(blob, name, { kind, takenAt, position, annotates: id }));
  }

  return (
    <Modal
      open
      width={Math.min(globalThis.innerWidth, 760)}
      title={t('annotate.title')}
      okText={t('annotate.save')}
      cancelText={t('annotate.cancel')}
      okButtonProps={{ disabled: marks.length === 0 }}
      onOk={() => void save()}
      onCancel={() => onClose()}
    >
      <Flex vertical gap={8}>
        <div>{t('annotate.help')}</div>
        <Tools
          tool={tool}
          onTool={setTool}
          text={text}
          onText={setText}
          onUndo={marks.length > 0 ? () => setMarks(marks.slice(0, -1)) : undefined}
        />
        {picture ? (
          <div role="img" aria-label={t('annotate.canvas')} style={{ touchAction: 'none' }}>
            <Stage
              ref={stage}
              width={picture.width * scale}
              height={picture.height * scale}
              scaleX={scale}
              scaleY={scale}
              onPointerDown={begin}
              onPointerMove={() => drawn && setDrawn({ ...drawn, to: pointer() })}
              onPointerUp={end}
            >
              <Layer>
                <Image image={picture} />
                {[...marks, ...(drawn ? [drawn] : [])].map((mark, index) => (
                  <Drawn key={index} mark={mark} size={width} />
                ))}
              </Layer>
            </Stage>
          </div>
        ) : null}
      </Flex>
    </Modal>
  );
}

interface ToolsProps {
  readonly tool: Tool;
  readonly onTool: (tool: Tool) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Takes the last mark away; undefined while there is none. */
  readonly onUndo: (() => void) | undefined;
}

/** What to draw, and the way back. */
function Tools({ tool, onTool, text, onText, onUndo }: ToolsProps) {
  const { t } = useTranslation('inspector');
  return (
    <>
      <Flex gap={8} wrap>
        <Segmented<Tool>
          aria-label={t('annotate.tool')}
          value={tool}
          onChange={onTool}
          options={[
            { value: 'ARROW', label: t('annotate.ARROW'), icon: <ArrowRightOutlined /> },
            { value: 'BOX', label: t('annotate.BOX'), icon: <BorderOutlined /> },
            { value: 'TEXT', label: t('annotate.TEXT'), icon: <FontSizeOutlined /> },
          ]}
        />
        <Button icon={<UndoOutlined />} disabled={!onUndo} onClick={onUndo}>
          {t('annotate.undo')}
        </Button>
      </Flex>
      {tool === 'TEXT' ? (
        <Input
          aria-label={t('annotate.text')}
          placeholder={t('annotate.text')}
          maxLength={60}
          value={text}
          onChange={({ target }) => onText(target.value)}
        />
      ) : null}
    </>
  );
}

const red = '#e0201b';

/** One mark; its strokes are as thick as the photo is large. */
function Drawn({ mark: { tool, from, to, text }, size }: { mark: Mark; size: number }) {
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
