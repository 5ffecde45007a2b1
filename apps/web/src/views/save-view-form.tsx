import { Button, Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../ui/use-act';
import type { SavedViewsOfPage } from './use-saved-views';

interface Fields {
  readonly name: string;
  readonly shared?: boolean;
}

/** Keeps what is on the screen under a name. */
export function SaveViewForm({ views }: { views: SavedViewsOfPage }) {
  const { t } = useTranslation(['views', 'shell']);
  const [form] = Form.useForm<Fields>();
  const act = useAct(async (key) => {
    const { name, shared } = form.getFieldsValue();
    await views.keep({ name: name.trim(), shared: shared ? 'ORGANISATION' : 'NONE' }, key);
    form.resetFields();
  }, t('saved'));
  return (
    <Form form={form} name="saved-view" layout="vertical" onFinish={() => void act.run()}>
      <Form.Item
        name="name"
        label={t('keep')}
        rules={[{ required: true, whitespace: true, message: t('nameMissing') }]}
      >
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="shared" valuePropName="checked">
        <Checkbox>{t('share')}</Checkbox>
      </Form.Item>
      <Button htmlType="submit" loading={act.busy}>
        {t('shell:action.save')}
      </Button>
    </Form>
  );
}
