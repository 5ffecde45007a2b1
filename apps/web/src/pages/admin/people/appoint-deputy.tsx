import { useQueryClient } from '@tanstack/react-query';
import { DatePicker, Form, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { type Absent, useDeputyChoices } from './deputy-choices';
import { FormModal } from '../form-modal';
import { ReasonField } from '../reason-button';

interface Appointment {
  readonly deputyId: string;
  readonly period: readonly [Dayjs, Dayjs];
  readonly reason: string;
}

/** Gives a person's tasks to a colleague for some days. */
export function AppointDeputy({ account, onClose }: { account: Absent; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const choices = useDeputyChoices(account, name);
  async function appoint({ deputyId, period, reason }: Appointment, key: string): Promise<void> {
    const [first, last] = period;
    await api.POST('/api/v1/deputies', {
      headers: commandHeaders(key),
      body: {
        ...{ accountId: account.id, deputyId, reason },
        from: first.startOf('day').toISOString(),
        to: last.add(1, 'day').startOf('day').toISOString(),
      },
    });
    await queries.invalidateQueries();
  }
  return (
    <FormModal<Appointment>
      title={t('deputies.appointTitle', { name: account.name })}
      initialValues={{ period: [dayjs(), dayjs().add(7, 'day')] }}
      save={appoint}
      onClose={onClose}
      done={t('done')}
    >
      <Form.Item
        name="deputyId"
        label={t('field.deputy')}
        rules={[{ required: true, message: t('missing.deputy') }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label', onSearch: setName }}
          options={choices.map((row) => ({ value: row.id, label: row.name }))}
        />
      </Form.Item>
      <Form.Item
        name="period"
        label={t('field.period')}
        rules={[{ required: true, message: t('missing.period') }]}
      >
        <DatePicker.RangePicker style={{ width: '100%' }} />
      </Form.Item>
      <ReasonField />
    </FormModal>
  );
}
