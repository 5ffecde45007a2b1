import { Card, Empty, Flex, Grid, Progress, Table, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { Fetched } from '../../../ui/states';
import { Inputs } from '../gates/inputs';
import { day, minute } from '../moment';
import { useNames } from '../names/use-names';
import { EvidenceStrip } from './evidence-strip';
import { CasePenalties } from './case-penalties';

/** More time, reports of progress, and every rung of the ladder that was taken. */
export function CaseSupervision({ hazardId }: { hazardId: string }) {
  const { t } = useTranslation('cases');
  const path = { params: { path: { id: hazardId } } };
  const extensions = $api.useQuery('get', '/api/v1/hazards/{id}/extensions', path);
  const progress = $api.useQuery('get', '/api/v1/hazards/{id}/progress-reports', path);
  const escalations = $api.useQuery('get', '/api/v1/hazards/{id}/escalations', path);
  return (
    <Flex vertical gap={12}>
      <Card size="small" title={t('supervision.escalations')}>
        <Fetched query={escalations}>{({ items }) => <Escalations rungs={items} />}</Fetched>
      </Card>
      <Card size="small" title={t('supervision.extensions')}>
        <Fetched query={extensions}>{({ items }) => <Extensions extensions={items} />}</Fetched>
      </Card>
      <Card size="small" title={t('supervision.progress')}>
        <Fetched query={progress}>{({ items }) => <ProgressReports reports={items} />}</Fetched>
      </Card>
      <CasePenalties hazardId={hazardId} />
    </Flex>
  );
}

function Escalations({ rungs }: { rungs: readonly Schemas['Escalation'][] }) {
  const { t } = useTranslation(['cases', 'shell']);
  const term = useTerm();
  const name = useNames(
    'accounts',
    rungs.map(({ by }) => by),
  );
  const wide = Grid.useBreakpoint().md ?? true;
  if (rungs.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('supervision.noEscalation')} />;
  if (!wide) {
    return (
      <ul aria-label={t('supervision.escalations')} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {rungs.map(({ id, at, kind, deadline, by, content }) => (
          <li key={id} style={{ marginBottom: 12 }}>
            <Typography.Text strong>{term('escalation', kind)}</Typography.Text>
            <div>
              {minute(at)} · {name(by)}
            </div>
            <div>{t('shell:labelled', { name: t('supervision.deadline'), value: day(deadline) })}</div>
            <Inputs label={t('show')} inputs={content} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Table
      aria-label={t('supervision.escalations')}
      size="small"
      pagination={false}
      tableLayout="fixed"
      rowKey="id"
      dataSource={[...rungs]}
      columns={[
        { title: t('at'), render: (_, { at }) => minute(at) },
        { title: t('supervision.rung'), render: (_, { kind }) => term('escalation', kind) },
        { title: t('supervision.deadline'), render: (_, { deadline }) => day(deadline) },
        { title: t('by'), render: (_, { by }) => name(by) },
        {
          title: t('supervision.content'),
          width: '40%',
          render: (_, { content }) => <Inputs label={t('show')} inputs={content} />,
        },
      ]}
    />
  );
}

function Extensions({ extensions }: { extensions: readonly Schemas['Extension'][] }) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  const name = useNames(
    'accounts',
    extensions.flatMap(({ requestedBy, decidedBy }) => [requestedBy, decidedBy]),
  );
  if (extensions.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('supervision.noExtension')} />;
  return extensions.map((extension) => (
    <div key={extension.id} style={{ marginBottom: 12 }}>
      <Flex wrap gap={8}>
        <Tag>{term('extensionStatus', extension.status)}</Tag>
        {day(extension.previousDeadline)} → {day(extension.newDeadline)} ·{' '}
        {term('extensionReason', extension.reasonCode)}
      </Flex>
      <Typography.Paragraph>
        {extension.reason}
        <br />
        {t('supervision.interim', { text: extension.interimMeasures })}
        <br />
        {name(extension.requestedBy)} {minute(extension.requestedAt)}
        {extension.decidedBy
          ? ` · ${t('supervision.decided', { name: name(extension.decidedBy), at: minute(extension.decidedAt), text: extension.decisionReason ?? '' })}`
          : null}
      </Typography.Paragraph>
      <EvidenceStrip ids={extension.evidenceIds} />
    </div>
  ));
}

function ProgressReports({ reports }: { reports: readonly Schemas['ProgressReport'][] }) {
  const { t } = useTranslation('cases');
  const name = useNames(
    'accounts',
    reports.map(({ by }) => by),
  );
  if (reports.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('supervision.noProgress')} />;
  return reports.map((report) => (
    <div key={report.id} style={{ marginBottom: 12 }}>
      <Progress percent={report.percent} aria-label={t('supervision.progress')} style={{ maxWidth: 320 }} />
      <Typography.Paragraph>
        {report.text}
        <br />
        {name(report.by)} {minute(report.at)}
      </Typography.Paragraph>
      <EvidenceStrip ids={report.evidenceIds} />
    </div>
  ));
}
