import type { TableColumnsType } from 'antd';
import type { Bilingual } from '../../i18n/said';
import type { Schemas } from '../../api/client';
import { CaseLink } from './case-link';
import { PhotoButton } from './photo-button';
import type { NumberedLine } from './use-ledger';

type Column = Schemas['LedgerColumnDescription'];

/** The columns to show: those named, in their order, or those of the ledger's source. */
export function shownColumns(
  ledger: Schemas['LedgerDescription'],
  codes: string | undefined,
): readonly Column[] {
  const chosen = codes?.split(',').flatMap((code) => ledger.columns.find((one) => one.code === code) ?? []);
  return chosen?.length ? chosen : ledger.columns.filter(({ official }) => official);
}

interface Words {
  readonly said: (text: Bilingual) => string;
  readonly t: (key: 'no') => string;
}

/** Columns of the table; the hazard itself leads to its case. */
export function tableColumns(columns: readonly Column[], { said, t }: Words): TableColumnsType<NumberedLine> {
  const linked = columns.find(({ code }) => ['title', 'description', 'number'].includes(code))?.code;
  return [
    { title: t('no'), dataIndex: 'no', width: 64, fixed: 'left' },
    ...columns.map(({ code, label, width }) => ({
      title: said(label),
      key: code,
      width: Math.max(72, Math.min(width * 9, 320)),
      render: (_: unknown, line: NumberedLine) =>
        code === linked || (!linked && code === columns[0]?.code) ? (
          <CaseLink id={line.hazardId}>{line.cells[code] ?? '—'}</CaseLink>
        ) : (
          <span style={{ whiteSpace: 'pre-line' }}>
            {line.cells[code]} {code === 'place' ? <PhotoButton photos={line.photos} /> : null}
          </span>
        ),
    })),
  ];
}
