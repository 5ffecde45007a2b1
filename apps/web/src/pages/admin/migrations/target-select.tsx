import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useStepName } from '../../../i18n/step-names';

interface TargetSelectProps {
  readonly source: Schemas['DefinitionNode'];
  readonly label: string;
  readonly definitionId: string;
  readonly value: string | null;
  readonly onChoose: (target: string | null) => void;
}

/** Chooses what stands for an element in the other version; only elements of its type can. */
export function TargetSelect({ source, label, definitionId, value, onChoose }: TargetSelectProps) {
  const { t } = useTranslation('admin');
  const stepName = useStepName();
  const { data, isPending } = $api.useQuery(
    'get',
    '/api/v1/definitions/{id}',
    { params: { path: { id: definitionId } } },
    { staleTime: Infinity },
  );
  const same = (data?.elements ?? []).filter(({ type }) => type === source.type);
  return (
    <Select<string>
      aria-label={label}
      value={value ?? ''}
      loading={isPending}
      onChange={(chosen) => onChoose(chosen === '' ? null : chosen)}
      showSearch={{ optionFilterProp: 'label' }}
      options={[
        { value: '', label: t('migration.nothing') },
        ...same.map(({ id, name, attributes }) => ({
          value: id,
          label: name ? `${stepName(name, attributes.nameEn)} (${id})` : id,
        })),
      ]}
      style={{ width: '100%', minWidth: 240, maxWidth: 420 }}
    />
  );
}
