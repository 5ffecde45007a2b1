import { useQueryClient } from '@tanstack/react-query';
import { Alert, Form, Radio, TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { useTerm } from '../../../i18n/terms';
import { FormModal } from '../form-modal';
import { usePlaceTree } from '../../../places/places';

/** Gives a person one of the roles that can be held in the organisation, there or for a place below it. */
export function GiveGrant({ account, onClose }: { account: Schemas['Account']; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const term = useTerm();
  const queries = useQueryClient();
  const organisation = $api.useQuery('get', '/api/v1/organisations/{id}', {
    params: { path: { id: account.organisationId } },
  });
  const roles = $api.useQuery('get', '/api/v1/roles', {}, { staleTime: Infinity });
  const kind = organisation.data?.kind;
  const possible = (roles.data?.items ?? []).filter(({ heldIn }) => kind && heldIn.includes(kind));
  const places = usePlaceTree(account.jurisdiction);
  async function give(body: Schemas['GiveGrantBody'], key: string): Promise<void> {
    await api.POST('/api/v1/accounts/{id}/grants', {
      params: { path: { id: account.id } },
      headers: commandHeaders(key),
      body,
    });
    await queries.invalidateQueries();
  }
  return (
    <FormModal<Schemas['GiveGrantBody']>
      title={t('grants.giveTitle', { name: account.name })}
      initialValues={account.enterpriseId ? {} : { jurisdiction: account.jurisdiction }}
      save={give}
      onClose={onClose}
      done={t('done')}
    >
      <Alert
        type="info"
        showIcon
        title={t('grants.rule', { kind: term('organisationKind', kind) })}
        style={{ marginBottom: 16 }}
      />
      <Form.Item name="role" label={t('field.role')} rules={[{ required: true, message: t('missing.role') }]}>
        <Radio.Group
          orientation="vertical"
          options={possible.map(({ code }) => ({ value: code, label: term('role', code) }))}
        />
      </Form.Item>
      {account.enterpriseId ? null : (
        <Form.Item name="jurisdiction" label={t('field.reach')} extra={t('extra.reach')}>
          <TreeSelect treeData={places} treeDefaultExpandAll showSearch={{ treeNodeFilterProp: 'title' }} />
        </Form.Item>
      )}
    </FormModal>
  );
}
