import { useQueryClient } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { FormModal } from '../form-modal';
import { ReasonField } from '../reason-button';
import { useElementName } from './workflow-names';

/** Says what is wrong with a step that has not failed, so that it is seen until somebody resolves it. */
export function ReportDialog({ instance, onClose }: { instance: Schemas['Instance']; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const elementName = useElementName(instance.definitionId);
  const { id, waits } = instance;
  async function report(body: Schemas['ReportIncidentRequest'], key: string): Promise<void> {
    await api.POST('/api/v1/instances/{id}/incidents', {
      params: { path: { id } },
      headers: commandHeaders(key),
      body,
    });
    await queries.invalidateQueries();
  }
  return (
    <FormModal<Schemas['ReportIncidentRequest']>
      title={t('incidents.reportTitle')}
      initialValues={{ executionId: waits[0]?.executionId }}
      save={report}
      onClose={onClose}
      okText={t('incidents.report')}
      done={t('done')}
    >
      <p>{t('incidents.reportConsequence')}</p>
      <Form.Item
        name="executionId"
        label={t('field.element')}
        rules={[{ required: true, message: t('missing.element') }]}
      >
        <Select
          options={waits.map(({ executionId, elementId }) => ({
            value: executionId,
            label: elementName(elementId),
          }))}
        />
      </Form.Item>
      <ReasonField />
    </FormModal>
  );
}
