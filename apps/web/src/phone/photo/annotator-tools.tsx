import { ArrowRightOutlined, BorderOutlined, FontSizeOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Flex, Input, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';

/** What can be drawn. */
export type Tool = Schemas['AnnotationMark']['tool'];

interface AnnotatorToolsProps {
  readonly tool: Tool;
  readonly onTool: (tool: Tool) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Takes the last mark away; undefined while there is none. */
  readonly onUndo: (() => void) | undefined;
}

/** What to draw, and the way back. */
export function AnnotatorTools({ tool, onTool, text, onText, onUndo }: AnnotatorToolsProps) {
  const { t } = useTranslation('inspector');
  return (
    <>
      <Flex gap={8} wrap>
        <Segmented<Tool>
          aria-label={t('annotate.tool')}
          value={tool}
          onChange={onTool}
          options={[
            { value: 'ARROW', label: t('annotate.ARROW'), icon: <ArrowRightOutlined aria-hidden /> },
            { value: 'BOX', label: t('annotate.BOX'), icon: <BorderOutlined aria-hidden /> },
            { value: 'TEXT', label: t('annotate.TEXT'), icon: <FontSizeOutlined aria-hidden /> },
          ]}
        />
        <Button icon={<UndoOutlined aria-hidden />} disabled={!onUndo} onClick={onUndo}>
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
