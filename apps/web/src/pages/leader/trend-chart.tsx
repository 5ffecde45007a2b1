import { useNavigate } from '@tanstack/react-router';
import dayjs from 'dayjs';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { Chart } from '../../charts/chart';
import type { ChartOption } from '../../charts/echarts';
import { useSaid } from '../../i18n/said';
import { useListed } from '../../ui/listed';

const colours = ['#3584e4', '#c88800', '#26a269', '#e01b24', '#8f6ed5'];

interface TrendChartProps {
  readonly trend: readonly Schemas['WeekFigures'][];
  /** @default 280 */
  readonly height?: number;
  /** Their height in pixels. @default 12 */
  readonly letters?: number;
}

/** Twelve weeks as lines; a point opens the rows of its week. */
export function TrendChart({ trend, height = 280, letters = 12 }: TrendChartProps) {
  const { t, i18n } = useTranslation('leader');
  const said = useSaid();
  const listed = useListed();
  const navigate = useNavigate();
  const { language } = i18n;
  const option = useMemo(() => optionOf(trend, language, letters), [trend, language, letters]);
  const last = trend.at(-1)?.figures ?? [];
  const summary = listed(last.map((figure) => `${said(figure.label)} ${figure.numerator}`));
  return (
    <Chart
      option={option}
      height={height}
      label={t('trend.label', { summary })}
      onPoint={({ dataIndex, seriesIndex }) => {
        const week = trend[dataIndex];
        const figure = week?.figures[seriesIndex];
        if (!week || !figure) return;
        const title = `${dayjs(week.from).format('YYYY-MM-DD')} · ${said(figure.label)}`;
        void navigate({ to: '/board/rows', search: { ...figure.list, title } });
      }}
    />
  );
}

function optionOf(trend: TrendChartProps['trend'], language: string, letters: number): ChartOption {
  const axisLabel = { fontSize: letters };
  return {
    color: colours,
    tooltip: { trigger: 'axis' },
    legend: { top: 0, type: 'scroll', textStyle: { fontSize: letters } },
    grid: { left: 8, right: 16, top: letters * 3, bottom: 4, containLabel: true },
    xAxis: { type: 'category', data: trend.map(({ from }) => dayjs(from).format('MM-DD')), axisLabel },
    yAxis: { type: 'value', minInterval: 1, axisLabel },
    series: (trend[0]?.figures ?? []).map(({ label }, index) => ({
      name: language === 'zh-CN' ? label.zh : label.en,
      type: 'line',
      symbolSize: 8,
      data: trend.map(({ figures }) => figures[index]?.numerator ?? 0),
    })),
  };
}
