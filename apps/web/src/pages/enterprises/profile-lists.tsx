import { Link } from '@tanstack/react-router';
import { Flex, Tag } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useTerm } from '../../i18n/terms';
import { CaseLink } from '../ledger/case-link';
import { PlainList } from './plain-list';

const day = (at: string) => dayjs(at).format('YYYY-MM-DD');

/** The newest visits. */
export function ProfileVisits({ visits }: { visits: Schemas['ProfileVisitNewest'] }) {
  const { t } = useTranslation('enterprises');
  const term = useTerm();
  return (
    <PlainList
      label={t('profile.visits', { total: visits.total })}
      rows={visits.items}
      rowKey={({ id }) => id}
    >
      {(visit) => (
        <Flex justify="space-between" gap={8} wrap>
          <span>
            {day(visit.checkedInAt ?? visit.plannedOn)}{' '}
            <Link to="/inspections/$id" params={{ id: visit.id }}>
              {visit.number}
            </Link>
          </span>
          <span>
            <Tag>{term('inspectionMode', visit.mode)}</Tag>
            <Tag>{term('inspectionState', visit.state)}</Tag>
          </span>
        </Flex>
      )}
    </PlainList>
  );
}

/** The newest orders. */
export function ProfileOrders({ orders }: { orders: Schemas['ProfileOrderNewest'] }) {
  const { t } = useTranslation('enterprises');
  return (
    <PlainList
      label={t('profile.orders', { total: orders.total })}
      rows={orders.items}
      rowKey={({ id }) => id}
    >
      {(order) => (
        <Flex justify="space-between" gap={8} wrap>
          <span>
            {day(order.issuedAt)} {order.number}
          </span>
          <Tag color={order.status === 'ISSUED' ? 'orange' : undefined}>
            {t(`orderStatus.${order.status}`)}
          </Tag>
        </Flex>
      )}
    </PlainList>
  );
}

/** The newest fines. */
export function ProfilePenalties({ penalties }: { penalties: Schemas['ProfilePenaltyNewest'] }) {
  const { t } = useTranslation('enterprises');
  return (
    <PlainList
      label={t('profile.penalties', { total: penalties.total })}
      rows={penalties.items}
      rowKey={({ id }) => id}
    >
      {(penalty) => (
        <Flex justify="space-between" gap={8} wrap>
          <CaseLink id={penalty.hazardId}>{day(penalty.at)}</CaseLink>
          <span>
            {t('profile.penalty', { yuan: penalty.amountYuan ?? '—', article: penalty.article ?? '—' })}
          </span>
        </Flex>
      )}
    </PlainList>
  );
}
