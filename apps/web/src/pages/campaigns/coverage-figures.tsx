import { Link } from '@tanstack/react-router';
import { Card, Col, Row, Statistic } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import { Fetched } from '../../ui/states';

/** The counts of the coverage ledger; each leads to its rows. */
export function CoverageFigures({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('campaigns');
  const query = $api.useQuery('get', '/api/v1/campaigns/{id}/coverage', {
    params: { path: { id: campaignId } },
  });
  return (
    <Fetched query={query}>
      {({ rate, denominator, inspected, notInspected, impossible, left }) => (
        <Row gutter={[12, 12]}>
          <Col xs={12} md={8} xl={4}>
            <Card size="small" title={t('coverageRate')}>
              <Statistic
                value={rate === '/' ? '/' : `${(rate * 100).toFixed(1)}%`}
                suffix={` ${inspected}/${denominator}`}
              />
            </Card>
          </Col>
          {(
            [
              ['NOT_INSPECTED', notInspected],
              ['INSPECTED', inspected],
              ['IMPOSSIBLE', impossible],
              ['LEFT', left],
            ] as const
          ).map(([coverage, count]) => (
            <Col key={coverage} xs={12} md={8} xl={4}>
              <Link to="/campaigns/$campaignId" params={{ campaignId }} search={{ tab: 'targets', coverage }}>
                <Card size="small" hoverable title={t(`coverage.${coverage}`)}>
                  <Statistic value={count} />
                </Card>
              </Link>
            </Col>
          ))}
        </Row>
      )}
    </Fetched>
  );
}
