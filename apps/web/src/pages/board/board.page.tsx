import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Card, Col, Flex, Row, Segmented, Typography } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useTerm } from '../../i18n/terms';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { BlindSpotList } from './blind-spots';
import { boardOf } from './board-query';
import { BreakdownTable } from './breakdown-table';
import { CoverageChart } from './coverage-chart';
import { FigureGrid } from './figure-grid';
import { ReturnedBy } from './returned-by';
import { boardTabs, type BoardTab } from './board-tabs';
import { WorkflowPanel } from './workflow-panel';

/** Where a campaign stands: figures, who is behind, where work piles up, who was never visited. */
export function BoardPage() {
  const { t } = useTranslation('board');
  const { id } = useParams({ from: '/shell/campaigns/$id/board' });
  const query = useQuery({ ...boardOf(id), refetchInterval: 120_000 });
  return (
    <Page
      title={query.data ? t('titleOf', { name: query.data.campaign.title }) : t('title')}
      lead={query.data ? <Lead board={query.data} /> : undefined}
      actions={<Button onClick={() => void query.refetch()}>{t('refresh')}</Button>}
      help={<Typography.Paragraph>{t('help')}</Typography.Paragraph>}
    >
      <Fetched query={query}>{(board) => <Board board={board} />}</Fetched>
    </Page>
  );
}

function Lead({ board: { campaign, at } }: { board: Schemas['CampaignBoardView'] }) {
  const { t } = useTranslation('board');
  const term = useTerm();
  return (
    <>
      {[
        campaign.number,
        term('campaignStatus', campaign.status),
        `${campaign.startsOn} – ${campaign.endsOn}`,
        t('asOf', { at: dayjs(at).format('YYYY-MM-DD HH:mm') }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </>
  );
}

function Board({ board }: { board: Schemas['CampaignBoardView'] }) {
  const { t } = useTranslation('board');
  const navigate = useNavigate();
  const { tab = 'area' } = useSearch({ from: '/shell/campaigns/$id/board' });
  const { id } = board.campaign;
  // Elements, not pages: what is not chosen is never rendered and asks for nothing.
  const content: Record<BoardTab, ReactNode> = {
    area: <BreakdownTable rows={board.byArea} label={t('tab.area')} />,
    industry: <BreakdownTable rows={board.byIndustry} label={t('tab.industry')} />,
    officer: <BreakdownTable rows={board.byOfficer} label={t('tab.officer')} />,
    workflow: <WorkflowPanel campaignId={id} />,
    blind: <BlindSpotList campaignId={id} />,
  };
  return (
    <Flex vertical gap={16}>
      <FigureGrid figures={board.figures} />
      <Row gutter={[12, 12]}>
        <Col xs={24} xl={12}>
          <Card size="small" title={t('coverage.title')} style={{ height: '100%' }}>
            <CoverageChart figures={board.coverage} />
          </Card>
        </Col>
        <Col xs={24} xl={12}>
          <ReturnedBy figures={board.returnedBy} />
        </Col>
      </Row>
      <div style={{ overflowX: 'auto' }}>
        <Segmented<BoardTab>
          aria-label={t('tabs')}
          value={tab}
          onChange={(next) =>
            void navigate({ to: '.', search: { tab: next }, replace: true, resetScroll: false })
          }
          options={boardTabs.map((value) => ({ value, label: t(`tab.${value}`) }))}
        />
      </div>
      <section aria-label={t(`tab.${tab}`)}>{content[tab]}</section>
    </Flex>
  );
}
