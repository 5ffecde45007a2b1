import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { Card, Empty, Flex, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { Fetched } from '../../../ui/states';
import { minute } from '../moment';
import { useSigners } from '../names/use-signers';
import { EvidenceStrip } from './evidence-strip';

/** All reviews of a case: each item with its verdict, who submitted and who countersigned. */
export function CaseReviews({ hazardId }: { hazardId: string }) {
  const { t } = useTranslation('cases');
  const reviews = $api.useQuery('get', '/api/v1/hazards/{id}/reviews', {
    params: { path: { id: hazardId } },
  });
  return (
    <Fetched query={reviews}>
      {({ items, reviewables }) =>
        items.length === 0 ? (
          <Empty description={t('reviews.none')} />
        ) : (
          <Flex vertical gap={12}>
            {items.map((review) => (
              <ReviewCard key={review.id} review={review} reviewables={reviewables} />
            ))}
          </Flex>
        )
      }
    </Fetched>
  );
}

interface ReviewCardProps {
  readonly review: Schemas['Review'];
  readonly reviewables: readonly Schemas['Reviewable'][];
}

function ReviewCard({ review, reviewables }: ReviewCardProps) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  const submitted = [review.submittedBy, review.submittedFor] as const;
  const countersigned = [review.countersignedBy, review.countersignedFor] as const;
  const signer = useSigners([submitted, countersigned]);
  const flag = (value: boolean | null): string => (value === null ? '—' : value ? t('yes') : t('no'));
  return (
    <Card
      size="small"
      title={
        <Flex wrap gap={8}>
          {t('reviews.round', { round: review.round, count: review.attempt })}
          <Tag>{term('reviewStatus', review.status)}</Tag>
        </Flex>
      }
    >
      <ul style={{ listStyle: 'none', padding: 0, margin: 0, display: 'grid', gap: 8 }}>
        {review.items.map(({ measureId, passed, note, evidenceIds }) => (
          <li key={measureId}>
            {passed ? (
              <CheckCircleFilled aria-label={t('reviews.passed')} style={{ color: '#237804' }} />
            ) : (
              <CloseCircleFilled aria-label={t('reviews.failed')} style={{ color: '#c01c28' }} />
            )}{' '}
            {reviewables.find(({ id }) => id === measureId)?.text ?? measureId.slice(0, 8)} {note}
            <EvidenceStrip ids={evidenceIds ?? []} />
          </li>
        ))}
      </ul>
      <Typography.Paragraph style={{ marginTop: 8 }}>
        {t('reviews.opinion', { text: review.opinion })}
        <br />
        {t('reviews.rootCause', { value: flag(review.rootCauseAddressed) })} ·{' '}
        {t('reviews.sweep', { value: flag(review.sweepVerified) })}
        <br />
        {t('reviews.submitted', { name: signer(...submitted), at: minute(review.submittedAt) })}
        {review.countersignedBy ? (
          <>
            <br />
            {t('reviews.countersigned', {
              name: signer(...countersigned),
              at: minute(review.countersignedAt),
            })}
          </>
        ) : null}
        {review.objection ? (
          <>
            <br />
            {t('reviews.objection', { text: review.objection })}
          </>
        ) : null}
      </Typography.Paragraph>
      <EvidenceStrip ids={review.evidenceIds} />
    </Card>
  );
}
