import { Button, Form, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../offline/use-draft';
import { drafts } from './paths';

/** Why there is no position, as it was typed. */
export interface WhyWithout {
  readonly reason: string;
}

interface WithoutPositionProps {
  readonly visitId: string;
  readonly stored: WhyWithout | undefined;
  /** Certificates were shown, on the day of the visit. */
  readonly mayCheckIn: boolean;
  readonly busy: boolean;
  readonly onCheckIn: (reason: string) => void;
}

/** Checking in all the same where the device gives no position: with the reason, which stands in the record. */
export function WithoutPosition({ visitId, stored, mayCheckIn, busy, onCheckIn }: WithoutPositionProps) {
  const { t } = useTranslation('inspector');
  const field = useId();
  const { values, change } = useDraft<WhyWithout>(drafts.checkIn(visitId), stored ?? { reason: '' });
  const [missing, setMissing] = useState(false);
  function submit(): void {
    const reason = values.reason.trim();
    setMissing(reason.length < 2);
    if (reason.length >= 2) onCheckIn(reason);
  }
  return (
    <Form layout="vertical" aria-label={t('checkIn.without')} onFinish={submit}>
      <Form.Item
        label={t('checkIn.reason')}
        htmlFor={field}
        required
        extra={t('checkIn.reasonHelp')}
        validateStatus={missing ? 'error' : undefined}
        help={missing ? t('checkIn.reasonMissing') : undefined}
      >
        <Input.TextArea
          id={field}
          autoSize={{ minRows: 2 }}
          maxLength={500}
          value={values.reason}
          onChange={({ target }) => change({ reason: target.value })}
        />
      </Form.Item>
      <Button size="large" block htmlType="submit" disabled={!mayCheckIn} loading={busy}>
        {t('checkIn.without')}
      </Button>
    </Form>
  );
}
