import { ArrowDownOutlined, ArrowUpOutlined, MinusOutlined } from '@ant-design/icons';
import { Card, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSaid } from '../../i18n/said';
import { RowsLink } from '../board/rows-link';

type Comparison = Schemas['WeekComparison'];

/** This week beside last week; the change is against as much of last week as has gone by of this one. */
export function WeekComparison({ comparison }: { comparison: readonly Comparison[] }) {
  const { t } = useTranslation('leader');
  const said = useSaid();
  return (
    <Card size="small" title={t('week.title')} style={{ height: '100%' }}>
      <table style={{ width: '100%', borderCollapse: 'collapse' }}>
        <thead>
          <tr>
            {(['what', 'thisWeek', 'change', 'lastWeek'] as const).map((key) => (
              <th key={key} scope="col" style={{ textAlign: key === 'what' ? 'start' : 'end', padding: 6 }}>
                {t(`week.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.map(({ code, thisWeek, lastWeek, lastWeekSoFar }) => {
            const name = said(thisWeek.label);
            return (
              <tr key={code}>
                <th scope="row" style={{ textAlign: 'start', fontWeight: 400, padding: 6 }}>
                  {name}
                  <Typography.Text type="secondary" style={{ fontSize: 12, display: 'block' }}>
                    {said(thisWeek.formula)}
                  </Typography.Text>
                </th>
                <td style={{ textAlign: 'end', padding: 6, fontSize: 18, fontWeight: 600 }}>
                  <RowsLink rows={thisWeek.list} title={`${t('week.thisWeek')} · ${name}`}>
                    {thisWeek.numerator}
                  </RowsLink>
                </td>
                <td style={{ textAlign: 'end', padding: 6 }}>
                  <Change by={thisWeek.numerator - lastWeekSoFar.numerator} bad={code === 'NEWLY_OVERDUE'} />
                </td>
                <td style={{ textAlign: 'end', padding: 6 }}>
                  <RowsLink rows={lastWeek.list} title={`${t('week.lastWeek')} · ${name}`}>
                    {lastWeek.numerator}
                  </RowsLink>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Typography.Text type="secondary" style={{ fontSize: 12 }}>
        {t('week.explained')}
      </Typography.Text>
    </Card>
  );
}

/** Up or down, with the number; red when the change is bad news. @param bad whether rising is */
export function Change({ by, bad }: { by: number; bad: boolean }) {
  const { t } = useTranslation('leader');
  if (by === 0) {
    return <MinusOutlined aria-label={t('week.same')} />;
  }
  const worse = by > 0 === bad;
  return (
    <Flex
      component="span"
      gap={4}
      justify="end"
      style={{
        display: 'inline-flex',
        ...(bad && { color: worse ? 'var(--bh-bad)' : 'var(--bh-good)' }),
      }}
    >
      {by > 0 ? (
        <ArrowUpOutlined aria-label={t('week.up')} />
      ) : (
        <ArrowDownOutlined aria-label={t('week.down')} />
      )}
      {Math.abs(by)}
    </Flex>
  );
}
