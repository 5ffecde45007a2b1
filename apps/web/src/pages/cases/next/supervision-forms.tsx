import { DatePicker, Form, InputNumber, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useSaid } from '../../../i18n/said';
import { CommandForm } from '../command/command-form';
import { ChoiceField, TextField } from '../command/fields';
import { day } from '../moment';
import { type CaseFormProps, sender } from './case-command';

/** Grants or refuses more time. */
export function DecideExtensionForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  const { data } = $api.useQuery('get', '/api/v1/hazards/{id}/extensions', {
    params: { path: { id: hazard.id } },
  });
  const pending = data?.items.findLast(({ status }) => status === 'PENDING');
  return (
    <CommandForm
      title={t('form.extension.title')}
      lead={
        pending
          ? t('form.extension.lead', {
              from: day(pending.previousDeadline),
              to: day(pending.newDeadline),
              reason: pending.reason,
            })
          : undefined
      }
      submit={t('form.extension.submit')}
      consequence={t('form.extension.consequence')}
      version={hazard.version}
      send={sender(hazard.id, 'decide-extension')}
    >
      <ChoiceField
        name="approved"
        label={t('field.decision')}
        options={[
          { value: true, label: t('approve') },
          { value: false, label: t('refuse') },
        ]}
      />
      <TextField name="reason" label={t('field.reason')} />
    </CommandForm>
  );
}

/** Sends the letter of urgency. */
export function UrgeForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <CommandForm
      title={t('form.urge.title')}
      submit={t('form.urge.submit')}
      consequence={t('form.urge.consequence')}
      version={hazard.version}
      send={sender(hazard.id, 'urge')}
    >
      <TextField name="text" label={t('field.text')} max={4000} />
    </CommandForm>
  );
}

/** Proposes a fine, on one of the articles known. */
export function ProposePenaltyForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  const said = useSaid();
  const { data } = $api.useQuery('get', '/api/v1/hazards/{id}/penalties', {
    params: { path: { id: hazard.id } },
  });
  return (
    <CommandForm
      title={t('form.penalty.title')}
      submit={t('form.penalty.submit')}
      consequence={t('form.penalty.consequence')}
      version={hazard.version}
      initial={{ article: '102' }}
      send={sender(hazard.id, 'propose-penalty')}
    >
      <Form.Item name="article" label={t('field.article')} rules={[{ required: true }]}>
        <Select
          options={(data?.articles ?? []).map((article) => ({
            value: article.article,
            label: t('form.penalty.article', {
              no: article.article,
              what: said(article),
              yuan: article.maxYuan,
            }),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="amountYuan"
        label={t('field.amount')}
        rules={[{ required: true, message: t('required', { field: t('field.amount') }) }]}
      >
        <InputNumber min={1} max={100_000_000} precision={0} style={{ width: 200 }} />
      </Form.Item>
      <TextField name="reason" label={t('field.reason')} max={4000} />
    </CommandForm>
  );
}

/** Decides on a proposed fine. */
export function DecidePenaltyForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <CommandForm
      title={t('form.decidePenalty.title')}
      lead={t('form.decidePenalty.lead')}
      submit={t('form.decidePenalty.submit')}
      danger
      consequence={t('form.decidePenalty.consequence')}
      version={hazard.version}
      send={sender(hazard.id, 'decide-penalty')}
    >
      <TextField name="opinion" label={t('field.opinion')} max={4000} />
      <Form.Item name="amountYuan" label={t('field.amountAsProposed')}>
        <InputNumber min={1} max={100_000_000} precision={0} style={{ width: 200 }} />
      </Form.Item>
      <Form.Item
        name="dailyFrom"
        label={t('field.dailyFrom')}
        getValueProps={(value?: string) => ({ value: value ? dayjs(value) : undefined })}
        normalize={(value: Dayjs | null) => value?.format('YYYY-MM-DD')}
      >
        <DatePicker style={{ width: 200 }} />
      </Form.Item>
    </CommandForm>
  );
}

/** Deals with lateness: it cannot be undone, but somebody answers for it. */
export function DisposeLatenessForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <CommandForm
      title={t('form.lateness.title')}
      lead={t('form.lateness.lead')}
      submit={t('form.lateness.submit')}
      version={hazard.version}
      send={sender(hazard.id, 'dispose-lateness')}
    >
      <TextField name="reason" label={t('field.lateReason')} max={4000} />
      <TextField name="accountablePerson" label={t('field.accountable')} rows={1} max={100} />
      <TextField name="measure" label={t('field.measure')} rows={2} />
    </CommandForm>
  );
}
