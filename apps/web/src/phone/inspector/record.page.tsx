import { useRouter } from '@tanstack/react-router';
import { Alert, Button, Form, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fetched, Loading } from '../../ui/states';
import { PhonePage } from '../enterprise/phone-page';
import { enqueue } from '../offline/enqueue';
import { useDraft, useStoredDraft } from '../offline/use-draft';
import { useHandIn } from '../offline/use-hand-in';
import { drafts, inspectorPaths } from './paths';
import { useVisit, useVisitId, type Visit } from './use-visit';

interface RecordValues {
  readonly place: string;
  readonly findings: string;
  /** The answers in words, as they were when the findings were drafted. */
  readonly draftedFrom?: string;
}

/** Completing the record: where it was inspected and what was found, drafted from the answers. */
export function RecordPage() {
  const { t } = useTranslation('inspector');
  const query = useVisit();
  const id = useVisitId();
  const stored = useStoredDraft<RecordValues>(drafts.record(id));
  return (
    <PhonePage title={t('record.title')} lead={query.data?.enterprise.name} back={inspectorPaths.visit(id)}>
      <Fetched query={query}>
        {(visit) => (stored ? <RecordForm visit={visit} stored={stored.values} /> : <Loading />)}
      </Fetched>
    </PhonePage>
  );
}

function RecordForm({ visit, stored }: { visit: Visit; stored: RecordValues | undefined }) {
  const { t } = useTranslation('inspector');
  const router = useRouter();
  const field = useId();
  const drafted = useFindings(visit);
  const draftId = drafts.record(visit.id);
  const { values, change } = useDraft<RecordValues>(
    draftId,
    stored ?? { place: visit.enterprise.name, findings: drafted, draftedFrom: drafted },
  );
  const { busy, handIn } = useHandIn();
  const [missing, setMissing] = useState(false);
  // What nobody has changed by hand follows the answers, also those that other officers give meanwhile.
  const untouched = values.findings === values.draftedFrom;
  const written = untouched ? drafted : values.findings;
  const stale = !untouched && values.draftedFrom !== undefined && values.draftedFrom !== drafted;

  async function submit(): Promise<void> {
    const place = values.place.trim();
    const findings = written.trim();
    setMissing(place.length < 2 || findings.length < 2);
    if (place.length < 2 || findings.length < 2) return;
    await enqueue({
      command: {
        kind: 'complete-record',
        inspectionId: visit.id,
        body: { place, findings, endedAt: new Date().toISOString() },
      },
      thread: visit.id,
      title: visit.enterprise.name,
      drafts: [draftId],
    });
    await router.navigate({ to: inspectorPaths.sign(visit.id) as string });
  }

  return (
    <Form layout="vertical" onFinish={() => handIn(submit)}>
      <Form.Item label={t('record.place')} htmlFor={`${field}-place`} required>
        <Input
          id={`${field}-place`}
          size="large"
          maxLength={500}
          value={values.place}
          onChange={({ target }) => change({ place: target.value })}
        />
      </Form.Item>
      <Form.Item label={t('record.findings')} htmlFor={`${field}-findings`} required>
        <Input.TextArea
          id={`${field}-findings`}
          autoSize={{ minRows: 6, maxRows: 20 }}
          maxLength={20_000}
          value={written}
          onChange={({ target }) =>
            change({ findings: target.value, draftedFrom: untouched ? drafted : values.draftedFrom })
          }
        />
      </Form.Item>
      {stale ? (
        <Alert
          type="warning"
          role="alert"
          showIcon
          style={{ marginBottom: 12 }}
          title={t('record.stale')}
          description={
            <Button onClick={() => change({ findings: drafted, draftedFrom: drafted })}>
              {t('record.draftAnew')}
            </Button>
          }
        />
      ) : null}
      {missing ? <Alert type="error" role="alert" title={t('hazard.missing')} /> : null}
      <Alert type="warning" showIcon title={t('record.final')} style={{ marginBottom: 12 }} />
      <Button type="primary" size="large" block htmlType="submit" loading={busy}>
        {t('record.submit')}
      </Button>
    </Form>
  );
}

/** The answers in words. */
function useFindings({ checklists, detail }: Visit): string {
  const { t } = useTranslation('inspector');
  const count = (answer: string): number => detail.answers.filter((one) => one.answer === answer).length;
  const failed = detail.answers
    .filter(({ answer }) => answer === 'FAIL')
    .map(({ checklistId, itemNo, note }, index) => {
      const item = checklists.find(({ id }) => id === checklistId)?.items.find(({ no }) => no === itemNo);
      return `${index + 1}. ${(item?.textZh ?? '').replace(/。$/, '')}：${note ?? ''}`;
    });
  const summary = t('record.summary', {
    total: detail.answers.length,
    passed: count('PASS'),
    failed: count('FAIL'),
    inapplicable: count('NOT_APPLICABLE'),
  });
  return [summary, ...failed].join('\n');
}
