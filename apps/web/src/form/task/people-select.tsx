import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import { useSearchRows } from '../../api/use-search';
import { useNames } from '../../pages/cases/names/use-names';
import { useAccount, useMay } from '../../session/use-session';

interface PeopleProps {
  /** Given by the form item around it. */
  readonly id?: string;
  /** Who cannot be chosen, beside oneself. */
  readonly except?: readonly (string | null)[];
  readonly label?: string;
}

interface PersonSelectProps extends PeopleProps {
  readonly value?: string;
  readonly onChange?: (id: string | undefined) => void;
}

interface PeopleSelectProps extends PeopleProps {
  readonly value?: string[];
  readonly onChange?: (ids: string[]) => void;
}

/** Chooses one of those one works with, by a part of the name. */
export function PersonSelect({ id, value, onChange, except, label }: PersonSelectProps) {
  const [text, setText] = useState('');
  const options = usePeople(text, except);
  return (
    <Select
      id={id}
      aria-label={label}
      allowClear
      value={value}
      options={options}
      showSearch={{ filterOption: false, onSearch: setText }}
      onChange={onChange}
      style={{ width: '100%' }}
    />
  );
}

/** Chooses several of those one works with, at most twenty. */
export function PeopleSelect({ id, value = [], onChange, except, label }: PeopleSelectProps) {
  const [text, setText] = useState('');
  const options = usePeople(text, except);
  return (
    <Select
      id={id}
      mode="multiple"
      aria-label={label}
      maxCount={20}
      value={value}
      options={options}
      showSearch={{ filterOption: false, onSearch: setText, searchValue: text }}
      onChange={(ids: string[]) => {
        setText('');
        onChange?.(ids);
      }}
      style={{ width: '100%' }}
    />
  );
}

/** Colleagues; who may read accounts finds those of other authorities, too, with where they work. */
function usePeople(text: string, except: readonly (string | null)[] = []) {
  const { t } = useTranslation('task');
  const may = useMay();
  const account = useAccount();
  const isOfEnterprise = account?.grants.some(({ enterpriseId }) => enterpriseId) ?? false;
  const searches = may('account.read') && !isOfEnterprise;
  const colleagues = $api.useQuery(
    'get',
    '/api/v1/accounts/colleagues',
    { params: { query: { ...(text && { name: text }) } } },
    { enabled: !searches, placeholderData: (before) => before },
  );
  const name = text && { name: { like: text } };
  const filter = { status: 'ACTIVE', enterpriseId: { exists: false }, ...name };
  const found = useSearchRows('/api/v1/accounts/search', { filter, limit: 50 }, searches);
  const rows = found.rows ?? [];
  const organisation = useNames(
    'organisations',
    rows.map(({ organisationId }) => organisationId),
  );
  const people = searches
    ? rows.map((row) => ({
        value: row.id,
        label: t('person', { name: row.name, organisation: organisation(row.organisationId) }),
      }))
    : (colleagues.data?.items ?? []).map((row) => ({ value: row.id, label: row.name }));
  return people.filter(({ value }) => value !== account?.id && !except.includes(value));
}
