import { Link, useParams } from '@tanstack/react-router';
import { Card, Descriptions, Flex, type TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { foundAll } from '../../../api/use-search';
import { Diagram } from '../../../diagram/diagram';
import { DataList } from '../../../ui/data-list';
import { Page } from '../../../ui/page';
import { Fetched } from '../../../ui/states';
import { usePlaceName } from '../../../places/places';
import { Name } from '../../cases/names/name';
import { IncidentState, KindMark } from './incident-state';
import { InstanceActions } from './instance-actions';
import { InstanceMark } from './instances.page';
import { useElementName, useWorkflowName } from './workflow-names';

type Detail = Schemas['InstanceDetail'];

/** A process: where it stands, what is wrong with it, and what can be done about it. */
export function InstancePage() {
  const { instanceId } = useParams({ from: '/shell/admin/instances/$instanceId' });
  const query = $api.useQuery('get', '/api/v1/instances/{id}', { params: { path: { id: instanceId } } });
  return <Fetched query={query}>{(detail) => <InstanceView detail={detail} />}</Fetched>;
}

function InstanceView({ detail }: { detail: Detail }) {
  const { t } = useTranslation('admin');
  const { id, key, definitionVersion, businessKey } = detail.instance;
  return (
    <Page
      title={`${useWorkflowName(key)} v${definitionVersion}`}
      lead={businessKey ?? id}
      help={t('instance.help')}
      actions={<InstanceActions instance={detail.instance} />}
    >
      <Flex vertical gap={16}>
        <Facts instance={detail.instance} />
        <Incidents detail={detail} />
        <Where detail={detail} />
      </Flex>
    </Page>
  );
}

const moment = (at: string | null): string => (at ? dayjs(at).format('YYYY-MM-DD HH:mm') : '—');

function Facts({ instance }: { instance: Schemas['Instance'] }) {
  const { t } = useTranslation('admin');
  const placeName = usePlaceName();
  const { startedAt, endedAt, suspendedAt, suspensionReason, legalProfileId, restartOf, restartedAs } =
    instance;
  const relation = restartOf ?? restartedAs;
  return (
    <Card size="small">
      <Descriptions
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'status', label: t('field.status'), children: <InstanceMark instance={instance} /> },
          { key: 'place', label: t('field.place'), children: placeName(instance.jurisdiction) },
          {
            key: 'enterprise',
            label: t('field.enterprise'),
            children: <Name kind="enterprises" id={instance.enterpriseId} />,
          },
          { key: 'started', label: t('field.startedAt'), children: moment(startedAt) },
          { key: 'ended', label: t('field.endedAt'), children: moment(endedAt) },
          {
            key: 'profile',
            label: t('legal.title'),
            children: `${legalProfileId} v${instance.legalProfileVersion}`,
          },
          {
            key: 'suspended',
            label: t('instances.suspended'),
            children: suspendedAt ? `${moment(suspendedAt)} · ${suspensionReason ?? ''}` : '—',
          },
          {
            key: 'restart',
            label: t(restartOf ? 'instance.restartOf' : 'instance.restartedAs'),
            children: relation ? (
              <Link to="/admin/instances/$instanceId" params={{ instanceId: relation }}>
                {relation}
              </Link>
            ) : (
              '—'
            ),
          },
        ]}
      />
    </Card>
  );
}

function Incidents({ detail: { incidents, instance } }: { detail: Detail }) {
  const { t } = useTranslation('admin');
  const elementName = useElementName(instance.definitionId);
  if (incidents.length === 0) return null;
  const columns: TableColumnsType<Schemas['Incident']> = [
    { title: t('field.element'), dataIndex: 'elementId', render: elementName },
    {
      title: t('field.cause'),
      dataIndex: 'reason',
      render: (reason: string) => <div style={{ maxWidth: 480, whiteSpace: 'pre-wrap' }}>{reason}</div>,
    },
    { title: t('field.since'), dataIndex: 'createdAt', render: moment },
    { title: t('field.kind'), key: 'kind', render: (_, row) => <KindMark incident={row} /> },
    { title: t('field.action'), key: 'action', render: (_, row) => <IncidentState incident={row} /> },
  ];
  return (
    <Card size="small" title={t('incidents.title')}>
      <DataList<Schemas['Incident']>
        label={t('incidents.title')}
        found={foundAll([...incidents])}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => (
          <>
            <strong>{elementName(row.elementId)}</strong> · {moment(row.createdAt)}{' '}
            <KindMark incident={row} />
            <div style={{ overflowWrap: 'anywhere' }}>{row.reason}</div>
            <IncidentState incident={row} />
          </>
        )}
      />
    </Card>
  );
}

/** The diagram, and the same in words. */
function Where({ detail: { instance, path, children, incidents } }: { detail: Detail }) {
  const { t } = useTranslation('admin');
  const elementName = useElementName(instance.definitionId);
  const xml = $api.useQuery(
    'get',
    '/api/v1/definitions/{id}/xml',
    { params: { path: { id: instance.definitionId } }, parseAs: 'text' },
    { staleTime: Infinity },
  );
  const open = incidents.filter(({ resolvedAt }) => !resolvedAt);
  return (
    <Card size="small" title={t('field.standsAt')}>
      <ul style={{ marginTop: 0 }}>
        {instance.waits.map(({ executionId, elementId, kind, dueAt }) => (
          <li key={executionId}>
            {elementName(elementId)} · {t(`wait.${kind}`)}
            {dueAt ? ` · ${moment(dueAt)}` : ''}
          </li>
        ))}
        {children.map(({ id, key }) => (
          <li key={id}>
            <Link to="/admin/instances/$instanceId" params={{ instanceId: id }}>
              {t('instance.child', { key })}
            </Link>
          </li>
        ))}
        {instance.waits.length + children.length === 0 ? <li>{t('instance.nowhere')}</li> : null}
      </ul>
      <Fetched query={xml}>
        {(text) => (
          <Diagram
            xml={String(text)}
            marks={{
              travelled: path.map(({ elementId }) => elementId),
              current: instance.waits.map(({ elementId }) => elementId),
              failing: open.flatMap(({ elementId }) => elementId ?? []),
            }}
          />
        )}
      </Fetched>
    </Card>
  );
}
