import { useNavigate, useSearch } from '@tanstack/react-router';
import { Flex, Select, Table, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useSearchRows } from '../../api/use-search';
import { Diagram } from '../../diagram/diagram';
import { Mark } from '../../ui/mark';
import { Fetched } from '../../ui/states';
import { useAttributeName, useTypeName } from './names';

type Definition = Schemas['Definition'];

/** What this version has added, removed and changed against an earlier one, on the diagram and as a list. */
export function VersionDiff({ definition }: { readonly definition: Definition }) {
  const { t } = useTranslation('designer');
  const navigate = useNavigate();
  const { against } = useSearch({ from: '/shell/workflows/$id' });
  const { rows = [] } = useSearchRows('/api/v1/definitions/search', {
    filter: { key: definition.key },
    sort: [{ field: 'version', order: 'desc' }],
    limit: 100,
  });
  const others = rows.filter(({ id }) => id !== definition.id);
  if (others.length === 0) return null;
  return (
    <section aria-label={t('diff.title')}>
      <Typography.Title level={2} style={{ fontSize: 18 }}>
        {t('diff.title')}
      </Typography.Title>
      <Select
        aria-label={t('diff.against')}
        placeholder={t('diff.against')}
        allowClear
        value={others.some(({ id }) => id === against) ? against : undefined}
        style={{ minWidth: 220 }}
        options={others.map(({ id, version }) => ({ value: id, label: t('version', { version }) }))}
        onChange={(chosen: string | undefined) =>
          void navigate({
            to: '/workflows/$id',
            params: { id: definition.id },
            search: chosen ? { against: chosen } : {},
            resetScroll: false,
          })
        }
      />
      {against ? <Compared id={definition.id} against={against} /> : null}
    </section>
  );
}

function Compared({ id, against }: { readonly id: string; readonly against: string }) {
  const { t } = useTranslation('designer');
  const difference = $api.useQuery('get', '/api/v1/definitions/{id}/diff/{otherId}', {
    params: { path: { id: against, otherId: id } },
  });
  const before = $api.useQuery('get', '/api/v1/definitions/{id}/files', {
    params: { path: { id: against } },
  });
  const after = $api.useQuery('get', '/api/v1/definitions/{id}/files', { params: { path: { id } } });
  return (
    <Fetched query={difference}>
      {(diff) => {
        const ids = (list: readonly { id: string }[]): string[] => list.map((one) => one.id);
        const changed = ids(diff.changed);
        return (
          <Flex vertical gap={12} style={{ marginTop: 12 }}>
            <Flex gap={8} wrap>
              <Mark tone="good">{t('diff.added', { count: diff.added.length })}</Mark>
              <Mark tone="bad">{t('diff.removed', { count: diff.removed.length })}</Mark>
              <Mark tone="warn">{t('diff.changed', { count: diff.changed.length })}</Mark>
              {diff.packChanged ? <Tag>{t('diff.pack')}</Tag> : null}
              {diff.policiesChanged ? <Tag>{t('diff.policies')}</Tag> : null}
            </Flex>
            {before.data ? (
              <Diagram
                xml={before.data.xml}
                height={360}
                label={t('diff.before', diff.before)}
                marks={{ removed: ids(diff.removed), changed }}
              />
            ) : null}
            {after.data ? (
              <Diagram
                xml={after.data.xml}
                height={360}
                label={t('diff.after', diff.after)}
                marks={{ added: ids(diff.added), changed }}
              />
            ) : null}
            <Changes diff={diff} />
          </Flex>
        );
      }}
    </Fetched>
  );
}

function Changes({ diff }: { readonly diff: Schemas['DefinitionDifference'] }) {
  const { t } = useTranslation('designer');
  const typeName = useTypeName();
  const attributeName = useAttributeName();
  const rows = [
    ...diff.added.map((one) => ({ ...one, kind: 'added' as const, what: '' })),
    ...diff.removed.map((one) => ({ ...one, kind: 'removed' as const, what: '' })),
    ...diff.changed.map((one) => ({
      ...one,
      kind: 'changed' as const,
      what: one.changes
        .map(
          ({ attribute, before, after }) => `${attributeName(attribute)}: ${said(before)} → ${said(after)}`,
        )
        .join('；'),
    })),
  ];
  return (
    <Table
      size="small"
      aria-label={t('diff.title')}
      dataSource={rows}
      rowKey={({ id, kind }) => `${kind} ${id}`}
      pagination={rows.length > 50 ? { pageSize: 50 } : false}
      tableLayout="fixed"
      columns={[
        { title: t('diff.kind'), render: (_, { kind }) => t(`diff.kinds.${kind}`) },
        { title: t('element.name'), render: (_, { name, id }) => name ?? id },
        { title: t('element.type'), render: (_, { type }) => typeName(type) },
        { title: t('diff.what'), dataIndex: 'what' },
      ]}
    />
  );
}

const said = (value: unknown): string =>
  value === null || value === undefined ? '—' : typeof value === 'string' ? value : JSON.stringify(value);
