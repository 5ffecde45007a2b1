import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented, type TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useSearchRows } from '../../../api/use-search';
import { DataList } from '../../../ui/data-list';
import { FilterBar } from '../../../ui/filter-bar';
import { Mark } from '../../../ui/mark';
import { Page } from '../../../ui/page';
import { usePlaceName } from '../../campaigns/place-name';
import { RetryButton } from './incident-retry';
import { useWorkflowName } from './workflow-names';

type Row = Schemas['IncidentRow'];

/** Steps that failed for good: what went wrong, where, and the button that tries again. */
export function IncidentsPage() {
  const { t } = useTranslation('admin');
  const navigate = useNavigate();
  const { show, reason, element } = useSearch({ from: '/shell/admin/incidents' });
  const found = useSearchRows('/api/v1/incidents/search', {
    filter: {
      ...(show === 'all' ? {} : { resolvedAt: { exists: false } }),
      ...(reason && { reason: { like: reason } }),
      ...(element && { elementId: { like: element } }),
    },
  });
  const columns = useColumns();
  return (
    <Page title={t('incidents.title')} help={t('incidents.help')}>
      <Segmented
        aria-label={t('field.status')}
        value={show ?? 'open'}
        onChange={(value) =>
          void navigate({
            to: '/admin/incidents',
            search: { reason, element, show: value === 'all' ? 'all' : undefined },
            replace: true,
          })
        }
        options={[
          { value: 'open', label: t('incidents.open') },
          { value: 'all', label: t('incidents.all') },
        ]}
        style={{ marginBottom: 12 }}
      />
      <FilterBar
        fields={[
          { name: 'reason', label: t('field.cause'), kind: 'text' },
          { name: 'element', label: t('field.element'), kind: 'text' },
        ]}
        values={{ reason, element }}
        onChange={(values) =>
          void navigate({ to: '/admin/incidents', search: { show, ...values }, replace: true })
        }
      />
      <DataList<Row>
        label={t('incidents.title')}
        found={found}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => <IncidentCard row={row} />}
        filtered={Boolean(reason || element)}
      />
    </Page>
  );
}

function useColumns(): TableColumnsType<Row> {
  const { t } = useTranslation('admin');
  const placeName = usePlaceName();
  return [
    { title: t('field.instance'), key: 'instance', render: (_, row) => <InstanceLink row={row} /> },
    { title: t('field.element'), dataIndex: 'elementId', render: (id: string | null) => id ?? '—' },
    {
      title: t('field.cause'),
      dataIndex: 'reason',
      render: (reason: string) => <div style={{ maxWidth: 420, whiteSpace: 'pre-wrap' }}>{reason}</div>,
    },
    { title: t('field.place'), dataIndex: 'jurisdiction', render: placeName },
    { title: t('field.since'), dataIndex: 'createdAt', render: moment },
    { title: t('field.action'), key: 'action', render: (_, row) => <State row={row} /> },
  ];
}

const moment = (at: string): string => dayjs(at).format('YYYY-MM-DD HH:mm');

function State({ row }: { row: Row }) {
  const { t } = useTranslation('admin');
  if (row.resolvedAt)
    return <Mark tone="good">{t('incidents.resolved', { at: moment(row.resolvedAt) })}</Mark>;
  return <RetryButton incident={row} />;
}

function InstanceLink({ row }: { row: Row }) {
  const workflowName = useWorkflowName();
  return (
    <Link to="/admin/instances/$instanceId" params={{ instanceId: row.instanceId }}>
      {workflowName(row.key)} v{row.definitionVersion}
      {row.businessKey ? ` · ${row.businessKey}` : ''}
    </Link>
  );
}

function IncidentCard({ row }: { row: Row }) {
  return (
    <>
      <InstanceLink row={row} />
      <div>
        {row.elementId ?? '—'} · {moment(row.createdAt)}
      </div>
      <div style={{ overflowWrap: 'anywhere' }}>{row.reason}</div>
      <State row={row} />
    </>
  );
}
