import { Card, Statistic } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';

const names = ['rows', 'toCreate', 'toUpdate', 'unchanged', 'refused'] as const;

interface ImportFiguresProps {
  readonly counts: Schemas['ImportCounts'];
  /** Whether it is done, not to be done. */
  readonly done?: boolean;
}

/** What the rows of a workbook come to. */
export function ImportFigures({ counts, done }: ImportFiguresProps) {
  const { t } = useTranslation('enterprises');
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))', gap: 8 }}>
      {names.map((name) => (
        <Card key={name} size="small">
          <Statistic title={t(`import.${done ? 'countDone' : 'count'}.${name}`)} value={counts[name]} />
        </Card>
      ))}
    </div>
  );
}
