import { Button, Flex } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';

interface AnnotatedPhotoProps {
  readonly evidence: Schemas['Evidence'];
  /** Shows the photo with this id. */
  readonly children: (id: string) => ReactNode;
}

/** An annotated copy and the photo it was drawn upon, which stays as it was: one in the place of the other. */
export function AnnotatedPhoto({ evidence, children }: AnnotatedPhotoProps) {
  const { t } = useTranslation();
  const [plain, setPlain] = useState(false);
  const { id, annotatesId } = evidence;
  if (!annotatesId) return children(id);
  return (
    <Flex vertical align="start" gap={2}>
      {children(plain ? annotatesId : id)}
      <Button size="small" type="text" aria-pressed={plain} onClick={() => setPlain(!plain)}>
        {t(plain ? 'evidence.showMarks' : 'evidence.showOriginal')}
      </Button>
    </Flex>
  );
}
