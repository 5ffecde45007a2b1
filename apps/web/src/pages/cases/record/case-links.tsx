import { Link } from '@tanstack/react-router';
import { Card, Empty, Flex, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { Fetched } from '../../../ui/states';
import { minute } from '../moment';
import { useNames } from '../names/use-names';
import { EvidenceStrip } from './evidence-strip';
import { Mark } from '../../../ui/mark';

/** What was found when one looked back, and the cases this one continues or is continued by. */
export function CaseLinks({ hazard }: { hazard: Schemas['HazardCase'] }) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  const { continuedBy, linkedHazardId, linkKind, transfer } = hazard;
  const organisation = useNames('organisations', [transfer?.fromOrganisationId, transfer?.toOrganisationId]);
  const isAlone = continuedBy.length === 0 && !linkedHazardId && !transfer;
  return (
    <Flex vertical gap={12}>
      <Card size="small" title={t('links.title')}>
        {isAlone ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('links.none')} /> : null}
        {linkedHazardId ? (
          <p>
            {t('links.continues', { kind: t(`links.kind.${linkKind ?? 'RECURRENCE'}`) })}{' '}
            <Link to="/cases/$id" params={{ id: linkedHazardId }}>
              {t('links.open')}
            </Link>
          </p>
        ) : null}
        {continuedBy.map(({ id, number, state, linkKind: kind }) => (
          <p key={id}>
            {t('links.continuedBy', { kind: t(`links.kind.${kind ?? 'RECURRENCE'}`) })}{' '}
            <Link to="/cases/$id" params={{ id }}>
              {number ?? t('links.open')}
            </Link>{' '}
            <Tag>{term('hazardState', state)}</Tag>
          </p>
        ))}
        {transfer ? (
          <Typography.Paragraph>
            {t('links.transfer', {
              from: organisation(transfer.fromOrganisationId),
              to: organisation(transfer.toOrganisationId),
              at: minute(transfer.sentAt),
            })}
            <br />
            {transfer.reason}
            <br />
            {transfer.receivedAt
              ? t('links.received', { at: minute(transfer.receivedAt) })
              : t('links.notReceived')}
            {transfer.result ? ` · ${t('links.result', { text: transfer.result })}` : null}
          </Typography.Paragraph>
        ) : null}
      </Card>
      <Lookbacks hazardId={hazard.id} />
    </Flex>
  );
}

function Lookbacks({ hazardId }: { hazardId: string }) {
  const { t } = useTranslation('cases');
  const lookbacks = $api.useQuery('get', '/api/v1/hazards/{id}/lookbacks', {
    params: { path: { id: hazardId } },
  });
  const name = useNames('accounts', lookbacks.data?.items.map(({ recordedBy }) => recordedBy) ?? []);
  return (
    <Card size="small" title={t('lookbacks.title')}>
      <Fetched query={lookbacks}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('lookbacks.none')} />
          ) : (
            items.map((lookback) => (
              <div key={lookback.id}>
                <Mark tone={lookback.recurred ? 'bad' : 'good'}>
                  {lookback.recurred ? t('lookbacks.recurred') : t('lookbacks.clean')}
                </Mark>
                {name(lookback.recordedBy)} {minute(lookback.recordedAt)}
                <Seen lookback={lookback} />
                <p>{lookback.note}</p>
                {lookback.reopenedHazardId ? (
                  <p>
                    <Link to="/cases/$id" params={{ id: lookback.reopenedHazardId }}>
                      {t('lookbacks.reopened')}
                    </Link>
                  </p>
                ) : null}
                <EvidenceStrip ids={lookback.evidenceIds} />
              </div>
            ))
          )
        }
      </Fetched>
    </Card>
  );
}

/** When and where it was looked at, as far as that was noted. */
function Seen({ lookback: { lookedAt, position } }: { lookback: Schemas['Lookback'] }) {
  const { t } = useTranslation('cases');
  if (!lookedAt) return null;
  const at = minute(lookedAt);
  if (!position) return <div>{t('lookbacks.seen', { at })}</div>;
  const [latitude, longitude] = [position.latitude.toFixed(4), position.longitude.toFixed(4)];
  return <div>{t('lookbacks.seenAt', { at, latitude, longitude })}</div>;
}
