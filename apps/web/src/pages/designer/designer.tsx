import { Col, Flex, Grid, Row, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ModelerFrame } from './modeler/modeler-frame';
import { PackPanel } from './pack-panel';
import { Panels } from './panels';
import { ProofPanel } from './proof/proof-panel';
import type { useProof } from './proof/use-proof';
import { PropertiesPanel } from './properties/properties-panel';
import { RunPanel } from './run/run-panel';
import { Toolbar } from './toolbar';
import type { DraftTexts } from './use-draft-texts';
import { useDrawing } from './use-drawing';

interface DesignerProps {
  /** The diagram as it was when it was opened. */
  readonly begun: string;
  readonly texts: DraftTexts;
  readonly change: (part: Partial<DraftTexts>) => void;
  readonly proof: ReturnType<typeof useProof>;
  /** Whether there is on the canvas what `texts` does not have yet. */
  readonly onDrawing: (isDrawing: boolean) => void;
}

/** The canvas with what belongs beside it: properties, proof, trial runs, variables and policies. */
export function Designer({ begun, texts, change, proof, onDrawing }: DesignerProps) {
  const { t } = useTranslation('designer');
  const wide = Grid.useBreakpoint().lg ?? true;
  const [drawing, setModeler] = useDrawing(
    (xml) => {
      change({ xml });
      onDrawing(false);
    },
    () => onDrawing(true),
  );
  const [tab, setTab] = useState('properties');
  const { modeler } = drawing;
  const { report } = proof;
  useEffect(() => {
    modeler?.flag(report?.findings.flatMap(({ elementId }) => elementId ?? []) ?? []);
  }, [modeler, report]);
  return (
    <Flex vertical gap={12}>
      {wide ? null : <Typography.Text type="secondary">{t('canvas.narrow')}</Typography.Text>}
      <Toolbar drawing={drawing} />
      <Row gutter={[12, 12]}>
        <Col xs={24} lg={16}>
          <ModelerFrame xml={begun} onOpen={setModeler} height={wide ? 'calc(100vh - 300px)' : 420} />
        </Col>
        <Col
          xs={24}
          lg={8}
          style={wide ? { maxHeight: 'calc(100vh - 300px)', overflowY: 'auto' } : undefined}
        >
          <Panels
            label={t('tab.label')}
            active={tab}
            onChange={(next) => {
              modeler?.mark({});
              setTab(next);
            }}
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
                content: <ProofPanel modeler={modeler} {...proof} />,
              },
              {
                key: 'run',
                label: t('tab.run'),
                content: <RunPanel drawing={drawing} texts={texts} change={change} />,
              },
              { key: 'pack', label: t('tab.pack'), content: <PackPanel texts={texts} change={change} /> },
            ]}
          />
        </Col>
      </Row>
    </Flex>
  );
}
