import { Card, Flex, Progress, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSaid } from '../../i18n/said';
import { Nothing } from '../../ui/states';
import { Unverified } from '../../ui/unverified';
import { RowsLink } from './rows-link';

/** Which criterion sends cases back, the most frequent first. */
export function ReturnedBy({ figures }: { figures: readonly Schemas['Figure'][] }) {
  const { t } = useTranslation('board');
  const said = useSaid();
  const most = figures[0]?.numerator ?? 1;
  return (
    <Card
      size="small"
      title={t('returnedBy.title')}
      extra={figures.length > 0 ? <Unverified /> : null}
      style={{ height: '100%' }}
    >
      {figures.length === 0 ? <Nothing /> : null}
      <ol style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {figures.map((figure) => (
          <li key={figure.code} style={{ marginBottom: 8 }}>
            <Flex justify="space-between" gap={8}>
              <span>{said(figure.label)}</span>
              <RowsLink rows={figure.list} title={`${t('returnedBy.title')} · ${said(figure.label)}`}>
                {t('returnedBy.times', { count: figure.numerator, of: figure.denominator ?? 0 })}
              </RowsLink>
            </Flex>
            <Progress
              percent={(figure.numerator / most) * 100}
              showInfo={false}
              size="small"
              aria-hidden="true"
              strokeColor="#c35a00"
            />
          </li>
        ))}
      </ol>
      {figures[0] ? (
        <Typography.Text type="secondary" style={{ fontSize: 12 }}>
          {said(figures[0].formula)}
        </Typography.Text>
      ) : null}
    </Card>
  );
}
