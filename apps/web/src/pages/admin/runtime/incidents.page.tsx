import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented, type TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useSearchRows } from '../../../api/use-search';
import { DataList } from '../../../ui/data-list';
import { FilterBar } from '../../../ui/filter-bar';
import { Page } from '../../../ui/page';
import { SavedViews } from '../../../views/saved-views';
import { usePlaceName } from '../../../places/places';
import { incidentFilter, useIncidentFields } from './incident-filters';
import { IncidentState, KindMark } from './incident-state';
import type { IncidentsSearch } from './incident-search';
import { useElementName, useWorkflowName } from './workflow-names';

type Row = Schemas['IncidentRow'];

/** Steps that failed for good, and what people report: what went wrong, where, and what can be done about it. */
export function IncidentsPage() {
  const { t } = useTranslation('admin');
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/admin/incidents' });
  const { show, ...filters } = search;
  const found = useSearchRows('/api/v1/incidents/search', { filter: incidentFilter(search) });
  const columns = useColumns();
  const go = (next: IncidentsSearch): void =>
    void navigate({ to: '/admin/incidents', search: next, replace: true });
  return (
    <Page title={t('incidents.title')} help={t('incidents.help')} actions={<SavedViews page="incidents" />}>
      <Segmented
        aria-label={t('field.status')}
        value={show ?? 'open'}
        onChange={(value) => go({ ...filters, show: value === 'all' ? 'all' : undefined })}
        options={[
          { value: 'open', label: t('incidents.open') },
          { value: 'all', label: t('incidents.all') },
        ]}
        style={{ marginBottom: 12 }}
      />
      <FilterBar
        fields={useIncidentFields()}
        values={filters}
        onChange={(values) => go({ show, ...(values as IncidentsSearch) })}
      />
      <DataList<Row>
        label={t('incidents.title')}
        found={found}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => <IncidentCard row={row} />}
        filtered={Object.values(filters).some(Boolean)}
      />
    </Page>
  );
}

function useColumns(): TableColumnsType<Row> {
  const { t } = useTranslation('admin');
  const placeName = usePlaceName();
  return [
    { title: t('field.instance'), key: 'instance', render: (_, row) => <InstanceLink row={row} /> },
    { title: t('field.element'), key: 'element', render: (_, row) => <ElementName row={row} /> },
    { title: t('field.kind'), key: 'kind', render: (_, row) => <KindMark incident={row} /> },
    {
      title: t('field.cause'),
      dataIndex: 'reason',
      render: (reason: string) => <div style={{ maxWidth: 420, whiteSpace: 'pre-wrap' }}>{reason}</div>,
    },
    { title: t('field.place'), dataIndex: 'jurisdiction', render: placeName },
    {
      title: t('field.since'),
      dataIndex: 'createdAt',
      render: (at: string) => dayjs(at).format('YYYY-MM-DD HH:mm'),
    },
    { title: t('field.action'), key: 'action', render: (_, row) => <IncidentState incident={row} /> },
  ];
}

function InstanceLink({ row }: { row: Row }) {
  const name = useWorkflowName(row.key);
  return (
    <Link to="/admin/instances/$instanceId" params={{ instanceId: row.instanceId }}>
      {name} v{row.definitionVersion}
      {row.businessKey ? ` · ${row.businessKey}` : ''}
    </Link>
  );
}

function ElementName({ row: { definitionId, elementId } }: { row: Row }) {
  const elementName = useElementName(definitionId);
  return <>{elementName(elementId)}</>;
}

function IncidentCard({ row }: { row: Row }) {
  return (
    <>
      <InstanceLink row={row} /> <KindMark incident={row} />
      <div>
        <ElementName row={row} /> · {dayjs(row.createdAt).format('YYYY-MM-DD HH:mm')}
      </div>
      <div style={{ overflowWrap: 'anywhere' }}>{row.reason}</div>
      <IncidentState incident={row} />
    </>
  );
}
