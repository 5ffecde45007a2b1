import { Flex, Result, Typography } from 'antd';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
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
  /** Shown where the diagram cannot be. @default nothing but that it cannot */
  readonly instead?: ReactNode;
}

/** A workflow as its diagram, to look at: it can be moved and zoomed. bpmn-js is loaded when the first one is shown. */
export function Diagram({
  xml: drawn,
  badges = [],
  marks = {},
  onElement,
  height = 480,
  label,
  instead,
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

  const standsIn = failed && instead !== undefined;
  return (
    <>
      {standsIn ? (
        <section aria-label={label ?? t('diagram.label')}>
          <Typography.Paragraph role="status">{t('diagram.failedHelp')}</Typography.Paragraph>
          {instead}
        </section>
      ) : null}
      {viewer?.isArranged ? (
        <Typography.Paragraph type="secondary" style={{ marginBottom: 8 }}>
          {t('diagram.arranged')}
        </Typography.Paragraph>
      ) : null}
      <div style={{ position: 'relative', height, display: standsIn ? 'none' : undefined }}>
        <div
          ref={frame}
          className="bh-diagram"
          role="group"
          aria-label={label ?? t('diagram.label')}
          style={{ position: 'absolute', inset: 0, overflow: 'hidden' }}
        />
        {failed ? (
          <Result status="warning" title={t('diagram.failed')} subTitle={t('diagram.failedHelp')} />
        ) : null}
        {viewer || failed ? null : (
          <Flex justify="center">
            <Loading />
          </Flex>
        )}
      </div>
    </>
  );
}
