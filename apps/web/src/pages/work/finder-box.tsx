import { SearchOutlined } from '@ant-design/icons';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { AutoComplete, Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';

/** Finds cases, enterprises and people from every page, by a few letters. */
export function FinderBox() {
  const { t } = useTranslation('work');
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const { data } = $api.useQuery(
    'post',
    '/api/v1/search',
    { body: { text: wanted } },
    { enabled: wanted !== '', placeholderData: keepPreviousData },
  );
  const found = wanted === '' ? undefined : data;
  const options = found ? optionsOf(found, (group) => t(`find.${group}`)) : [];
  return (
    <AutoComplete
      aria-label={t('find.label')}
      value={text}
      options={options}
      onChange={setText}
      onSelect={(to: string) => {
        setText('');
        void navigate({ to: to as string });
      }}
      defaultActiveFirstOption
      notFoundContent={found && options.length === 0 ? t('find.none') : null}
      popupMatchSelectWidth={360}
      style={{ width: 280 }}
    >
      <Input
        aria-label={t('find.label')}
        placeholder={t('find.placeholder')}
        prefix={<SearchOutlined aria-hidden />}
        maxLength={50}
        allowClear
      />
    </AutoComplete>
  );
}

type Group = 'cases' | 'enterprises';

/** One list without headings: a list of choices with groups in it cannot be read aloud properly. */
function optionsOf(
  { cases, enterprises, people }: Schemas['Found'],
  name: (group: Group | 'people') => string,
) {
  const line = (group: Group | 'people', value: string, parts: (string | null)[]) => ({
    value,
    label: `${name(group)}｜${parts.filter(Boolean).join(' · ')}`,
    // People have no page of their own: it is enough to see who and where they are.
    disabled: group === 'people',
  });
  return [
    ...cases.map((one) => line('cases', `/cases/${one.id}`, [one.number, one.title, one.enterpriseName])),
    ...enterprises.map((one) => line('enterprises', `/enterprises/${one.id}`, [one.name, one.creditCode])),
    ...people.map((one) => line('people', `/people/${one.id}`, [one.name, one.organisationName])),
  ];
}
