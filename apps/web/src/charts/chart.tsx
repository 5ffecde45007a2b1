import { useEffect, useEffectEvent, useRef } from 'react';
import { useLook } from '../shell/look';
import type { ChartOption, ChartPoint } from './echarts';

interface ChartProps {
  readonly option: ChartOption;
  /** What the chart says, in a sentence, for those who do not see it. */
  readonly label: string;
  /** In pixels. @default 280 */
  readonly height?: number;
  /** A bar, point or slice was clicked. */
  readonly onPoint?: (point: ChartPoint) => void;
}

/** Fetches ECharts; a page that is going to show a chart does so early. */
export const loadCharts = () => import('./echarts');

/** A chart; ECharts is loaded when the first one is shown. */
export function Chart({ option, label, height = 280, onPoint }: ChartProps) {
  const { dark } = useLook();
  const frame = useRef<HTMLDivElement>(null);
  const clicked = useEffectEvent((point: ChartPoint) => onPoint?.(point));
  useEffect(() => {
    let close: (() => void) | undefined;
    let gone = false;
    void loadCharts().then(({ openChart }) => {
      if (gone || !frame.current) return;
      close = openChart(frame.current, option, { dark, onPoint: (point) => clicked(point) });
    });
    return () => {
      gone = true;
      close?.();
    };
  }, [option, dark]);
  return <div ref={frame} role="img" aria-label={label} style={{ height, width: '100%' }} />;
}
