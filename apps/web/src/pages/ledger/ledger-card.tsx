import { Flex, Typography } from 'antd';
import { useSaid } from '../../i18n/said';
import type { Schemas } from '../../api/client';
import { CaseLink } from './case-link';
import { PhotoButton } from './photo-button';
import type { NumberedLine } from './use-ledger';

interface LedgerCardProps {
  readonly line: NumberedLine;
  readonly columns: readonly Schemas['LedgerColumnDescription'][];
}

/** A line on a phone: what the columns say, one below the other; empty ones are left out. */
export function LedgerCard({ line, columns }: LedgerCardProps) {
  const said = useSaid();
  const name = line.cells.title ?? line.cells.description ?? line.cells.number;
  const rest = columns.filter(({ code }) => code !== 'title' && code !== 'description' && line.cells[code]);
  return (
    <Flex vertical gap={4}>
      <CaseLink id={line.hazardId}>
        {line.no}. {name}
      </CaseLink>
      <dl style={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '2px 12px', margin: 0 }}>
        {rest.map(({ code, label }) => (
          <div key={code} style={{ display: 'contents' }}>
            <dt>
              <Typography.Text type="secondary">{said(label)}</Typography.Text>
            </dt>
            <dd style={{ margin: 0, whiteSpace: 'pre-line' }}>
              {line.cells[code]} {code === 'place' ? <PhotoButton photos={line.photos} /> : null}
            </dd>
          </div>
        ))}
      </dl>
    </Flex>
  );
}
