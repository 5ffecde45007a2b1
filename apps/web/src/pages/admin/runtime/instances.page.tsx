import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useSearchRows } from '../../../api/use-search';
import { useStepName } from '../../../i18n/step-names';
import { useTerm, useTerms } from '../../../i18n/terms';
import { DataList } from '../../../ui/data-list';
import { FilterBar } from '../../../ui/filter-bar';
import { useListed } from '../../../ui/listed';
import { Mark } from '../../../ui/mark';
import { Page } from '../../../ui/page';
import { SavedViews } from '../../../views/saved-views';
import { usePlaceName } from '../../../places/places';
import { WorkflowSelect } from './definition-select';
import { useWorkflowName } from './workflow-names';

type Instance = Schemas['Instance'];

/** Processes, running and over. */
export function InstancesPage() {
  const { t } = useTranslation('admin');
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/admin/instances' });
  const { key, status, suspended, subject, version } = search;
  const statuses = useTerms('instanceStatus');
  const found = useSearchRows('/api/v1/instances/search', {
    filter: {
      ...(key && { key }),
      ...(status && { status: { in: status.split(',') } }),
      ...(suspended && { suspendedAt: { exists: true } }),
      ...(subject && { businessKey: { like: subject } }),
      ...(version && { definitionVersion: Number(version) }),
    },
  });
  const columns = useColumns();
  return (
    <Page title={t('instances.title')} help={t('instances.help')} actions={<SavedViews page="instances" />}>
      <FilterBar
        fields={[
          {
            name: 'key',
            label: t('field.workflow'),
            kind: 'own',
            control: (value, onSet) => (
              <WorkflowSelect label={t('field.workflow')} value={value} onChange={onSet} />
            ),
          },
          { name: 'status', label: t('field.status'), kind: 'choices', options: statuses },
          {
            name: 'suspended',
            label: t('instances.suspended'),
            kind: 'choice',
            options: [{ value: 'yes', label: t('instances.suspended') }],
          },
          { name: 'subject', label: t('field.businessKey'), kind: 'text' },
        ]}
        values={{ key, status, suspended, subject }}
        onChange={(values) =>
          void navigate({
            to: '/admin/instances',
            search: { ...values, suspended: values.suspended === 'yes' ? 'yes' : undefined },
            replace: true,
          })
        }
      />
      <DataList<Instance>
        label={t('instances.title')}
        found={found}
        columns={columns}
        rowKey={({ id }) => id}
        card={(instance) => <InstanceCard instance={instance} />}
        filtered={Object.values(search).some(Boolean)}
      />
    </Page>
  );
}

function useColumns(): TableColumnsType<Instance> {
  const { t } = useTranslation('admin');
  const placeName = usePlaceName();
  return [
    { title: t('field.workflow'), key: 'workflow', render: (_, row) => <InstanceLink instance={row} /> },
    { title: t('field.status'), key: 'status', render: (_, row) => <InstanceMark instance={row} /> },
    { title: t('field.standsAt'), key: 'waits', render: (_, row) => <StandsAt instance={row} /> },
    { title: t('field.place'), dataIndex: 'jurisdiction', render: placeName },
    {
      title: t('field.startedAt'),
      dataIndex: 'startedAt',
      render: (at: string) => dayjs(at).format('YYYY-MM-DD HH:mm'),
    },
  ];
}

function StandsAt({ instance: { waits } }: { instance: Instance }) {
  const stepName = useStepName();
  const listed = useListed();
  const names = waits.map(({ elementName, elementId }) => stepName(elementName ?? elementId));
  return <>{listed([...new Set(names)]) || '—'}</>;
}

function InstanceLink({ instance }: { instance: Instance }) {
  const { id, key, definitionVersion, businessKey } = instance;
  const name = useWorkflowName(key);
  return (
    <Link to="/admin/instances/$instanceId" params={{ instanceId: id }}>
      {name} v{definitionVersion}
      {businessKey ? ` · ${businessKey}` : ''}
    </Link>
  );
}

const tones = {
  RUNNING: 'info',
  INCIDENT: 'bad',
  ENDED: 'good',
  TERMINATED: 'plain',
  CANCELLED: 'plain',
} as const;

/** How an instance is: its status, and whether it is suspended. */
export function InstanceMark({ instance: { status, suspendedAt } }: { instance: Instance }) {
  const { t } = useTranslation('admin');
  const term = useTerm();
  return (
    <>
      <Mark tone={tones[status]}>{term('instanceStatus', status)}</Mark>
      {suspendedAt ? <Mark tone="warn">{t('instances.suspended')}</Mark> : null}
    </>
  );
}

function InstanceCard({ instance }: { instance: Instance }) {
  const placeName = usePlaceName();
  return (
    <>
      <InstanceLink instance={instance} /> <InstanceMark instance={instance} />
      <div>
        <StandsAt instance={instance} />
      </div>
      <div>{placeName(instance.jurisdiction)}</div>
    </>
  );
}
