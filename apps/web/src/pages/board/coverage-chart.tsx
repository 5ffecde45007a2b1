import { useNavigate } from '@tanstack/react-router';
import { Flex } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { Chart } from '../../charts/chart';
import type { ChartOption } from '../../charts/echarts';
import { useSaid } from '../../i18n/said';
import { useListed } from '../../ui/listed';
import { RowsLink } from './rows-link';

const colours: Readonly<Record<string, string>> = {
  COVERAGE_INSPECTED: '#26a269',
  COVERAGE_NOT_INSPECTED: '#c35a00',
  COVERAGE_IMPOSSIBLE: '#8f6ed5',
  COVERAGE_LEFT: '#9a9996',
};

/** The coverage ledger by where its lines stand: a pie, and the same as links. */
export function CoverageChart({ figures }: { figures: readonly Schemas['Figure'][] }) {
  const { i18n } = useTranslation();
  const said = useSaid();
  const listed = useListed();
  const navigate = useNavigate();
  const { language } = i18n;
  const option = useMemo(() => optionOf(figures, language), [figures, language]);
  const summary = listed(figures.map((figure) => `${said(figure.label)} ${figure.numerator}`));
  return (
    <Flex align="center" wrap gap={12}>
      <div style={{ flex: '1 1 180px', minWidth: 160 }}>
        <Chart
          option={option}
          height={200}
          label={summary}
          onPoint={({ dataIndex }) => {
            const figure = figures[dataIndex];
            if (figure) {
              void navigate({ to: '/board/rows', search: { ...figure.list, title: said(figure.label) } });
            }
          }}
        />
      </div>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0, flex: '1 1 140px' }}>
        {figures.map((figure) => (
          <li key={figure.code}>
            <Flex gap={8} align="center">
              <span
                aria-hidden="true"
                style={{ width: 10, height: 10, borderRadius: 2, background: colours[figure.code] }}
              />
              <span style={{ flex: 1 }}>{said(figure.label)}</span>
              <RowsLink rows={figure.list} title={said(figure.label)}>
                {figure.numerator.toLocaleString()}
              </RowsLink>
            </Flex>
          </li>
        ))}
      </ul>
    </Flex>
  );
}

function optionOf(figures: readonly Schemas['Figure'][], language: string): ChartOption {
  return {
    tooltip: { trigger: 'item' },
    series: [
      {
        type: 'pie',
        radius: ['45%', '75%'],
        label: { show: false },
        data: figures.map(({ code, label, numerator }) => ({
          name: language === 'zh-CN' ? label.zh : label.en,
          value: numerator,
          itemStyle: { color: colours[code] },
        })),
      },
    ],
  };
}
