import { Flex, Result } from 'antd';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNamedDiagram } from '../i18n/step-names';
import { Loading } from '../ui/states';
import type { DiagramBadge, DiagramMark } from './marks';
import { type DiagramViewer, openViewer } from './viewer';

interface DiagramProps {
  readonly xml: string;
  readonly badges?: readonly DiagramBadge[];
  readonly marks?: Readonly<Partial<Record<DiagramMark, readonly string[]>>>;
  readonly onElement?: (elementId: string) => void;
  /** In pixels. @default 480 */
  readonly height?: number;
  /** Said to readers of the screen; a diagram needs a text beside it that says the same. */
  readonly label?: string;
}

/** A workflow as its diagram, to look at: it can be moved and zoomed. bpmn-js is loaded when the first one is shown. */
export function Diagram({
  xml: drawn,
  badges = [],
  marks = {},
  onElement,
  height = 480,
  label,
}: DiagramProps) {
  const { t } = useTranslation();
  const xml = useNamedDiagram(drawn);
  const frame = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<DiagramViewer>();
  const [failed, setFailed] = useState(false);
  const clicked = useEffectEvent((elementId: string) => onElement?.(elementId));

  useEffect(() => {
    let opened: DiagramViewer | undefined;
    let gone = false;
    setFailed(false);
    openViewer(frame.current as HTMLDivElement, xml, (id) => clicked(id)).then(
      (next) => {
        if (gone) return next.close();
        opened = next;
        setViewer(next);
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
      setViewer(undefined);
      opened?.close();
    };
  }, [xml]);

  useEffect(() => viewer?.badge(badges), [viewer, badges]);
  useEffect(() => viewer?.mark(marks), [viewer, marks]);

  return (
    <div style={{ position: 'relative', height }}>
      <div
        ref={frame}
        className="bh-diagram"
        role="group"
        aria-label={label ?? t('diagram.label')}
        style={{ position: 'absolute', inset: 0, overflow: 'hidden' }}
      />
      {failed ? <Result status="warning" title={t('diagram.failed')} /> : null}
      {viewer || failed ? null : (
        <Flex justify="center">
          <Loading />
        </Flex>
      )}
    </div>
  );
}
