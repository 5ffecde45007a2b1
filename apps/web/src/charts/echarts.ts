import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

/** What ECharts draws; bars, lines and pies are there. */
export type ChartOption = EChartsCoreOption;

/** Where in a chart somebody clicked. */
export interface ChartPoint {
  readonly name: string;
  readonly seriesIndex: number;
  readonly dataIndex: number;
}

interface ChartSurroundings {
  readonly dark: boolean;
  readonly onPoint: (point: ChartPoint) => void;
}

/** Draws a chart that follows the size of its frame; answers how to take it away. */
export function openChart(
  frame: HTMLElement,
  option: ChartOption,
  { dark, onPoint }: ChartSurroundings,
): () => void {
  const chart = init(frame, dark ? 'dark' : undefined);
  chart.setOption({ backgroundColor: 'transparent', animationDuration: 300, ...option });
  chart.on('click', ({ name, seriesIndex, dataIndex }) =>
    onPoint({ name, seriesIndex: seriesIndex ?? 0, dataIndex }),
  );
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(frame);
  return () => {
    watch.disconnect();
    chart.dispose();
  };
}
