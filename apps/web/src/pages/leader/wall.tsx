import { useNavigate } from '@tanstack/react-router';
import { ConfigProvider, theme } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSaid } from '../../i18n/said';
import { useLostSince } from '../../shell/connection-notice';
import { DarkLook } from '../../shell/look';
import { useFigureText } from '../board/figure-text';
import { RowsLink } from '../board/rows-link';
import { firstGlance } from './first-glance';
import { TrendChart } from './trend-chart';
import { WorstTable } from './worst-areas';
import { Change } from './week-comparison';
import './wall.css';

function whenResized(changed: () => void): () => void {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}

/** How big letters are, in pixels: about a hundredth of the screen's width, to be read from across the room. */
const lettersOnWall = (): number => Math.min(26, Math.max(13, Math.round(innerWidth * 0.0105)));

interface WallProps {
  readonly board: Schemas['LeaderBoardView'];
  readonly campaign?: string;
}

/** The leader's page for a screen on the wall: dark, sixteen to nine, without anything to scroll; it refreshes itself. */
export function Wall({ board, campaign }: WallProps) {
  const { t } = useTranslation('leader');
  const lost = useLostSince();
  const letters = useSyncExternalStore(whenResized, lettersOnWall);
  const navigate = useNavigate();
  const frame = useRef<HTMLDivElement>(null);
  // What lies behind must not be reached by the keyboard meanwhile.
  useEffect(() => {
    const behind = document.getElementById('root');
    behind?.setAttribute('inert', '');
    document.title = t('title');
    return () => behind?.removeAttribute('inert');
  }, [t]);
  const leave = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    void navigate({ to: '/leader', search: campaign ? { campaign } : {} });
  };
  return createPortal(
    <DarkLook>
      <ConfigProvider theme={{ algorithm: theme.darkAlgorithm }}>
        <div className="bh-wall" style={{ fontSize: letters }} ref={frame} role="main">
          <header>
            <h1>{board.place.name ? t('titleOf', { place: board.place.name }) : t('title')}</h1>
            <span>{board.campaign?.title ?? t('allCampaigns')}</span>
            <time dateTime={board.at}>{t('asOf', { at: dayjs(board.at).format('YYYY-MM-DD HH:mm') })}</time>
            {lost ? (
              <strong role="status" className="bh-wall-lost">
                {t('wall.lost', { at: dayjs(lost).format('HH:mm') })}
              </strong>
            ) : null}
            <button type="button" onClick={() => void frame.current?.requestFullscreen()}>
              {t('wall.full')}
            </button>
            <button type="button" onClick={leave}>
              {t('wall.leave')}
            </button>
          </header>
          <BigFigures figures={board.figures} />
          <section aria-label={t('trend.title')} className="bh-wall-trend">
            <h2>{t('trend.title')}</h2>
            <TrendChart trend={board.trend} height={0} letters={letters} />
          </section>
          <Week comparison={board.comparison} />
          <section aria-label={t('worst.title')} className="bh-wall-worst">
            <h2>{t('worst.title')}</h2>
            {board.worstAreas.length > 0 ? (
              <WorstTable areas={board.worstAreas.slice(0, 6)} />
            ) : (
              <NothingYet />
            )}
          </section>
          <Returned figures={board.returnedBy.slice(0, 6)} />
        </div>
      </ConfigProvider>
    </DarkLook>,
    document.body,
  );
}

function BigFigures({ figures }: { figures: readonly Schemas['Figure'][] }) {
  const { t } = useTranslation('leader');
  const said = useSaid();
  const textOf = useFigureText();
  return (
    <section aria-label={t('wall.figures')} className="bh-wall-figures">
      {firstGlance.map((code) => {
        const figure = figures.find((one) => one.code === code);
        if (!figure) return null;
        const bad = code === 'OVERDUE' && figure.numerator > 0;
        return (
          <div key={code} className={bad ? 'bh-wall-figure bh-wall-bad' : 'bh-wall-figure'}>
            <div>{said(figure.label)}</div>
            <RowsLink rows={figure.list} title={said(figure.label)}>
              {textOf(figure)}
            </RowsLink>
            <small>
              {figure.denominator === null ? '' : `${figure.numerator} / ${figure.denominator} · `}
              {said(figure.formula)}
            </small>
          </div>
        );
      })}
    </section>
  );
}

function Week({ comparison }: { comparison: readonly Schemas['WeekComparison'][] }) {
  const { t } = useTranslation('leader');
  const said = useSaid();
  return (
    <section aria-label={t('week.title')} className="bh-wall-week">
      <h2>{t('week.title')}</h2>
      {comparison.map(({ code, thisWeek, lastWeekSoFar }) => (
        <div key={code}>
          <span>{said(thisWeek.label)}</span>
          <RowsLink rows={thisWeek.list} title={`${t('week.thisWeek')} · ${said(thisWeek.label)}`}>
            {thisWeek.numerator}
          </RowsLink>
          <span className="bh-wall-change">
            <Change by={thisWeek.numerator - lastWeekSoFar.numerator} bad={code === 'NEWLY_OVERDUE'} />
          </span>
        </div>
      ))}
    </section>
  );
}

function Returned({ figures }: { figures: readonly Schemas['Figure'][] }) {
  const { t } = useTranslation(['leader', 'board', 'shell']);
  const said = useSaid();
  return (
    <section aria-label={t('board:returnedBy.title')} className="bh-wall-returned">
      <h2>
        {t('board:returnedBy.title')} <small>{t('shell:unverified')}</small>
      </h2>
      {figures.length === 0 ? <NothingYet /> : null}
      {figures.map((figure) => (
        <div key={figure.code}>
          <span>{said(figure.label)}</span>
          <RowsLink rows={figure.list} title={said(figure.label)}>
            {figure.numerator}
          </RowsLink>
        </div>
      ))}
    </section>
  );
}

/** An empty frame would look as if something had failed. */
function NothingYet() {
  const { t } = useTranslation('shell');
  return <p>{t('state.empty')}</p>;
}
