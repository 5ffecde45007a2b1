import { Link } from '@tanstack/react-router';
import { Card, Statistic } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import type { LedgerSearch } from '../ledger/ledger-search';

const openPhases = 'RECORD,RECTIFY,REVIEW,CLOSE';
const behind: Readonly<Record<keyof Schemas['HazardCounts'], LedgerSearch>> = {
  total: {},
  open: { phase: openPhases },
  openMajor: { phase: openPhases, level: 'MAJOR' },
  overdue: { phase: openPhases, overdue: 'yes' },
  closed: { phase: 'CLOSED' },
  recurrent: { recurrent: 'yes' },
};

interface HazardFiguresProps {
  readonly counts: Schemas['HazardCounts'];
  readonly enterpriseId: string;
}

/** How many cases an enterprise has; each figure leads to the lines behind it. */
export function HazardFigures({ counts, enterpriseId }: HazardFiguresProps) {
  const { t } = useTranslation('enterprises');
  const names = Object.keys(behind) as (keyof typeof behind)[];
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))', gap: 8 }}>
      {names.map((name) => (
        <Link key={name} to="/ledger" search={{ ...behind[name], enterpriseId }}>
          <Card size="small" hoverable>
            <Statistic
              title={t(`figure.${name}`)}
              value={counts[name]}
              styles={{ content: isAlarming(name, counts[name]) ? { color: 'var(--bh-bad)' } : {} }}
            />
          </Card>
        </Link>
      ))}
    </div>
  );
}

function isAlarming(name: keyof Schemas['HazardCounts'], value: number): boolean {
  return value > 0 && (name === 'overdue' || name === 'openMajor');
}
