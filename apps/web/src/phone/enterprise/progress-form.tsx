import { Button, Card, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useAct } from '../../ui/use-act';
import { photosThere } from '../photo/under-way';
import { forgetForm, KeptForm } from './kept-form';
import { Photos } from './photos';
import { useRefresh } from './use-case';

const blank = { percent: undefined, text: '', evidenceIds: [] };

/** Tells how far the work is (进展报告); what was told before stands below. */
export function ProgressForm({ hazard }: { hazard: Schemas['HazardCase'] }) {
  const { t } = useTranslation('enterprise');
  const refresh = useRefresh();
  const [form] = Form.useForm<Schemas['ReportProgress']>();
  const draftId = `progress:${hazard.id}`;
  const params = { path: { id: hazard.id } };
  const earlier = $api.useQuery('get', '/api/v1/hazards/{id}/progress-reports', { params });
  const act = useAct(async (key) => {
    await photosThere();
    const body = form.getFieldsValue();
    await api.POST('/api/v1/hazards/{id}/report-progress', { params, body, headers: commandHeaders(key) });
    await forgetForm(draftId);
    form.setFieldsValue(blank);
    await refresh();
  }, t('progress.sent'));
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Card size="small" title={<h2 style={{ fontSize: 16, margin: 0 }}>{t('progress.title')}</h2>}>
      {earlier.data?.items.map(({ id, text, percent }) => (
        <p key={id} style={{ margin: '0 0 8px' }}>
          {percent}% {text}
        </p>
      ))}
      <KeptForm draftId={draftId} form={form} onFinish={() => void act.run()} initialValues={blank}>
        <Form.Item name="percent" label={t('progress.percent')} rules={required}>
          <InputNumber
            min={0}
            max={100}
            precision={0}
            size="large"
            style={{ width: '100%' }}
            inputMode="numeric"
          />
        </Form.Item>
        <Form.Item name="text" label={t('progress.text')} rules={required}>
          <Input.TextArea rows={2} maxLength={4000} />
        </Form.Item>
        <Form.Item name="evidenceIds" label={t('progress.photos')}>
          <Photos kind="PHOTO" enterpriseId={hazard.enterpriseId} label={t('progress.takePhoto')} />
        </Form.Item>
        <Button htmlType="submit" size="large" block loading={act.busy}>
          {t('progress.send')}
        </Button>
      </KeptForm>
    </Card>
  );
}
