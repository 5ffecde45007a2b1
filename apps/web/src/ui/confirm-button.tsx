import { Button, type ButtonProps, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ConfirmButtonProps extends Omit<ButtonProps, 'onClick' | 'title'> {
  /** What will happen, as a question or a sentence. */
  readonly title: string;
  /** What it does to whom, and whether it can be undone. */
  readonly consequence: ReactNode;
  /** Answers whether it succeeded; the dialog stays open when not. */
  readonly onConfirm: () => Promise<boolean>;
}

/** A button before anything that hurts: says what it will do, then does it once. */
export function ConfirmButton({ title, consequence, onConfirm, children, ...button }: ConfirmButtonProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  async function confirm(): Promise<void> {
    setBusy(true);
    const done = await onConfirm();
    setBusy(false);
    if (done) setOpen(false);
  }
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)}>
        {children}
      </Button>
      <Modal
        title={title}
        open={open}
        onCancel={() => setOpen(false)}
        onOk={() => void confirm()}
        confirmLoading={busy}
        okButtonProps={{ danger: button.danger }}
        okText={t('action.confirm')}
        cancelText={t('action.cancel')}
      >
        {consequence}
      </Modal>
    </>
  );
}
