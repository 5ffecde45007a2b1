import { Flex, Result } from 'antd';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../ui/states';
import type { Modeler } from './modeler';
import { translateSimulation } from './translate-simulation';

interface ModelerFrameProps {
  /** The diagram to begin with; what is drawn later is asked of the modeler. */
  readonly xml: string;
  readonly onOpen: (modeler: Modeler | undefined) => void;
  readonly height: number | string;
}

/** The canvas one draws on. */
export function ModelerFrame({ xml, onOpen, height }: ModelerFrameProps) {
  const { t, i18n } = useTranslation('designer');
  const frame = useRef<HTMLDivElement>(null);
  const begun = useRef(xml);
  const tell = useEffectEvent(onOpen);
  const [state, setState] = useState<'opening' | 'open' | 'failed'>('opening');

  useEffect(() => {
    let opened: Modeler | undefined;
    let gone = false;
    const host = frame.current as HTMLDivElement;
    const stop = i18n.language === 'zh-CN' ? translateSimulation(host) : () => undefined;
    setState('opening');
    import('./open-modeler')
      .then(({ openModeler }) => openModeler(host, begun.current, i18n.language))
      .then(
        (modeler) => {
          if (gone) return modeler.close();
          opened = modeler;
          setState('open');
          const canvas = host.querySelector('.djs-container > svg');
          canvas?.setAttribute('role', 'application');
          canvas?.setAttribute('aria-label', t('canvas.keys'));
          tell(modeler);
        },
        () => setState('failed'),
      );
    return () => {
      gone = true;
      stop();
      tell(undefined);
      opened?.close();
    };
  }, [i18n.language, t]);

  return (
    <div style={{ position: 'relative', height, minHeight: 280 }}>
      <div
        ref={frame}
        className="bh-diagram bh-modeler"
        role="region"
        aria-label={t('canvas.label')}
        style={{ position: 'absolute', inset: 0, overflow: 'hidden', border: '1px solid #d9d9d9' }}
      />
      {state === 'failed' ? (
        <Result status="warning" title={t('canvas.failed')} subTitle={t('canvas.failedHelp')} />
      ) : null}
      {state === 'opening' ? (
        <Flex justify="center">
          <Loading />
        </Flex>
      ) : null}
    </div>
  );
}
