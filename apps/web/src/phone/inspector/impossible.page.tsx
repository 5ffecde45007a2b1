import { Alert, Button, Form, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fetched, Loading } from '../../ui/states';
import { useGoBack } from '../enterprise/phone-link';
import { PhonePage } from '../enterprise/phone-page';
import { enqueue } from '../offline/enqueue';
import { useDraft, useStoredDraft } from '../offline/use-draft';
import { useHandIn } from '../offline/use-hand-in';
import { PhotoField } from '../photo/photo-field';
import { drafts, inspectorPaths } from './paths';
import { useVisit, useVisitId, type Visit } from './use-visit';

interface Values {
  readonly reason: string;
  readonly photos: string[];
}

/** Nothing to inspect: closed, moved, access denied; with a photo that shows it. */
export function ImpossiblePage() {
  const { t } = useTranslation('inspector');
  const query = useVisit();
  const id = useVisitId();
  const stored = useStoredDraft<Values>(drafts.impossible(id));
  return (
    <PhonePage title={t('impossible.title')} lead={t('impossible.lead')} back={inspectorPaths.visit(id)}>
      <Fetched query={query}>
        {(visit) => (stored ? <ImpossibleForm visit={visit} stored={stored.values} /> : <Loading />)}
      </Fetched>
    </PhonePage>
  );
}

function ImpossibleForm({ visit, stored }: { visit: Visit; stored: Values | undefined }) {
  const { t } = useTranslation('inspector');
  const goBack = useGoBack();
  const field = useId();
  const draftId = drafts.impossible(visit.id);
  const { values, current, change } = useDraft<Values>(draftId, stored ?? { reason: '', photos: [] });
  const { busy, handIn } = useHandIn();
  const [missing, setMissing] = useState(false);

  async function submit(): Promise<void> {
    const { photos, ...written } = current();
    const reason = written.reason.trim();
    const incomplete = reason.length < 2 || photos.length === 0;
    setMissing(incomplete);
    if (incomplete) return;
    await enqueue({
      command: {
        kind: 'report-impossible',
        inspectionId: visit.id,
        body: { reason, evidenceIds: photos },
      },
      thread: visit.id,
      title: visit.enterprise.name,
      photos,
      drafts: [draftId],
    });
    goBack(inspectorPaths.visit(visit.id));
  }

  return (
    <Form layout="vertical" onFinish={() => handIn(submit)}>
      <Form.Item label={t('impossible.reason')} htmlFor={field} required>
        <Input.TextArea
          id={field}
          autoSize={{ minRows: 3 }}
          maxLength={2000}
          value={values.reason}
          onChange={({ target }) => change({ reason: target.value })}
        />
      </Form.Item>
      <Form.Item label={t('impossible.photos')} required>
        <PhotoField
          kind="PHOTO"
          label={t('impossible.photos')}
          value={values.photos}
          onChange={(add) => change((now) => ({ photos: add(now.photos) }))}
        />
      </Form.Item>
      {missing ? <Alert type="error" role="alert" title={t('impossible.missing')} /> : null}
      <Button type="primary" size="large" block htmlType="submit" loading={busy} style={{ marginTop: 12 }}>
        {t('impossible.submit')}
      </Button>
    </Form>
  );
}
