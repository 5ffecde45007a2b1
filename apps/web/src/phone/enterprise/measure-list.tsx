import { Alert, Button, Card, Flex, Form, Input, Progress, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useAct } from '../../ui/use-act';
import { photosThere } from '../photo/under-way';
import { Photos, StoredFiles } from './photos';
import { useRefresh } from './use-case';

interface MeasureListProps {
  readonly hazard: Schemas['HazardCase'];
  readonly plans: readonly Schemas['PlanVersion'][];
}

/** Every measure with what shows that it was done. */
export function MeasureList({ hazard, plans }: MeasureListProps) {
  const { t } = useTranslation('enterprise');
  const measures = plans.find(({ status }) => status === 'ACCEPTED')?.items ?? [];
  if (measures.length === 0) return <Alert type="info" title={t('measure.none')} />;
  const done = measures.filter(({ status }) => status === 'DONE').length;
  return (
    <>
      <Progress
        percent={Math.round((done / measures.length) * 100)}
        format={() => `${done}/${measures.length}`}
        aria-label={t('measure.progress')}
      />
      {measures.map((measure) => (
        <MeasureCard key={measure.id} measure={measure} hazard={hazard} />
      ))}
    </>
  );
}

function MeasureCard({ measure, hazard }: { measure: Schemas['Measure']; hazard: Schemas['HazardCase'] }) {
  const { t } = useTranslation('enterprise');
  const done = measure.status === 'DONE';
  return (
    <Card
      size="small"
      title={`${measure.no}. ${measure.text}`}
      styles={{ title: { whiteSpace: 'normal' } }}
      extra={<Tag color={done ? 'green' : 'default'}>{t(done ? 'measure.done' : 'measure.open')}</Tag>}
    >
      <Flex vertical gap={8}>
        {measure.acceptanceCriterion ? (
          <Typography.Text>{t('measure.criterion', { text: measure.acceptanceCriterion })}</Typography.Text>
        ) : null}
        {hazard.photosBefore.length > 0 ? (
          <div>
            <div>{t('measure.before')}</div>
            <StoredFiles ids={hazard.photosBefore} />
          </div>
        ) : null}
        {done ? (
          <DoneMeasure measure={measure} hazard={hazard} />
        ) : (
          <OpenMeasure measure={measure} hazard={hazard} />
        )}
      </Flex>
    </Card>
  );
}

interface MeasureProps {
  readonly measure: Schemas['Measure'];
  readonly hazard: Schemas['HazardCase'];
}

/** What shows that a measure is done. */
interface Shown {
  readonly note: string;
  readonly evidenceIds: string[];
}

function useUpdate({ measure, hazard }: MeasureProps, status: 'OPEN' | 'DONE', shown: () => Shown) {
  const { t } = useTranslation('enterprise');
  const refresh = useRefresh();
  return useAct(
    async (key) => {
      await photosThere();
      const { note, evidenceIds } = shown();
      await api.POST('/api/v1/hazards/{id}/update-measure', {
        params: { path: { id: hazard.id } },
        body: {
          measureId: measure.id,
          status,
          note: note.trim() || t(status === 'DONE' ? 'measure.doneNote' : 'measure.openNote'),
          evidenceIds,
        },
        headers: commandHeaders(key),
      });
      await refresh();
    },
    t(status === 'DONE' ? 'measure.saved' : 'measure.reopened'),
  );
}

function OpenMeasure(props: MeasureProps) {
  const { t } = useTranslation('enterprise');
  const { measure, hazard } = props;
  const [form] = Form.useForm<Shown>();
  const act = useUpdate(props, 'DONE', () => form.getFieldsValue());
  const unseen = (Form.useWatch('evidenceIds', form) ?? []).length === 0;
  return (
    <Form<Shown>
      form={form}
      name={measure.id}
      layout="vertical"
      initialValues={{ note: '', evidenceIds: [] }}
      onFinish={() => void act.run()}
    >
      <Form.Item name="evidenceIds">
        <Photos
          kind="PHOTO_AFTER"
          enterpriseId={hazard.enterpriseId}
          beforeId={hazard.photosBefore[0]}
          label={t('measure.photoAfter', { no: measure.no })}
        />
      </Form.Item>
      <Form.Item name="note" label={t('measure.note')}>
        <Input.TextArea rows={2} maxLength={2000} style={{ fontSize: 16 }} />
      </Form.Item>
      <Button type="primary" size="large" block htmlType="submit" disabled={unseen} loading={act.busy}>
        {unseen ? t('measure.needsPhoto') : t('measure.finish', { no: measure.no })}
      </Button>
    </Form>
  );
}

function DoneMeasure(props: MeasureProps) {
  const { t } = useTranslation('enterprise');
  const act = useUpdate(props, 'OPEN', () => ({ note: '', evidenceIds: [] }));
  return (
    <>
      <div>{t('measure.after')}</div>
      <StoredFiles ids={props.measure.evidenceIds} />
      <div>{props.measure.note}</div>
      <Button size="small" type="text" loading={act.busy} onClick={() => void act.run()}>
        {t('measure.reopen')}
      </Button>
    </>
  );
}
