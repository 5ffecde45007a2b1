import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../api/use-search';
import { usePlaceOptions } from '../../../places/places';
import type { FilterField } from '../../../ui/filter-bar';
import { WorkflowSelect } from './definition-select';
import { incidentKinds, kindFilter } from './incident-kind';
import type { IncidentsSearch } from './incident-search';

/** The filter as the search of incidents reads it; open ones unless all are asked for. */
export function incidentFilter(search: IncidentsSearch): Filter {
  const { show, kind, key, area, reason, element, from, to } = search;
  const createdAt = {
    ...(from && { gte: `${from}T00:00:00+08:00` }),
    ...(to && { lte: `${to}T23:59:59.999+08:00` }),
  };
  return {
    ...(show === 'all' ? {} : { resolvedAt: { exists: false } }),
    ...kindFilter(kind),
    ...(key && { key }),
    ...(area && { jurisdiction: area }),
    ...(reason && { reason: { like: reason } }),
    ...(element && { elementId: { like: element } }),
    ...(Object.keys(createdAt).length > 0 && { createdAt }),
  };
}

/** What incidents can be found by. */
export function useIncidentFields(): readonly FilterField[] {
  const { t } = useTranslation('admin');
  return [
    {
      name: 'kind',
      label: t('field.kind'),
      kind: 'choice',
      options: incidentKinds.map((value) => ({ value, label: t(`incidents.kind.${value}`) })),
    },
    {
      name: 'key',
      label: t('field.workflow'),
      kind: 'own',
      control: (value, onSet) => (
        <WorkflowSelect label={t('field.workflow')} value={value} onChange={onSet} />
      ),
    },
    { name: 'reason', label: t('field.cause'), kind: 'text' },
    { name: 'element', label: t('field.element'), kind: 'text' },
    {
      name: 'area',
      label: t('field.place'),
      kind: 'choice',
      options: usePlaceOptions(),
    },
    { name: 'from', label: t('field.fromDay'), kind: 'date' },
    { name: 'to', label: t('field.toDay'), kind: 'date' },
  ];
}
