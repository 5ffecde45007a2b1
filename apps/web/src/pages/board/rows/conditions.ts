import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useTerm, type TermGroup } from '../../../i18n/terms';
import { useListed } from '../../../ui/listed';
import { usePlaceName } from '../../../places/places';
import { useNames } from '../../cases/names/use-names';

/** Which codes a field holds. */
const groups: Readonly<Record<string, TermGroup>> = {
  industry: 'industry',
  level: 'level',
  source: 'source',
  scale: 'scale',
  coverage: 'coverage',
  campaignStatus: 'campaignStatus',
  mode: 'inspectionMode',
  state: 'inspectionState',
  status: 'enterpriseStatus',
};

/** Ids say nothing to a person; the title of the list does. */
const silent = ['recordedBy', 'officer', 'standsAt'];

/** A filter in words, condition by condition. */
export function useConditions(filter: Readonly<Record<string, unknown>>): string[] {
  const { t, i18n } = useTranslation(['board', 'shell']);
  const term = useTerm();
  const listed = useListed();
  const place = usePlaceName();
  const idOf = (field: string): string | undefined => {
    const id = filter[field];
    return typeof id === 'string' ? id : undefined;
  };
  const enterprise = useNames('enterprises', [idOf('enterpriseId')]);
  const campaign = useNames('campaigns', [idOf('campaignId')]);
  const valueOf = (field: string, value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'rows.yes' : 'rows.no');
    const text = String(value);
    if (field === 'phase') return t(`phase.${text}` as 'phase.RECORD');
    if (field === 'enterpriseId') return enterprise(text);
    if (field === 'campaignId') return campaign(text);
    if (field === 'area' || field === 'jurisdiction') return place(text);
    if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return dayjs(text).format('YYYY-MM-DD HH:mm');
    return groups[field] ? term(groups[field], text) : text;
  };
  return Object.entries(filter)
    .filter(([field]) => !silent.includes(field))
    .map(([field, condition]) => {
      const key = `field.${field}`;
      const name = i18n.exists(`board:${key}`) ? t(key as 'field.phase') : field;
      const labelled = (value: string): string => t('shell:labelled', { name, value });
      if (typeof condition !== 'object' || condition === null) return labelled(valueOf(field, condition));
      const parts = Object.entries(condition).map(([operator, value]) => {
        const values = [value].flat().map((one) => valueOf(field, one));
        return `${t(`operator.${operator}` as 'operator.in')} ${listed(values)}`.trim();
      });
      return labelled(listed(parts));
    });
}
