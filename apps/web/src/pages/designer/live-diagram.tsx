import { Table, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { Diagram } from '../../diagram/diagram';
import { useStepName } from '../../i18n/step-names';
import { ElementFacts } from './element-facts';

interface LiveDiagramProps {
  readonly definition: Schemas['Definition'];
  readonly xml: string;
}

const dayOf = (seconds: number): number => Math.round((seconds / 86_400) * 10) / 10;

/** The diagram with how many stand where and for how long, and the same as a table. */
export function LiveDiagram({ definition, xml }: LiveDiagramProps) {
  const { t } = useTranslation('designer');
  const [chosen, choose] = useState<string>();
  const tokens = $api.useQuery('get', '/api/v1/definitions/{id}/insight/tokens', {
    params: { path: { id: definition.id } },
  });
  const stepName = useStepName();
  const rows = tokens.data?.items ?? [];
  const node = definition.elements.find(({ id }) => id === chosen);
  const nameOf = (id: string): string => {
    const found = definition.elements.find((one) => one.id === id);
    return stepName(found?.name ?? id, found?.attributes.nameEn);
  };
  return (
    <>
      <Diagram
        xml={xml}
        label={t('view.diagram', { name: stepName(definition.name, definition.nameEn) })}
        height={520}
        onElement={choose}
        instead={
          <ol>
            {definition.elements
              .filter(({ type }) => !/SequenceFlow$|Process$/.test(type))
              .map(({ id }) => (
                <li key={id}>{nameOf(id)}</li>
              ))}
          </ol>
        }
        marks={{ current: chosen ? [chosen] : [] }}
        badges={rows.map(({ elementId, count, maxSeconds }) => ({
          elementId,
          text: String(count),
          title: t('view.oldest', { days: dayOf(maxSeconds) }),
        }))}
      />
      <ElementFacts node={node} elements={definition.elements} onChoose={choose} />
      <Typography.Title level={2} style={{ fontSize: 18 }}>
        {t('view.standing')}
      </Typography.Title>
      {rows.length === 0 ? (
        <Typography.Text type="secondary">{t('view.nobody')}</Typography.Text>
      ) : (
        <Table
          size="small"
          aria-label={t('view.standing')}
          pagination={false}
          dataSource={rows}
          rowKey="elementId"
          columns={[
            { title: t('element.name'), render: (_, { elementId }) => nameOf(elementId) },
            { title: t('view.count'), dataIndex: 'count' },
            { title: t('view.average'), render: (_, row) => dayOf(row.avgSeconds) },
            { title: t('view.longest'), render: (_, row) => dayOf(row.maxSeconds) },
          ]}
        />
      )}
    </>
  );
}
