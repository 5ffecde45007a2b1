import { Select, type SelectProps } from 'antd';
import { $api } from '../../../api/client';
import { useStepName } from '../../../i18n/step-names';

interface ElementSelectProps extends Pick<SelectProps<string>, 'id' | 'value' | 'onChange' | 'allowClear'> {
  readonly definitionId: string;
  /** Only these elements. @default all that a token can be started at */
  readonly only?: readonly string[];
}

const passive = /flow|participant|lane|dataobject|datastore|annotation|group|boundary|startevent/i;

/** Chooses an element of a workflow by its name. */
export function ElementSelect({ definitionId, only, ...props }: ElementSelectProps) {
  const { data, isPending } = $api.useQuery(
    'get',
    '/api/v1/definitions/{id}',
    { params: { path: { id: definitionId } } },
    { staleTime: Infinity },
  );
  const stepName = useStepName();
  const elements = (data?.elements ?? []).filter(({ id, type }) =>
    only ? only.includes(id) : !passive.test(type),
  );
  return (
    <Select<string>
      {...props}
      loading={isPending}
      showSearch={{ optionFilterProp: 'label' }}
      options={elements.map(({ id, name, attributes }) => ({
        value: id,
        label: name ? `${stepName(name, attributes.nameEn)} (${id})` : id,
      }))}
    />
  );
}
