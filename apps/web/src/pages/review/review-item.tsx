import { Card, Form, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { EvidenceField } from '../cases/command/evidence-field';
import { ChoiceField, TextField } from '../cases/command/fields';
import { minute } from '../cases/moment';
import type { CaseOnPage } from '../cases/next/case-command';
import { BeforeAfter } from '../cases/record/before-after';

interface ReviewItemProps {
  readonly index: number;
  readonly reviewable: Schemas['Reviewable'];
  /** Absent when the hazard itself is judged, because there was no plan. */
  readonly measure: Schemas['Measure'] | undefined;
  readonly hazard: CaseOnPage;
}

/** One item of a review: what was to be done, photos before and after, and the verdict with its reason. */
export function ReviewItem({ index, reviewable, measure, hazard }: ReviewItemProps) {
  const { t } = useTranslation('review');
  const after = measure?.evidenceIds ?? hazard.photosAfter;
  return (
    <Card
      size="small"
      role="group"
      aria-label={t('item.label', { count: index + 1, text: reviewable.text })}
      title={<span style={{ whiteSpace: 'normal' }}>{`${index + 1}. ${reviewable.text}`}</span>}
      style={{ marginBottom: 12 }}
    >
      <Typography.Paragraph type="secondary">
        {t('item.criterion', { text: measure?.acceptanceCriterion ?? '—' })}
        {measure?.doneAt
          ? ` · ${t('item.done', { at: minute(measure.doneAt), note: measure.note ?? '' })}`
          : null}
      </Typography.Paragraph>
      <BeforeAfter before={hazard.photosBefore} after={after} label={reviewable.text} />
      <div style={{ marginTop: 12 }}>
        <ChoiceField
          name={['items', index, 'passed']}
          label={t('item.verdict')}
          options={[
            { value: true, label: t('item.passed') },
            { value: false, label: t('item.failed') },
          ]}
        />
        <Form.Item noStyle shouldUpdate>
          {({ getFieldValue }) =>
            getFieldValue(['items', index, 'passed']) === false ? (
              <>
                <TextField name={['items', index, 'note']} label={t('item.reason')} rows={2} />
                <EvidenceField
                  name={['items', index, 'evidenceIds']}
                  label={t('item.photos')}
                  kind="PHOTO"
                  enterpriseId={hazard.enterpriseId}
                  required={false}
                />
              </>
            ) : null
          }
        </Form.Item>
      </div>
    </Card>
  );
}
