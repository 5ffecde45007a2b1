import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { problemOf } from '../../../api/problem';
import { mobile, mobileDigits } from '../../../share/mobile';
import { useProblemText } from '../../../ui/states';
import { linkDrafts } from './link-drafts';
import { beginVisit } from './visit-store';

interface OpenLinkProps {
  readonly token: string;
  /** Whether a visit has ended under somebody who is perhaps far down the page. */
  readonly again: boolean;
  readonly onOpened: () => void;
}

/** Asks who comes before the link opens: that goes on record. */
export function OpenLink({ token, again, onOpened }: OpenLinkProps) {
  const { t } = useTranslation('enterprise');
  const textOf = useProblemText();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  async function open({ name, phone }: { name: string; phone: string }): Promise<void> {
    setBusy(true);
    setRefusal(undefined);
    try {
      const { data } = await api.POST('/api/v1/links/open', { body: { token, name, phone } });
      await linkDrafts.begin(token).catch(() => undefined);
      if (data) beginVisit(data);
      onOpened();
    } catch (error) {
      setRefusal(textOf(problemOf(error)).detail);
    } finally {
      setBusy(false);
    }
  }
  const required = { required: true, message: t('form.required') };
  return (
    <Form layout="vertical" onFinish={(who: { name: string; phone: string }) => void open(who)}>
      <Alert type="info" showIcon title={t('visit.record')} description={t('visit.recordHelp')} />
      {refusal ? (
        <Alert type="error" showIcon role="alert" title={refusal} style={{ marginTop: 12 }} />
      ) : null}
      <Form.Item name="name" label={t('visit.name')} rules={[required]} style={{ marginTop: 16 }}>
        <Input size="large" maxLength={50} autoComplete="name" autoFocus={again} />
      </Form.Item>
      <Form.Item
        name="phone"
        label={t('visit.phone')}
        normalize={mobileDigits}
        rules={[required, { pattern: mobile, message: t('visit.phoneWrong') }]}
      >
        <Input size="large" maxLength={20} type="tel" autoComplete="tel" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={busy}>
        {t('visit.open')}
      </Button>
    </Form>
  );
}
