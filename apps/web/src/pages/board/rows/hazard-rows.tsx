import { Link } from '@tanstack/react-router';
import { Checkbox, Flex, Tag, Typography, type TableColumnsType } from 'antd';
import { type Key, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { type Filter, useSearchRows } from '../../../api/use-search';
import { useTerm } from '../../../i18n/terms';
import { useMay } from '../../../session/use-session';
import { DataList } from '../../../ui/data-list';
import { Due } from '../../../ui/due';
import { usePlaceName } from '../../../places/places';
import { useNames } from '../../cases/names/use-names';
import { UrgeMany } from './urge-many';

type Hazard = Schemas['HazardResource'];

/** Hazards behind a figure; several can be urged at once. */
export function HazardRows({ filter }: { filter: Filter }) {
  const { t } = useTranslation('board');
  const term = useTerm();
  const place = usePlaceName();
  const mayUrge = useMay()('supervision.urge');
  const found = useSearchRows('/api/v1/hazards/search', { filter });
  const nameOf = useNames(
    'enterprises',
    (found.rows ?? []).map(({ enterpriseId }) => enterpriseId),
  );
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const link = ({ id, number, title }: Hazard) => (
    <Link to="/cases/$id" params={{ id }}>
      {[number, title].filter(Boolean).join(' ')}
    </Link>
  );
  const due = ({ closedAt, effectiveDeadline }: Hazard) =>
    closedAt === null && effectiveDeadline ? <Due at={effectiveDeadline} /> : '—';
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const columns: TableColumnsType<Hazard> = [
    { key: 'title', title: t('column.hazard'), render: (_, hazard) => link(hazard) },
    { key: 'enterprise', title: t('column.enterprise'), render: (_, row) => nameOf(row.enterpriseId) },
    { key: 'area', title: t('column.place'), render: (_, row) => place(row.jurisdiction) },
    {
      key: 'level',
      title: t('column.level'),
      render: (_, { level }) => (level ? term('level', level) : '—'),
    },
    {
      key: 'state',
      title: t('column.state'),
      render: (_, { state }) => <Tag>{term('hazardState', state)}</Tag>,
    },
    { key: 'due', title: t('column.due'), render: (_, hazard) => due(hazard) },
  ];
  const rows = found.rows ?? [];
  return (
    <Flex vertical gap={12}>
      {mayUrge && rows.length > 0 ? (
        <Selection rows={rows} chosen={chosen} onChoose={setChosen} onUrged={found.refetch} />
      ) : null}
      <DataList<Hazard>
        label={t('rows.hazards')}
        found={found}
        filtered
        columns={columns}
        rowKey={({ id }) => id}
        rowSelection={
          mayUrge
            ? {
                selectedRowKeys: [...chosen],
                onChange: (keys: Key[]) => setChosen(keys.map(String)),
                getCheckboxProps: ({ number, title }) => ({
                  'aria-label': t('urge.choose', { name: number ?? title }),
                }),
                hideSelectAll: true,
              }
            : undefined
        }
        card={(hazard) => (
          <HazardCard
            hazard={hazard}
            title={link(hazard)}
            where={`${nameOf(hazard.enterpriseId)} · ${place(hazard.jurisdiction)}`}
            due={due(hazard)}
            chosen={chosen.includes(hazard.id)}
            onChoose={mayUrge ? () => toggle(hazard.id) : undefined}
          />
        )}
      />
    </Flex>
  );
}

interface HazardCardProps {
  readonly hazard: Hazard;
  readonly title: ReactNode;
  readonly where: string;
  readonly due: ReactNode;
  readonly chosen: boolean;
  /** Absent when nothing can be done to several. */
  readonly onChoose?: () => void;
}

function HazardCard({ hazard, title, where, due, chosen, onChoose }: HazardCardProps) {
  const { t } = useTranslation('board');
  const term = useTerm();
  return (
    <Flex gap={10} align="start">
      {onChoose ? (
        <input
          type="checkbox"
          style={{ width: 20, height: 20 }}
          aria-label={t('urge.choose', { name: hazard.number ?? hazard.title })}
          checked={chosen}
          onChange={onChoose}
        />
      ) : null}
      <div style={{ minWidth: 0 }}>
        {title}
        <div>
          <Typography.Text type="secondary">{where}</Typography.Text>
        </div>
        <Tag>{term('hazardState', hazard.state)}</Tag> {due}
      </div>
    </Flex>
  );
}

interface SelectionProps {
  readonly rows: readonly Hazard[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onUrged: () => void;
}

/** What can be done to the chosen ones. Choosing all stands here and not in the table, where cards have none. */
function Selection({ rows, chosen, onChoose, onUrged }: SelectionProps) {
  const { t } = useTranslation('board');
  return (
    <Flex gap={16} align="center" wrap>
      <Checkbox
        checked={chosen.length === rows.length}
        indeterminate={chosen.length > 0 && chosen.length < rows.length}
        onChange={({ target }) => onChoose(target.checked ? rows.map(({ id }) => id) : [])}
      >
        {t('urge.chooseAll')}
      </Checkbox>
      <UrgeMany
        hazards={rows.filter(({ id }) => chosen.includes(id))}
        onDone={() => {
          onChoose([]);
          onUrged();
        }}
      />
    </Flex>
  );
}
