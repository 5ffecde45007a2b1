import { Card, Empty, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { Fetched } from '../../../ui/states';
import { Inputs } from '../gates/inputs';
import { minute } from '../moment';
import { useNames } from '../names/use-names';

/** Fines of a case, and how near the enterprise is to the articles about repeated fines. */
export function CasePenalties({ hazardId }: { hazardId: string }) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  const overview = $api.useQuery('get', '/api/v1/hazards/{id}/penalties', {
    params: { path: { id: hazardId } },
  });
  const name = useNames('accounts', overview.data?.items.map(({ by }) => by) ?? []);
  return (
    <Card size="small" title={t('penalties.title')}>
      <Fetched query={overview}>
        {({ items, counters }) => (
          <Flex vertical gap={8}>
            <Typography.Text type={counters.closingConditionsMet ? 'danger' : 'secondary'}>
              {t('penalties.counters', {
                halfYear: counters.inHalfYear,
                halfYearLimit: counters.halfYearLimit,
                year: counters.inYear,
                yearLimit: counters.yearLimit,
              })}
              {counters.closingConditionsMet ? ` · ${t('penalties.closing')}` : null}
            </Typography.Text>
            {items.length === 0 ? (
              <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('penalties.none')} />
            ) : null}
            {items.map(({ id, kind, at, by, content, daily }) => (
              <div key={id}>
                {term('escalation', kind)} · {minute(at)} · {name(by)}
                {daily ? ` · ${t('penalties.daily', { days: daily.days, yuan: daily.totalYuan })}` : null}
                <Inputs label={t('show')} inputs={content} />
              </div>
            ))}
          </Flex>
        )}
      </Fetched>
    </Card>
  );
}
