import { FullscreenOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card, Col, Flex, Row, Select, Typography } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSearchRows } from '../../api/use-search';
import { useSaid } from '../../i18n/said';
import { useListed } from '../../ui/listed';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { FigureGrid } from '../board/figure-grid';
import { ReturnedBy } from '../board/returned-by';
import { firstGlance } from './first-glance';
import { leaderBoardOf } from './leader-query';
import { TrendChart } from './trend-chart';
import { Wall } from './wall';
import { WeekComparison } from './week-comparison';
import { WorstAreas } from './worst-areas';

/** For somebody who looks for two minutes: how it stands, what changed, where it is worst; every number opens its rows. */
export function LeaderPage() {
  const { t } = useTranslation('leader');
  const { campaign, wall } = useSearch({ from: '/shell/leader' });
  const navigate = useNavigate();
  const query = useQuery({ ...leaderBoardOf(campaign), refetchInterval: wall ? 60_000 : 300_000 });
  if (wall && query.data) return <Wall board={query.data} campaign={campaign} />;
  const place = query.data?.place.name;
  return (
    <Page
      title={place ? t('titleOf', { place }) : t('title')}
      lead={query.data ? t('asOf', { at: dayjs(query.data.at).format('YYYY-MM-DD HH:mm') }) : undefined}
      help={<Typography.Paragraph>{t('help')}</Typography.Paragraph>}
      actions={
        <>
          <CampaignChoice />
          <Button
            icon={<FullscreenOutlined aria-hidden />}
            onClick={() => void navigate({ to: '/leader', search: { campaign, wall: 1 } })}
          >
            {t('wall.open')}
          </Button>
        </>
      }
    >
      <Fetched query={query}>{(board) => <Board board={board} />}</Fetched>
    </Page>
  );
}

function CampaignChoice() {
  const { t } = useTranslation('leader');
  const { campaign } = useSearch({ from: '/shell/leader' });
  const navigate = useNavigate();
  const { rows = [] } = useSearchRows('/api/v1/campaigns/search', {
    filter: { status: { ne: 'DRAFT' } },
    limit: 200,
  });
  return (
    <Select
      aria-label={t('campaign')}
      style={{ width: 220 }}
      value={campaign ?? ''}
      onChange={(id) => void navigate({ to: '/leader', search: id === '' ? {} : { campaign: id } })}
      options={[
        { value: '', label: t('allCampaigns') },
        ...rows.map(({ id, title }) => ({ value: id, label: title })),
      ]}
    />
  );
}

function Board({ board }: { board: Schemas['LeaderBoardView'] }) {
  const { t } = useTranslation('leader');
  const said = useSaid();
  const listed = useListed();
  const first = firstGlance.flatMap((code) => board.figures.find((figure) => figure.code === code) ?? []);
  const others = board.figures.filter((figure) => !first.includes(figure));
  return (
    <Flex vertical gap={16}>
      <FigureGrid figures={first} six />
      <Row gutter={[12, 12]}>
        <Col xs={24} xl={10}>
          <WeekComparison comparison={board.comparison} />
        </Col>
        <Col xs={24} xl={14}>
          <Card size="small" title={t('trend.title')} style={{ height: '100%' }}>
            <TrendChart trend={board.trend} />
          </Card>
        </Col>
        <Col xs={24} xl={14}>
          <WorstAreas areas={board.worstAreas} />
        </Col>
        <Col xs={24} xl={10}>
          <ReturnedBy figures={board.returnedBy} />
        </Col>
      </Row>
      <Typography.Title level={2} style={{ fontSize: 18, margin: 0 }}>
        {t('others')}
      </Typography.Title>
      <FigureGrid figures={others} />
      <Typography.Paragraph type="secondary">
        {t('notMeasured')}{' '}
        {listed(
          board.notMeasured.map(({ label, reason }) =>
            t('notMeasuredWhy', { name: said(label), why: said(reason) }),
          ),
        )}
      </Typography.Paragraph>
    </Flex>
  );
}
