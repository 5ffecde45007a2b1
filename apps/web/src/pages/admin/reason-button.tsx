import { Button, type ButtonProps, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormModal } from './form-modal';

interface ReasonButtonProps extends Omit<ButtonProps, 'onClick' | 'title'> {
  /** What will happen, as a question or a sentence. */
  readonly title: string;
  /** What it does, and whether it can be undone. */
  readonly consequence: ReactNode;
  readonly onReason: (reason: string, key: string) => Promise<unknown>;
}

/** A button before what needs a reason: says what it will do, and keeps the reason in the audit trail. */
export function ReasonButton({ title, consequence, onReason, children, ...button }: ReasonButtonProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)}>
        {children}
      </Button>
      {open ? (
        <FormModal<{ reason: string }>
          title={title}
          okText={t('action.confirm')}
          danger={button.danger}
          onClose={() => setOpen(false)}
          save={({ reason }, key) => onReason(reason, key)}
        >
          <p>{consequence}</p>
          <ReasonField />
        </FormModal>
      ) : null}
    </>
  );
}

/** Why something is done; others read it in the audit trail. The label says what for, where that is not a reason. */
export function ReasonField({ label }: { label?: string }) {
  const { t } = useTranslation('admin');
  return (
    <Form.Item
      name="reason"
      label={label ?? t('field.reason')}
      rules={[{ required: true, whitespace: true, min: 2, message: t('missing.reason') }]}
    >
      <Input.TextArea maxLength={500} showCount autoSize={{ minRows: 2 }} />
    </Form.Item>
  );
}
