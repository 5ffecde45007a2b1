import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select, TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { useTerms } from '../../../i18n/terms';
import { FormModal } from '../form-modal';
import { usePlaceTree } from '../../../places/places';
import { OrganisationSelect } from './organisation-select';

type Body = Schemas['CreateOrganisationBody'];

interface OrganisationFormProps {
  /** Absent to create one. */
  readonly organisation?: Schemas['Organisation'];
  readonly onClose: () => void;
}

/** Creates an organisation, or changes one; its kind and place stay what they are. */
export function OrganisationForm({ organisation, onClose }: OrganisationFormProps) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  async function save(values: Body, key: string): Promise<void> {
    if (organisation) {
      const { kind: _kind, jurisdiction: _place, ...body } = withoutNothing(values);
      await api.POST('/api/v1/organisations/{id}/update', {
        params: { path: { id: organisation.id } },
        headers: commandHeaders(key, organisation.version),
        body,
      });
    } else {
      await api.POST('/api/v1/organisations', { headers: commandHeaders(key), body: withoutNothing(values) });
    }
    await queries.invalidateQueries();
  }
  return (
    <FormModal<Body>
      title={t(organisation ? 'organisations.edit' : 'organisations.add')}
      initialValues={organisation ? initialOf(organisation) : { industries: [], functions: [] }}
      save={save}
      onClose={onClose}
      done={t('done')}
    >
      <Fields fixed={organisation !== undefined} />
    </FormModal>
  );
}

function initialOf(organisation: Schemas['Organisation']): Partial<Body> {
  const { kind, name, shortName, jurisdiction, parentId, industries, functions, creditCode } = organisation;
  return {
    ...{ kind: kind as Body['kind'], name, shortName, jurisdiction },
    ...{ industries: industries as Body['industries'], functions },
    parentId: parentId ?? undefined,
    creditCode: creditCode ?? undefined,
  };
}

/** A field left empty is not sent. */
function withoutNothing(values: Body): Body {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(given) as unknown as Body;
}

function Fields({ fixed }: { fixed: boolean }) {
  const { t } = useTranslation('admin');
  const kinds = useTerms('organisationKind').filter(({ value }) => value !== 'ENTERPRISE');
  const places = usePlaceTree();
  const functions = useTerms('organisationFunction');
  const industries = useTerms('industry');
  return (
    <>
      <Form.Item name="kind" label={t('field.kind')} rules={[{ required: true, message: t('missing.kind') }]}>
        <Select options={kinds} showSearch={{ optionFilterProp: 'label' }} disabled={fixed} />
      </Form.Item>
      <Form.Item
        name="name"
        label={t('field.title')}
        rules={[{ required: true, whitespace: true, message: t('missing.name') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="shortName" label={t('field.shortName')}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item
        name="jurisdiction"
        label={t('field.place')}
        rules={[{ required: true, message: t('missing.place') }]}
      >
        <TreeSelect
          treeData={places}
          treeDefaultExpandAll
          showSearch={{ treeNodeFilterProp: 'title' }}
          disabled={fixed}
        />
      </Form.Item>
      <Form.Item name="parentId" label={t('field.parent')}>
        <OrganisationSelect allowClear />
      </Form.Item>
      <Form.Item name="functions" label={t('field.functions')}>
        <Select mode="multiple" options={functions} />
      </Form.Item>
      <Form.Item name="industries" label={t('field.industries')} extra={t('extra.industries')}>
        <Select mode="multiple" options={industries} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item name="creditCode" label={t('field.creditCode')}>
        <Input maxLength={18} />
      </Form.Item>
    </>
  );
}
