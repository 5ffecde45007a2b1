import { Link } from '@tanstack/react-router';
import { Card, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import { Fetched } from '../../ui/states';
import { CaseTags } from '../cases/case-head';

/** The hazards a visit found. */
export function FoundCases({ inspectionId }: { inspectionId: string }) {
  const { t } = useTranslation('inspections');
  const found = $api.useQuery('post', '/api/v1/hazards/search', {
    body: { filter: { inspectionId }, page: { limit: 200 } },
  });
  return (
    <Card size="small" title={t('found')}>
      <Fetched query={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('foundNone')} />
          ) : (
            <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
              {items.map((hazard) => (
                <li key={hazard.id}>
                  <Link to="/cases/$id" params={{ id: hazard.id }}>
                    {hazard.number ?? t('draft')} {hazard.title}
                  </Link>
                  <CaseTags hazard={hazard} />
                </li>
              ))}
            </ul>
          )
        }
      </Fetched>
    </Card>
  );
}
