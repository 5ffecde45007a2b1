import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { Fetched } from '../../ui/states';
import { CommandForm } from '../cases/command/command-form';
import { EvidenceField } from '../cases/command/evidence-field';
import { ChoiceField, TextField } from '../cases/command/fields';
import { PositionField } from '../cases/command/position-field';
import { type CaseFormProps, type CaseOnPage, sender } from '../cases/next/case-command';
import { ReviewItem } from './review-item';

/** What the form holds of one item; its id comes from the order of the items. */
interface ItemValues {
  readonly passed: boolean;
  readonly note?: string;
  readonly evidenceIds?: string[];
}

type ReviewValues = Omit<Schemas['SubmitReview'], 'items'> & { readonly items: readonly ItemValues[] };

/** The first reviewer judges every item on site, with the photos before and after beside each. */
export function SubmitReviewForm({ hazard }: CaseFormProps) {
  const params = { params: { path: { id: hazard.id } } };
  const reviews = $api.useQuery('get', '/api/v1/hazards/{id}/reviews', params);
  const plans = $api.useQuery('get', '/api/v1/hazards/{id}/plans', params);
  return (
    <Fetched query={reviews}>
      {({ reviewables }) => (
        <Fetched query={plans}>
          {({ items }) => (
            <Judgement
              hazard={hazard}
              reviewables={reviewables}
              measures={items.flatMap((plan) => plan.items)}
            />
          )}
        </Fetched>
      )}
    </Fetched>
  );
}

interface JudgementProps {
  readonly hazard: CaseOnPage;
  readonly reviewables: readonly Schemas['Reviewable'][];
  readonly measures: readonly Schemas['Measure'][];
}

function Judgement({ hazard, reviewables, measures }: JudgementProps) {
  const { t } = useTranslation('review');
  const send = sender(hazard.id, 'submit-review');
  const isMajor = hazard.level === 'MAJOR';
  const answers = [
    { value: true, label: t('yes') },
    { value: false, label: t('no') },
  ];
  function submit({ items, ...rest }: ReviewValues, headers: Record<string, string>): Promise<void> {
    const judged = reviewables.map(({ id }, index) => ({
      measureId: id,
      passed: items[index]?.passed ?? false,
      ...(items[index]?.note ? { note: items[index].note } : {}),
      ...(items[index]?.evidenceIds ? { evidenceIds: items[index].evidenceIds } : {}),
    }));
    return send({ ...rest, items: judged }, headers);
  }
  return (
    <CommandForm<ReviewValues>
      title={t('submit.title')}
      lead={t('submit.lead')}
      submit={t('submit.submit')}
      version={hazard.version}
      send={submit}
    >
      {reviewables.map((reviewable, index) => (
        <ReviewItem
          key={reviewable.id}
          index={index}
          reviewable={reviewable}
          measure={measures.find(({ id }) => id === reviewable.id)}
          hazard={hazard}
        />
      ))}
      <Typography.Title level={4} style={{ fontSize: 15 }}>
        {t('submit.thorough')}
      </Typography.Title>
      <ChoiceField
        name="rootCauseAddressed"
        label={t('submit.rootCause')}
        required={isMajor}
        options={answers}
      />
      <ChoiceField name="sweepVerified" label={t('submit.sweep')} required={isMajor} options={answers} />
      <TextField name="opinion" label={t('submit.opinion')} max={4000} />
      <EvidenceField
        name="evidenceIds"
        label={t('submit.photos')}
        kind="PHOTO_AFTER"
        enterpriseId={hazard.enterpriseId}
      />
      <PositionField name="position" label={t('position.label')} help={t('position.help')} />
    </CommandForm>
  );
}
