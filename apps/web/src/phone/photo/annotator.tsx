import { Flex, Modal } from 'antd';
import type Konva from 'konva';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { pictureOf } from '../../evidence/picture';
import { useCloseGuard } from '../../ui/close-guard';
import { kept } from '../offline/device-trouble';
import { AnnotatorTools, type Tool } from './annotator-tools';
import { DrawingSheet } from './drawing-sheet';
import { keepPhoto } from './shutter';
import type { Sheet } from './sheet';
import { usePicture } from './use-picture';

type Mark = Schemas['AnnotationMark'];

interface AnnotatorProps {
  readonly sheet: Sheet;
  /** With the id of the annotated copy, unless nothing was annotated. */
  readonly onClose: (id?: string) => void;
}

/** Arrows, boxes and words upon a photo. The photo stays as it is; what is saved is a second picture beside it. */
export default function Annotator({ sheet, onClose }: AnnotatorProps) {
  const { t } = useTranslation('inspector');
  const stage = useRef<Konva.Stage>(null);
  const help = useId();
  const picture = usePicture(sheet.blob);
  const [tool, setTool] = useState<Tool>('ARROW');
  const [text, setText] = useState('');
  const [marks, setMarks] = useState<readonly Mark[]>(sheet.marks);
  const { close, question } = useCloseGuard(
    () => marks !== sheet.marks,
    () => onClose(),
  );
  const { width = 1, height = 1 } = picture ?? {};
  // All of it is on the screen, also when the phone lies on its side: the page cannot be moved by touching the picture.
  const room = {
    width: Math.min(globalThis.innerWidth, 720) - 48,
    height: Math.max(200, globalThis.innerHeight - 320),
  };
  const scale = Math.min(1, room.width / width, room.height / height);

  async function save(): Promise<void> {
    const drawing = { pixelRatio: 1 / scale, mimeType: 'image/jpeg', quality: 0.9 };
    const drawn = (await stage.current?.toBlob(drawing)) as Blob | null | undefined;
    const blob = drawn && (await pictureOf(drawn));
    if (!blob || !picture) return onClose();
    const { kind, takenAt, position, annotates } = sheet;
    const name = sheet.fileName.replace(/(\.\w+)?$/, '-annotated.jpg');
    const annotation = { width: picture.width, height: picture.height, marks: [...marks] };
    const taken = { kind, takenAt, position, annotates, annotation };
    await kept(keepPhoto(blob, name, taken).then(onClose));
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
      onCancel={close}
    >
      <Flex vertical gap={8}>
        <div id={help}>{t('annotate.help')}</div>
        <AnnotatorTools
          tool={tool}
          onTool={setTool}
          text={text}
          onText={setText}
          onUndo={marks.length > 0 ? () => setMarks(marks.slice(0, -1)) : undefined}
        />
        {picture ? (
          <DrawingSheet {...{ stage, picture, scale, tool, text, marks, help }} onMarks={setMarks} />
        ) : null}
        <div aria-live="polite">{t('annotate.count', { count: marks.length })}</div>
      </Flex>
      {question}
    </Modal>
  );
}
