import { Select, type SelectProps } from 'antd';
import { useState } from 'react';
import { useSearchRows } from '../../../api/use-search';

/** Chooses an organisation by its name. */
export function OrganisationSelect(
  props: Pick<SelectProps<string>, 'id' | 'value' | 'onChange' | 'allowClear'>,
) {
  const [name, setName] = useState('');
  const found = useSearchRows('/api/v1/organisations/search', {
    filter: name ? { name: { like: name } } : {},
    limit: 50,
  });
  return (
    <Select<string>
      {...props}
      showSearch={{ optionFilterProp: 'label', onSearch: setName }}
      loading={found.isFetching}
      options={found.rows?.map((row) => ({ value: row.id, label: row.name }))}
    />
  );
}
