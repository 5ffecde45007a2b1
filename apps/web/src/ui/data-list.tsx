import { Button, Card, Flex, Grid, Table, type TableColumnsType, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Found } from '../api/use-search';
import { Loading, Nothing, ProblemView } from './states';

interface DataListProps<Row extends object> {
  readonly found: Found<Row>;
  readonly columns: TableColumnsType<Row>;
  readonly rowKey: (row: Row) => string;
  /** A row on a narrow screen, where a table would have to be pushed sideways. */
  readonly card: (row: Row) => ReactNode;
  /** Whether a filter is set: an empty list then says so. */
  readonly filtered?: boolean;
  /** What to do when there is nothing. */
  readonly emptyAction?: ReactNode;
  readonly rowSelection?: TableProps<Row>['rowSelection'];
  /** What the list is, for readers of the screen. */
  readonly label: string;
}

/** A list with its states and "load more": a table on a desk, cards on a phone. */
export function DataList<Row extends object>(props: DataListProps<Row>) {
  const { found, columns, rowKey, card, filtered, emptyAction, rowSelection, label } = props;
  const { t } = useTranslation();
  const wide = Grid.useBreakpoint().md ?? true;
  if (found.error && !found.rows) return <ProblemView error={found.error} onRetry={found.refetch} />;
  if (found.isPending || !found.rows) return <Loading />;
  if (found.rows.length === 0) return <Nothing filtered={filtered} action={emptyAction} />;
  return (
    <Flex vertical gap={12}>
      {wide ? (
        <Table<Row>
          aria-label={label}
          size="middle"
          columns={columns}
          dataSource={found.rows}
          rowKey={rowKey}
          pagination={false}
          rowSelection={rowSelection}
          loading={found.isFetching}
          scroll={{ x: 'max-content' }}
        />
      ) : (
        <ul
          aria-label={label}
          className="bh-cards"
          style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}
        >
          {found.rows.map((row) => (
            <li key={rowKey(row)}>
              <Card size="small">{card(row)}</Card>
            </li>
          ))}
        </ul>
      )}
      {found.hasMore ? (
        <Button
          onClick={found.more}
          loading={found.isFetching}
          style={{ alignSelf: 'center' }}
          className="bh-no-print"
        >
          {t('action.more')}
        </Button>
      ) : null}
    </Flex>
  );
}
