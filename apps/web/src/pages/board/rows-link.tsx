import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';

/** What the page of rows is told in its address. */
export interface RowsSearch {
  readonly resource: Schemas['FigureResource'];
  readonly filter: Schemas['FigureFilter'];
  /** What the rows are, as the figure was called. */
  readonly title?: string;
}

/**
 * A number that leads to its rows, and says of what it is to who cannot see where it stands; the filter stands in the
 * address, so that it can be passed on.
 */
export function RowsLink({
  rows,
  title,
  children,
  style,
}: {
  readonly rows: Schemas['FigureRows'];
  readonly title: string;
  /** The number. */
  readonly children: string | number;
  readonly style?: CSSProperties;
}) {
  const { t } = useTranslation('board');
  return (
    <Link
      to="/board/rows"
      search={{ ...rows, title }}
      style={style}
      aria-label={t('open', { name: title, value: children })}
    >
      {children}
    </Link>
  );
}
