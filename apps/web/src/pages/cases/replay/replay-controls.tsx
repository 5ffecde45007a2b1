import {
  CaretRightOutlined,
  FastBackwardOutlined,
  FastForwardOutlined,
  PauseOutlined,
  StepBackwardOutlined,
  StepForwardOutlined,
} from '@ant-design/icons';
import { Button, Flex, Slider, Typography } from 'antd';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { minute } from '../moment';
import type { ReplayStop } from './replay-stops';

interface ReplayControlsProps {
  readonly stops: readonly ReplayStop[];
  readonly index: number;
  readonly nameOf: (elementId: string) => string;
  readonly onMove: (index: number) => void;
}

const msPerStep = 900;

/** Play, pause, one step back or on, and a slider over time. */
export function ReplayControls({ stops, index, nameOf, onMove }: ReplayControlsProps) {
  const { t } = useTranslation('cases');
  const [playing, setPlaying] = useState(false);
  const last = stops.length - 1;
  const tick = useEffectEvent(() => {
    if (index >= last) setPlaying(false);
    else onMove(index + 1);
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => tick(), msPerStep);
    return () => clearInterval(timer);
  }, [playing]);
  const stop = stops[index];
  const text = stop
    ? t('replay.at', { step: index + 1, of: stops.length, name: nameOf(stop.elementId), at: minute(stop.at) })
    : '';
  const button = (label: string, icon: ReactNode, to: number, disabled: boolean): ReactNode => (
    <Button
      icon={icon}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={() => {
        setPlaying(false);
        onMove(to);
      }}
    />
  );
  function togglePlaying(): void {
    if (!playing && index >= last) onMove(0);
    setPlaying(!playing);
  }
  return (
    <div className="bh-no-print" style={{ marginTop: 8 }}>
      <Flex gap={8} align="center" wrap>
        {button(t('replay.first'), <FastBackwardOutlined aria-hidden />, 0, index === 0)}
        {button(t('replay.back'), <StepBackwardOutlined aria-hidden />, index - 1, index === 0)}
        <Button
          type="primary"
          icon={playing ? <PauseOutlined aria-hidden /> : <CaretRightOutlined aria-hidden />}
          onClick={togglePlaying}
        >
          {playing ? t('replay.pause') : t('replay.play')}
        </Button>
        {button(t('replay.next'), <StepForwardOutlined aria-hidden />, index + 1, index === last)}
        {button(t('replay.last'), <FastForwardOutlined aria-hidden />, last, index === last)}
        <Typography.Text role="status" aria-live={playing ? 'off' : 'polite'}>
          {text}
        </Typography.Text>
      </Flex>
      <Slider
        min={0}
        max={Math.max(last, 1)}
        value={index}
        onChange={(to) => {
          setPlaying(false);
          onMove(Math.min(to, last));
        }}
        ariaLabelForHandle={t('replay.slider')}
        ariaValueTextFormatterForHandle={() => text}
        tooltip={{ formatter: (at) => minute(stops[at ?? 0]?.at) }}
      />
    </div>
  );
}
