import { useSearch } from '@tanstack/react-router';
import { Flex, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page';
import { EnterpriseRows } from './rows/enterprise-rows';
import { HazardRows } from './rows/hazard-rows';
import { InspectionRows } from './rows/inspection-rows';
import { TargetRows } from './rows/target-rows';
import { useConditions } from './rows/conditions';

const lists = {
  hazards: HazardRows,
  targets: TargetRows,
  inspections: InspectionRows,
  enterprises: EnterpriseRows,
};

/** The rows behind a figure: exactly what was counted, by the filter in the address. */
export function RowsPage() {
  const { t } = useTranslation('board');
  const { resource, filter, title } = useSearch({ from: '/shell/board/rows' });
  const conditions = useConditions(filter);
  const List = lists[resource];
  return (
    <Page
      title={title ?? t(`rows.${resource}`)}
      lead={t('rows.lead')}
      help={<Typography.Paragraph>{t('rows.help')}</Typography.Paragraph>}
    >
      <Flex gap={4} wrap style={{ marginBottom: 12 }} role="list" aria-label={t('rows.conditions')}>
        {conditions.map((condition) => (
          <Tag key={condition} role="listitem" style={{ whiteSpace: 'normal' }}>
            {condition}
          </Tag>
        ))}
      </Flex>
      <List key={JSON.stringify(filter)} filter={filter} />
    </Page>
  );
}
