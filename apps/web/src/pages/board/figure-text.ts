import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';

/** Turns the value of a figure into what people read: `68.6%`, `3.2 天`, `12.5 万元` or `¥125,000`, `/`. */
export function useFigureText(): (figure: Schemas['Figure']) => string {
  const { t } = useTranslation('board');
  return ({ value, unit }) => {
    if (value === '/') return '/';
    if (unit === 'RATIO') return `${trimmed(value * 100, 1)}%`;
    if (unit === 'DAYS')
      return t('unit.days', { value: trimmed(value, 1), count: Number(trimmed(value, 1)) });
    return unit === 'WAN' ? t('unit.wan', { value }) : value.toLocaleString();
  };
}

function trimmed(value: number, digits: number): string {
  return String(Math.round(value * 10 ** digits) / 10 ** digits);
}
