import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Flex, Grid, Segmented, Table, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { Diagram } from '../../diagram/diagram';
import { useNamedDiagram, useStepName } from '../../i18n/step-names';
import { Fetched, Nothing } from '../../ui/states';
import { useVersionLabel } from '../admin/runtime/workflow-names';
import { boardDiagramOf } from './board-query';
import { RowsLink } from './rows-link';

type Definition = Schemas['BoardDefinition'];
type Element = Schemas['BoardElement'];

/** Older than this a step is shown in red: nobody has moved it for two weeks. */
const oldDays = 14;

/** The workflows of a campaign with live counts and ages; a step opens what stands in it. */
export function WorkflowPanel({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('board');
  const query = useQuery(boardDiagramOf(campaignId));
  const labelOf = useVersionLabel();
  const navigate = useNavigate();
  const { definition: chosen } = useSearch({ from: '/shell/campaigns/$id/board' });
  return (
    <Fetched query={query}>
      {({ definitions }) => {
        const busiest = definitions.toSorted((a, b) => b.underWay - a.underWay)[0];
        const definition = definitions.find(({ id }) => id === chosen) ?? busiest;
        if (!definition) return <Nothing />;
        return (
          <Flex vertical gap={12}>
            <div style={{ overflowX: 'auto' }}>
              <Segmented
                aria-label={t('diagram.choose')}
                value={definition.id}
                onChange={(id) =>
                  void navigate({
                    to: '.',
                    search: { tab: 'workflow', definition: id },
                    replace: true,
                    resetScroll: false,
                  })
                }
                options={definitions.map((one) => ({
                  value: one.id,
                  label: `${labelOf(one)} (${one.underWay})`,
                }))}
              />
            </div>
            {definition.pinned ? null : <Alert type="warning" title={t('diagram.notPinned')} />}
            <WorkflowState key={definition.id} definition={definition} />
          </Flex>
        );
      }}
    </Fetched>
  );
}

function WorkflowState({ definition }: { definition: Definition }) {
  const { t } = useTranslation('board');
  const navigate = useNavigate();
  const stepName = useStepName();
  const wide = Grid.useBreakpoint().md ?? true;
  const xml = useQuery({
    queryKey: ['definition-xml', definition.id],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/definitions/{id}/xml', {
        params: { path: { id: definition.id } },
        parseAs: 'text',
        signal,
      });
      return data ?? '';
    },
  });
  const named = useNamedDiagram(xml.data ?? '');
  const open = (elementId: string): void => {
    const list = definition.items.find((element) => element.elementId === elementId)?.list;
    const title = namesOf(named).get(elementId) ?? elementId;
    if (list) void navigate({ to: '/board/rows', search: { ...list, title } });
  };
  return (
    <Fetched query={xml}>
      {(file) => (
        <>
          <Diagram
            xml={file}
            height={wide ? 460 : 260}
            label={t('diagram.label', { name: stepName(definition.name, definition.nameEn) })}
            badges={definition.items.map(({ elementId, count, maxSeconds }) => ({
              elementId,
              text: `${count} · ${t('diagram.days', { count: daysOf(maxSeconds) })}`,
              late: daysOf(maxSeconds) >= oldDays,
              title: t('diagram.oldest', { count: daysOf(maxSeconds) }),
            }))}
            onElement={open}
          />
          <StepTable definition={definition} xml={file} />
        </>
      )}
    </Fetched>
  );
}

function StepTable({ definition, xml }: { definition: Definition; xml: string }) {
  const { t } = useTranslation('board');
  const named = useNamedDiagram(xml);
  const stepName = useStepName();
  const names = useMemo(() => namesOf(named), [named]);
  if (definition.items.length === 0) return <Nothing />;
  const nameOf = (elementId: string) => names.get(elementId) ?? elementId;
  const days = (seconds: number) => t('diagram.days', { count: daysOf(seconds) });
  const columns: TableColumnsType<Element> = [
    { key: 'step', title: t('diagram.step'), render: (_, { elementId }) => nameOf(elementId) },
    {
      key: 'count',
      title: t('diagram.count'),
      align: 'right',
      render: (_, { count, list, elementId }) =>
        list ? (
          <RowsLink rows={list} title={nameOf(elementId)}>
            {count}
          </RowsLink>
        ) : (
          count
        ),
    },
    { key: 'avg', title: t('diagram.average'), align: 'right', render: (_, row) => days(row.avgSeconds) },
    { key: 'max', title: t('diagram.longest'), align: 'right', render: (_, row) => days(row.maxSeconds) },
  ];
  return (
    <Table<Element>
      aria-label={t('diagram.label', { name: stepName(definition.name, definition.nameEn) })}
      size="small"
      columns={columns}
      dataSource={[...definition.items]}
      rowKey="elementId"
      pagination={false}
    />
  );
}

const daysOf = (seconds: number): number => Math.floor(seconds / 86_400);

/** What the elements of a file are called. */
function namesOf(xml: string): Map<string, string> {
  const elements = new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('[id][name]');
  return new Map([...elements].map((element) => [element.id, element.getAttribute('name') ?? element.id]));
}
