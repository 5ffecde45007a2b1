import { Button, Tag } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../../../i18n/terms';
import { minute } from '../moment';
import type { ReplayStop } from './replay-stops';
import { Mark } from '../../../ui/mark';

interface StopListProps {
  readonly stops: readonly ReplayStop[];
  readonly index: number;
  readonly nameOf: (elementId: string) => string;
  readonly onMove: (index: number) => void;
}

/** The same way as a list: what the diagram shows, in words. */
export function StopList({ stops, index, nameOf, onMove }: StopListProps) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  return (
    <ol className="bh-stops" aria-label={t('replay.steps')}>
      {stops.map((stop, at) => (
        <li key={stop.seq}>
          <Button
            type={at === index ? 'primary' : 'text'}
            aria-current={at === index ? 'step' : undefined}
            onClick={() => onMove(at)}
          >
            <span>
              {at + 1}. {nameOf(stop.elementId)}
              {stop.visit > 1 ? ` · ${t('replay.visit', { count: stop.visit })}` : null}
              {stop.state ? (
                <Tag style={{ marginInlineStart: 6 }}>{term('hazardState', stop.state)}</Tag>
              ) : null}
              {stop.outcome === 'cancelled' ? <Mark tone="plain">{t('replay.cancelled')}</Mark> : null}
              <br />
              <small>
                {minute(stop.at)} {stayOf(stop, (key, count) => t(key, { count }))}
              </small>
            </span>
          </Button>
        </li>
      ))}
    </ol>
  );
}

type Stay = 'replay.stayDays' | 'replay.stayHours';

/** How long it stayed there, when that is worth saying. */
function stayOf({ at, until }: ReplayStop, say: (key: Stay, count: number) => string): string {
  if (!until) return '';
  const hours = dayjs(until).diff(at, 'hour');
  if (hours < 1) return '';
  return hours >= 48 ? say('replay.stayDays', Math.round(hours / 24)) : say('replay.stayHours', hours);
}
