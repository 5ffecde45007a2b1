import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useTerms } from '../../../i18n/terms';
import { useMay } from '../../../session/use-session';
import type { FilterField } from '../../../ui/filter-bar';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Campaigns and places there are to choose from. */
function usePlaces(): { campaigns: Option[]; areas: Option[] } {
  const may = useMay();
  const campaigns = $api.useQuery(
    'post',
    '/api/v1/campaigns/search',
    { body: { page: { limit: 200 } } },
    { enabled: may('campaign.read'), staleTime: 300_000 },
  );
  const areas = $api.useQuery(
    'get',
    '/api/v1/jurisdictions',
    {},
    { enabled: may('jurisdiction.read'), staleTime: 300_000 },
  );
  return {
    campaigns: (campaigns.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title })),
    areas: (areas.data?.items ?? []).map(({ code, name }) => ({ value: code, label: name })),
  };
}

/** What one can filter the list of cases by. */
export function useCaseFields(): FilterField[] {
  const { t } = useTranslation('cases');
  const { campaigns, areas } = usePlaces();
  const states = useTerms('hazardState');
  const levels = useTerms('level');
  const categories = useTerms('category');
  const natures = useTerms('nature');
  const sources = useTerms('source');
  const industries = useTerms('industry');
  const flags = [
    { value: 'true', label: t('yes') },
    { value: 'false', label: t('no') },
  ];
  const flag = (
    name: 'overdue' | 'closedLate' | 'fixedOnSpot' | 'returned' | 'recurrent' | 'penalised',
  ): FilterField => ({
    ...{
      name,
      kind: 'choice',
      options: flags.map(({ value, label }) => ({ value, label: `${t(`filter.${name}`)}: ${label}` })),
    },
    label: t(`filter.${name}`),
  });
  return [
    { name: 'number', label: t('column.number'), kind: 'text' },
    { name: 'text', label: t('column.title'), kind: 'text' },
    { name: 'place', label: t('field.place'), kind: 'text' },
    { name: 'state', label: t('column.state'), kind: 'choices', options: states },
    { name: 'level', label: t('field.level'), kind: 'choices', options: levels },
    {
      name: 'campaignId',
      label: t('head.campaign'),
      kind: 'choice',
      options: campaigns,
    },
    {
      name: 'area',
      label: t('filter.area'),
      kind: 'choice',
      options: areas,
    },
    { name: 'industry', label: t('filter.industry'), kind: 'choices', options: industries },
    { name: 'category', label: t('head.category'), kind: 'choices', options: categories },
    { name: 'nature', label: t('filter.nature'), kind: 'choices', options: natures },
    { name: 'source', label: t('head.source'), kind: 'choices', options: sources },
    flag('overdue'),
    flag('returned'),
    flag('recurrent'),
    flag('penalised'),
    flag('fixedOnSpot'),
    flag('closedLate'),
    { name: 'recordedFrom', label: t('filter.recordedFrom'), kind: 'date' },
    { name: 'recordedTo', label: t('filter.recordedTo'), kind: 'date' },
    { name: 'dueBefore', label: t('filter.dueBefore'), kind: 'date' },
  ];
}
