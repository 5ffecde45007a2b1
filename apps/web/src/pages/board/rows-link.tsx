import { Link } from '@tanstack/react-router';
import type { CSSProperties, ReactNode } from 'react';
import type { Schemas } from '../../api/client';

/** What the page of rows is told in its address. */
export interface RowsSearch {
  readonly resource: Schemas['FigureResource'];
  readonly filter: Schemas['FigureFilter'];
  /** What the rows are, as the figure was called. */
  readonly title?: string;
}

/** Leads to the rows behind a number; the filter stands in the address, so that it can be passed on. */
export function RowsLink({
  rows,
  title,
  children,
  style,
}: {
  readonly rows: Schemas['FigureRows'];
  readonly title: string;
  readonly children: ReactNode;
  readonly style?: CSSProperties;
}) {
  return (
    <Link to="/board/rows" search={{ ...rows, title }} style={style}>
      {children}
    </Link>
  );
}
