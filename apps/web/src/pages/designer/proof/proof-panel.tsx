import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { Alert, Button, Flex, Spin, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../../i18n/said';
import { ProblemView } from '../../../ui/states';
import type { Modeler } from '../modeler/modeler';
import { useElementNames } from '../names';
import { PathPlayer } from './path-player';
import type { Finding, Report } from './use-proof';

interface ProofPanelProps {
  readonly modeler: Modeler | undefined;
  readonly report: Report | undefined;
  readonly isProving: boolean;
  readonly error: unknown;
  /** Leads to the properties of the element a finding has just selected. */
  readonly onEdit: () => void;
}

/** What deployment would say of the drawing, while one draws: a finding leads to its element and shows the run that proves it. */
export function ProofPanel({ modeler, report, isProving, error, onEdit }: ProofPanelProps) {
  const { t } = useTranslation('designer');
  const [chosen, choose] = useState<string>();
  if (error && !report) return <ProblemView error={error} />;
  if (!report) return <Spin />;
  const open = report.findings.find((finding) => keyOf(finding) === chosen);
  const accepted = report.verdict === 'accepted';
  return (
    <Flex vertical gap={12}>
      <div role="status" aria-live="polite">
        <Alert
          type={accepted ? 'success' : 'error'}
          showIcon
          icon={accepted ? <CheckCircleFilled aria-hidden /> : <CloseCircleFilled aria-hidden />}
          title={accepted ? t('proof.accepted') : t('proof.refused', { count: report.findings.length })}
          description={
            isProving
              ? t('proof.proving')
              : t('proof.explored', {
                  count: report.explored.markings,
                  lane: report.lane ? t(`lane.${report.lane}`) : '—',
                })
          }
        />
      </div>
      {report.skipped.length > 0 ? (
        <Typography.Text type="secondary">
          {t('proof.skipped', {
            what: report.skipped.map((what) => t(`skip.${what as 'messages'}`, what)).join('、'),
          })}
        </Typography.Text>
      ) : null}
      <ul aria-label={t('proof.findings')} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {report.findings.map((finding) => (
          <li key={keyOf(finding)} style={{ marginBottom: 8 }}>
            <FindingView
              finding={finding}
              modeler={modeler}
              isOpen={finding === open}
              onEdit={onEdit}
              onOpen={() => choose(finding === open ? undefined : keyOf(finding))}
            />
          </li>
        ))}
      </ul>
    </Flex>
  );
}

const keyOf = ({ elementId, rule, policy, problem }: Finding): string =>
  [elementId, rule, policy, problem.en].join(' ');

interface FindingProps {
  readonly finding: Finding;
  readonly modeler: Modeler | undefined;
  readonly isOpen: boolean;
  readonly onEdit: () => void;
  readonly onOpen: () => void;
}

function FindingView({ finding, modeler, isOpen, onEdit, onOpen }: FindingProps) {
  const { t } = useTranslation('designer');
  const said = useSaid();
  const { titleOf } = useElementNames();
  const { elementId, elementName, problem, remedy, path, rule, policy, policyTitle } = finding;
  const element = modeler?.get('elementRegistry').get(elementId ?? '');
  const where = elementName ?? (element && titleOf(element)) ?? elementId ?? t('proof.wholeFile');
  return (
    <div style={{ border: '1px solid #f0b4b4', borderRadius: 6, padding: 8 }}>
      <Button
        type="text"
        aria-expanded={isOpen}
        style={{
          ...{ height: 'auto', whiteSpace: 'normal', textAlign: 'start', padding: 4, width: '100%' },
          justifyContent: 'start',
        }}
        onClick={() => {
          if (elementId && !isOpen) modeler?.show(elementId);
          onOpen();
        }}
      >
        <span>
          <strong>{where}</strong>
          <br />
          {said(problem)}
        </span>
      </Button>
      {isOpen ? (
        <Flex vertical gap={8} style={{ padding: 4 }}>
          <Typography.Text>{t('proof.remedy', { remedy: said(remedy) })}</Typography.Text>
          {policyTitle ? (
            <Typography.Text>{t('proof.policy', { policy: said(policyTitle) })}</Typography.Text>
          ) : null}
          <Typography.Text type="secondary" style={{ fontSize: 12 }}>
            {[rule, policy].filter(Boolean).join(' · ')}
          </Typography.Text>
          {modeler && element ? (
            <Button
              size="small"
              style={{ alignSelf: 'start' }}
              onClick={() => {
                modeler.show(element.id);
                onEdit();
              }}
            >
              {t('proof.edit')}
            </Button>
          ) : null}
          {path && path.length > 0 && modeler ? (
            <PathPlayer modeler={modeler} path={path} at={elementId} />
          ) : null}
        </Flex>
      ) : null}
    </div>
  );
}
