import { Col, Flex, Grid, Row, theme } from 'antd';
import { type CSSProperties, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ModelerFrame } from './modeler/modeler-frame';
import type { Modeler } from './modeler/modeler';
import { asked } from './modeler/walking-keys';
import { NameField, renamed } from './name-field';
import { PackPanel } from './pack-panel';
import { Panels } from './panels';
import { ProofPanel } from './proof/proof-panel';
import type { useProof } from './proof/use-proof';
import { PropertiesPanel } from './properties/properties-panel';
import { RunPanel } from './run/run-panel';
import { SelectionBar } from './selection-bar';
import { Toolbar } from './toolbar';
import type { DraftTexts } from './use-draft-texts';
import { useDrawing } from './use-drawing';

interface DesignerProps {
  /** The diagram as it was when it was opened. */
  readonly begun: string;
  readonly texts: DraftTexts;
  readonly change: (part: Partial<DraftTexts>) => void;
  readonly proof: ReturnType<typeof useProof>;
  /** Told what takes over at once what is on the canvas and not in `texts` yet; undefined when nothing is. */
  readonly onDrawing: (settle: (() => Promise<void>) | undefined) => void;
}

/** The canvas with what belongs beside it, below it where it is narrow: properties, proof, trial runs, variables and policies. */
export function Designer({ begun, texts, change, proof, onDrawing }: DesignerProps) {
  const { t } = useTranslation('designer');
  const wide = Grid.useBreakpoint().lg ?? true;
  const { token } = theme.useToken();
  const [drawing, setModeler] = useDrawing((xml) => {
    change({ xml, ...renamed(texts.xml, xml) });
    onDrawing(undefined);
  }, onDrawing);
  const [tab, setTab] = useState('properties');
  const [isInserting, setInserting] = useState(false);
  const { modeler, selected } = drawing;
  const { report } = proof;
  const openTab = (next: string): void => {
    modeler?.mark({});
    setTab(next);
  };
  const [panel, editProperties] = useFieldsOf(() => openTab('properties'));
  useAsked(modeler, editProperties, () => setInserting(true));
  useEffect(() => {
    modeler?.flag(report?.findings.flatMap(({ elementId }) => elementId ?? []) ?? []);
  }, [modeler, report]);
  return (
    <Flex vertical gap={12}>
      <NameField modeler={modeler} name={texts.name} onName={(name) => change({ name })} />
      <Toolbar drawing={drawing} />
      <Row gutter={[12, 12]}>
        <Col xs={24} lg={16} style={wide ? undefined : { ...onTop, background: token.colorBgContainer }}>
          <ModelerFrame xml={begun} onOpen={setModeler} height={wide ? 'calc(100vh - 300px)' : '38dvh'} />
        </Col>
        <Col
          xs={24}
          lg={8}
          style={wide ? { maxHeight: 'calc(100vh - 300px)', overflowY: 'auto' } : undefined}
        >
          <Flex vertical gap={12} ref={panel}>
            <SelectionBar
              drawing={drawing}
              findings={report?.findings.filter(({ elementId }) => elementId === selected?.id).length ?? 0}
              isInserting={isInserting}
              onInserting={setInserting}
              onProperties={editProperties}
              onFindings={() => openTab('proof')}
            />
            <Panels
              label={t('tab.label')}
              active={tab}
              onChange={openTab}
              panels={[
                {
                  key: 'properties',
                  label: t('tab.properties'),
                  content: <PropertiesPanel drawing={drawing} pack={texts.pack} />,
                },
                {
                  key: 'proof',
                  label: report?.findings.length
                    ? t('tab.findings', { count: report.findings.length })
                    : t('tab.proof'),
                  content: <ProofPanel modeler={modeler} {...proof} onEdit={editProperties} />,
                },
                {
                  key: 'run',
                  label: t('tab.run'),
                  content: <RunPanel drawing={drawing} texts={texts} change={change} />,
                },
                { key: 'pack', label: t('tab.pack'), content: <PackPanel texts={texts} change={change} /> },
              ]}
            />
          </Flex>
        </Col>
      </Row>
    </Flex>
  );
}

/** Where it is narrow, the canvas stays in sight while one reads and sets what is below it. */
const onTop: CSSProperties = { position: 'sticky', top: 0, zIndex: 2 };

/** Leads the focus from the canvas or a finding to the first field of the properties, once they are shown. */
function useFieldsOf(show: () => void): readonly [RefObject<HTMLDivElement | null>, () => void] {
  const panel = useRef<HTMLDivElement>(null);
  const [asks, ask] = useState(0);
  useEffect(() => {
    if (asks === 0) return;
    const field = panel.current?.querySelector<HTMLElement>('[role=tabpanel] input:not([role=combobox])');
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }, [asks]);
  return [
    panel,
    () => {
      show();
      ask((before) => before + 1);
    },
  ];
}

/** Listens to what is asked for on the canvas with a key. */
function useAsked(modeler: Modeler | undefined, onProperties: () => void, onSteps: () => void): void {
  const properties = useEffectEvent(onProperties);
  const steps = useEffectEvent(onSteps);
  useEffect(() => {
    if (!modeler) return;
    const bus = modeler.get('eventBus');
    const wanted = { [asked.properties]: () => properties(), [asked.steps]: () => steps() };
    for (const [event, listener] of Object.entries(wanted)) bus.on(event, listener);
    return () => {
      for (const [event, listener] of Object.entries(wanted)) bus.off(event, listener);
    };
  }, [modeler]);
}
