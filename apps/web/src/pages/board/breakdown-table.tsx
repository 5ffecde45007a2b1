import { Card, Flex, Grid, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSaid } from '../../i18n/said';
import { Nothing } from '../../ui/states';
import { Formulas } from './formulas';
import { useFigureText } from './figure-text';
import { RowsLink } from './rows-link';

type BoardRow = Schemas['BoardRow'];

interface BreakdownTableProps {
  readonly rows: readonly BoardRow[];
  /** What the lines are, e.g. areas. */
  readonly label: string;
}

/** The figures of each place, industry or officer; every number opens its rows. */
export function BreakdownTable({ rows, label }: BreakdownTableProps) {
  const { t } = useTranslation('board');
  const said = useSaid();
  const textOf = useFigureText();
  const wide = Grid.useBreakpoint().md ?? true;
  if (rows.length === 0) return <Nothing />;
  const kinds = new Map(
    rows.flatMap(({ figures }) => figures.map((figure) => [figure.code, figure] as const)),
  );
  const cell = (row: BoardRow, code: string) => {
    const figure = row.figures.find((one) => one.code === code);
    if (!figure) return '—';
    const title = `${said(row.label)} · ${said(figure.label)}`;
    const rest = figure.denominator === null ? '' : ` (${figure.numerator}/${figure.denominator})`;
    const late = code === 'OVERDUE' && figure.numerator > 0;
    return (
      <RowsLink
        rows={figure.list}
        title={title}
        style={late ? { color: 'var(--bh-bad)', fontWeight: 600 } : {}}
      >
        {`${textOf(figure)}${rest}`}
      </RowsLink>
    );
  };
  if (!wide) {
    return (
      <Flex vertical gap={8}>
        <Flex vertical gap={8} role="list" aria-label={label}>
          {rows.map((row) => (
            <Card key={row.key} size="small" title={said(row.label)} role="listitem">
              {row.figures.map((figure) => (
                <Flex key={figure.code} justify="space-between">
                  <span>{said(figure.label)}</span>
                  {cell(row, figure.code)}
                </Flex>
              ))}
            </Card>
          ))}
        </Flex>
        <Formulas figures={[...kinds.values()]} />
      </Flex>
    );
  }
  const columns: TableColumnsType<BoardRow> = [
    { key: 'label', title: label, fixed: 'left', render: (_, row) => said(row.label) },
    ...[...kinds.values()].map((figure) => ({
      key: figure.code,
      title: <span title={said(figure.formula)}>{said(figure.label)}</span>,
      align: 'right' as const,
      sorter: (a: BoardRow, b: BoardRow) => valueOf(a, figure.code) - valueOf(b, figure.code),
      showSorterTooltip: { title: t('sort') },
      render: (_: unknown, row: BoardRow) => cell(row, figure.code),
    })),
  ];
  return (
    <Flex vertical gap={8}>
      <Table<BoardRow>
        aria-label={label}
        size="middle"
        columns={columns}
        dataSource={[...rows]}
        rowKey="key"
        pagination={rows.length > 20 ? { pageSize: 20 } : false}
        scroll={{ x: 'max-content' }}
      />
      <Formulas figures={[...kinds.values()]} />
    </Flex>
  );
}

function valueOf({ figures }: BoardRow, code: string): number {
  const value = figures.find((figure) => figure.code === code)?.value;
  return typeof value === 'number' ? value : -1;
}
