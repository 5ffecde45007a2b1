import { SearchOutlined } from '@ant-design/icons';
import { keepPreviousData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card, Input, theme } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';

/** Finds cases, enterprises and people from every page, by a few letters; the list below is one of links. */
export function FinderBox() {
  const { t } = useTranslation('work');
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const { data } = $api.useQuery(
    'post',
    '/api/v1/search',
    { body: { text: wanted } },
    { enabled: wanted !== '', placeholderData: keepPreviousData },
  );
  return (
    <search
      style={{ position: 'relative', flex: '0 1 300px', minWidth: 0 }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setText('');
      }}
    >
      <Input
        aria-label={t('find.label')}
        placeholder={t('find.placeholder')}
        prefix={<SearchOutlined aria-hidden />}
        maxLength={50}
        allowClear
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {wanted !== '' && data ? <FoundList found={data} onGo={() => setText('')} /> : null}
    </search>
  );
}

interface FoundListProps {
  readonly found: Schemas['Found'];
  readonly onGo: () => void;
}

function FoundList({ found: { cases, enterprises, people }, onGo }: FoundListProps) {
  const { t } = useTranslation('work');
  const { token } = theme.useToken();
  const lines = [
    ...cases.map(({ id, number, title, enterpriseName }) =>
      line('cases', `/cases/${id}`, [number, title, enterpriseName]),
    ),
    ...enterprises.map(({ id, name, creditCode }) =>
      line('enterprises', `/enterprises/${id}`, [name, creditCode]),
    ),
    // People have no page of their own: it is enough to see who and where they are.
    ...people.map(({ id, name, organisationName }) => line('people', id, [name, organisationName])),
  ];
  return (
    <Card
      size="small"
      aria-live="polite"
      style={{
        position: 'absolute',
        top: 40,
        width: 'min(420px, calc(100vw - 72px))',
        maxHeight: '70vh',
        overflow: 'auto',
        zIndex: 1000,
      }}
      styles={{ body: { boxShadow: token.boxShadow } }}
    >
      {lines.length === 0 ? t('find.none') : null}
      <ul
        aria-label={t('find.label')}
        style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}
      >
        {lines.map(({ kind, to, text }) => (
          <li key={to}>
            {t(`find.${kind}`)}｜
            {kind === 'people' ? (
              text
            ) : (
              <Link to={to as string} onClick={onGo}>
                {text}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

type Kind = 'cases' | 'enterprises' | 'people';

function line(kind: Kind, to: string, parts: readonly (string | null)[]) {
  return { kind, to, text: parts.filter(Boolean).join(' · ') };
}
