import { Card, Empty, Flex, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { Fetched } from '../../../ui/states';
import { minute } from '../moment';
import { BeforeAfter } from './before-after';
import { EvidenceStrip } from './evidence-strip';
import { Mark } from '../../../ui/mark';

/** Photos and files beside the item they prove: the hazard itself, then every measure of the plan in force. */
export function CaseEvidence({ hazard }: { hazard: Schemas['HazardCase'] }) {
  const { t } = useTranslation('cases');
  const path = { params: { path: { id: hazard.id } } };
  const plans = $api.useQuery('get', '/api/v1/hazards/{id}/plans', path);
  const reports = $api.useQuery('get', '/api/v1/hazards/{id}/completion-reports', path);
  return (
    <Flex vertical gap={12}>
      <Card size="small" title={<span style={{ whiteSpace: 'normal' }}>{hazard.title}</span>}>
        <BeforeAfter
          before={hazard.photosBefore}
          after={[
            ...hazard.photosAfter,
            ...(reports.data?.items.flatMap(({ photosAfter }) => photosAfter) ?? []),
          ]}
          label={hazard.title}
        />
      </Card>
      <Fetched query={plans}>
        {({ items }) => <Measures measures={inForce(items)?.items ?? []} before={hazard.photosBefore} />}
      </Fetched>
      {reports.data?.items.map((report) => (
        <Card key={report.id} size="small" title={t('evidence.report', { count: report.round })}>
          <Typography.Paragraph>{report.text}</Typography.Paragraph>
          <Typography.Paragraph type="secondary">
            {t('evidence.reportFacts', {
              at: minute(report.at),
              wan: report.fundsSpentWan,
              controls: report.interimControlsKept ? t('yes') : t('no'),
            })}
          </Typography.Paragraph>
          {report.rootCause ? <p>{t('evidence.rootCause', { text: report.rootCause })}</p> : null}
          {report.sweep ? <p>{t('evidence.sweep', { text: report.sweep })}</p> : null}
          <EvidenceStrip ids={report.evidenceIds} />
        </Card>
      ))}
    </Flex>
  );
}

/** The plan that is being carried out, else the last one. */
export function inForce(plans: readonly Schemas['PlanVersion'][]): Schemas['PlanVersion'] | undefined {
  return plans.findLast(({ status }) => status === 'ACCEPTED') ?? plans.at(-1);
}

function Measures({
  measures,
  before,
}: {
  measures: readonly Schemas['Measure'][];
  before: readonly string[];
}) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  if (measures.length === 0) return <Empty description={t('evidence.noMeasures')} />;
  return measures.map((measure) => (
    <Card
      key={measure.id}
      size="small"
      title={
        <Flex wrap gap={8} align="center">
          <span style={{ whiteSpace: 'normal' }}>
            {measure.no}. {measure.text}
          </span>
          <Mark tone={measure.status === 'DONE' ? 'good' : 'plain'}>
            {term('measureStatus', measure.status)}
          </Mark>
          <Tag>{term('measureKind', measure.kind)}</Tag>
        </Flex>
      }
    >
      <Typography.Paragraph type="secondary">
        {t('evidence.criterion', { text: measure.acceptanceCriterion ?? '—' })}
        {measure.doneAt ? ` · ${minute(measure.doneAt)}` : null} {measure.note}
      </Typography.Paragraph>
      <BeforeAfter before={before} after={measure.evidenceIds} label={measure.text} />
    </Card>
  ));
}
