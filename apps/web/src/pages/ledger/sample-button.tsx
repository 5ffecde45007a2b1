import { ExperimentOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Button, Form, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useMay } from '../../session/use-session';
import { useAct } from '../../ui/use-act';
import { filterOf, type LedgerSearch } from './ledger-search';

interface Fields {
  readonly purpose: string;
  readonly size: number;
  readonly seed?: string;
}

/** Draws a random sample of what the filter finds; seed, population and draw are kept for everybody to repeat. */
export function SampleButton({ search }: { search: LedgerSearch }) {
  const { t } = useTranslation(['ledger', 'shell']);
  const may = useMay();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Fields>();
  const act = useAct(async (key) => {
    const { purpose, size, seed } = form.getFieldsValue();
    const body = {
      purpose: purpose.trim(),
      size,
      filter: filterOf(search),
      ...(seed?.trim() && { seed: seed.trim() }),
    };
    const { data } = await api.POST('/api/v1/samples', { body, headers: commandHeaders(key) });
    if (data) await navigate({ to: '/samples/$id', params: { id: data.id } });
  }, t('sample.drawn'));
  if (!may('sample.draw')) return null;
  return (
    <>
      <Button icon={<ExperimentOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('sample.draw')}
      </Button>
      <Modal
        title={t('sample.draw')}
        open={open}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        confirmLoading={act.busy}
        okText={t('sample.doDraw')}
        cancelText={t('shell:action.cancel')}
      >
        <Alert type="info" title={t('sample.note')} style={{ marginBottom: 12 }} />
        <Form<Fields>
          form={form}
          layout="vertical"
          initialValues={{ size: 10 }}
          onFinish={() => void act.run()}
        >
          <Form.Item
            name="purpose"
            label={t('sample.purpose')}
            rules={[{ required: true, whitespace: true, message: t('sample.purposeMissing') }]}
          >
            <Input maxLength={500} />
          </Form.Item>
          <Form.Item
            name="size"
            label={t('sample.size')}
            rules={[{ required: true, message: t('sample.sizeMissing') }]}
          >
            <InputNumber min={1} max={500} precision={0} />
          </Form.Item>
          <Form.Item name="seed" label={t('sample.seed')} extra={t('sample.seedHelp')}>
            <Input maxLength={200} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
