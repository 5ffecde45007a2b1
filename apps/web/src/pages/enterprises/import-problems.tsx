import { Grid, Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSaid } from '../../i18n/said';
import { PlainList } from './plain-list';

/** The first problems, cell by cell; the annotated workbook has all of them. */
export function ImportProblems({ report }: { report: Schemas['ImportReport'] }) {
  const { t } = useTranslation('enterprises');
  const said = useSaid();
  const wide = Grid.useBreakpoint().md ?? true;
  const { problems, problemCount } = report;
  const rows = problems.map((problem, i) => ({ ...problem, key: String(i) }));
  return (
    <>
      {wide ? (
        <Table
          aria-label={t('import.problems')}
          size="small"
          pagination={false}
          dataSource={rows}
          columns={[
            { title: t('import.line'), dataIndex: 'line', width: 80 },
            { title: t('import.column'), dataIndex: 'header', width: 200 },
            { title: t('import.problem'), key: 'message', render: (_, { message }) => said(message) },
          ]}
        />
      ) : (
        <PlainList label={t('import.problems')} rows={rows} rowKey={({ key }) => key}>
          {({ line, header, message }) => t('import.problemLine', { line, header, message: said(message) })}
        </PlainList>
      )}
      {problemCount > problems.length ? (
        <Typography.Text type="secondary">
          {t('import.moreProblems', { shown: problems.length, count: problemCount })}
        </Typography.Text>
      ) : null}
    </>
  );
}
