import { Button, Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useAct } from '../../ui/use-act';
import type { LedgerSearch } from './ledger-search';

interface SaveViewFormProps {
  readonly search: LedgerSearch;
  readonly onSaved: () => Promise<unknown>;
}

interface Fields {
  readonly name: string;
  readonly shared?: boolean;
}

/** Keeps what is on the screen under a name. */
export function SaveViewForm({ search, onSaved }: SaveViewFormProps) {
  const { t } = useTranslation(['ledger', 'shell']);
  const [form] = Form.useForm<Fields>();
  const act = useAct(async (key) => {
    const { name, shared } = form.getFieldsValue();
    const body = {
      ...{ page: 'ledger', name: name.trim(), query: { ...search } },
      shared: shared ? ('ORGANISATION' as const) : ('NONE' as const),
    };
    await api.POST('/api/v1/views', { body, headers: commandHeaders(key) });
    form.resetFields();
    await onSaved();
  }, t('views.saved'));
  return (
    <Form form={form} layout="vertical" onFinish={() => void act.run()}>
      <Form.Item
        name="name"
        label={t('views.keep')}
        rules={[{ required: true, whitespace: true, message: t('views.nameMissing') }]}
      >
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="shared" valuePropName="checked">
        <Checkbox>{t('views.share')}</Checkbox>
      </Form.Item>
      <Button htmlType="submit" loading={act.busy}>
        {t('shell:action.save')}
      </Button>
    </Form>
  );
}
