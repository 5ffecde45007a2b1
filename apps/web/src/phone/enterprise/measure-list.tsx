import { Alert, Button, Card, Flex, Input, Progress, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useAct } from '../../ui/use-act';
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

function useUpdate({ measure, hazard }: MeasureProps, status: 'OPEN' | 'DONE') {
  const { t } = useTranslation('enterprise');
  const refresh = useRefresh();
  const [note, setNote] = useState('');
  const [photos, setPhotos] = useState<readonly string[]>([]);
  const act = useAct(
    async (key) => {
      await api.POST('/api/v1/hazards/{id}/update-measure', {
        params: { path: { id: hazard.id } },
        body: {
          measureId: measure.id,
          status,
          note: note.trim() || t(status === 'DONE' ? 'measure.doneNote' : 'measure.openNote'),
          evidenceIds: [...photos],
        },
        headers: commandHeaders(key),
      });
      await refresh();
    },
    t(status === 'DONE' ? 'measure.saved' : 'measure.reopened'),
  );
  return { act, note, setNote, photos, setPhotos };
}

function OpenMeasure(props: MeasureProps) {
  const { t } = useTranslation('enterprise');
  const { measure, hazard } = props;
  const { act, note, setNote, photos, setPhotos } = useUpdate(props, 'DONE');
  return (
    <>
      <Photos
        value={photos}
        onChange={setPhotos}
        kind="PHOTO_AFTER"
        enterpriseId={hazard.enterpriseId}
        beforeId={hazard.photosBefore[0]}
        label={t('measure.photoAfter', { no: measure.no })}
      />
      <label>
        {t('measure.note')}
        <Input.TextArea
          rows={2}
          maxLength={2000}
          value={note}
          onChange={({ target }) => setNote(target.value)}
          style={{ fontSize: 16 }}
        />
      </label>
      <Button
        type="primary"
        size="large"
        block
        disabled={photos.length === 0}
        loading={act.busy}
        onClick={() => void act.run()}
      >
        {photos.length === 0 ? t('measure.needsPhoto') : t('measure.finish', { no: measure.no })}
      </Button>
    </>
  );
}

function DoneMeasure(props: MeasureProps) {
  const { t } = useTranslation('enterprise');
  const { act } = useUpdate(props, 'OPEN');
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
