import { Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import type { LedgerSearch } from './ledger-search';

interface PinnedFiltersProps {
  readonly search: LedgerSearch;
  readonly onChange: (search: LedgerSearch) => void;
}

/** Filters another page brought along: one enterprise, one campaign. Seen, and taken off. */
export function PinnedFilters({ search, onChange }: PinnedFiltersProps) {
  const { t } = useTranslation(['ledger', 'shell']);
  const { enterpriseId = '', campaignId = '' } = search;
  const enterprise = $api.useQuery(
    'get',
    '/api/v1/enterprises/{id}',
    { params: { path: { id: enterpriseId } } },
    { enabled: enterpriseId !== '' },
  );
  const campaign = $api.useQuery(
    'get',
    '/api/v1/campaigns/{id}',
    { params: { path: { id: campaignId } } },
    { enabled: campaignId !== '' },
  );
  if (!enterpriseId && !campaignId) return null;
  const pin = (name: 'enterpriseId' | 'campaignId', label: string, value: string | undefined) => (
    <Tag
      closable={{ 'aria-label': t('pinned.remove', { name: label }) }}
      onClose={() => onChange({ ...search, [name]: undefined })}
    >
      {t('shell:labelled', { name: label, value: value ?? '…' })}
    </Tag>
  );
  return (
    <Flex gap={8} wrap style={{ marginBottom: 12 }}>
      {enterpriseId ? pin('enterpriseId', t('pinned.enterprise'), enterprise.data?.name) : null}
      {campaignId ? pin('campaignId', t('pinned.campaign'), campaign.data?.title) : null}
    </Flex>
  );
}
