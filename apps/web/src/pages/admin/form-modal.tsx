import { Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCloseGuard } from '../../ui/close-guard';
import { LeaveGuard } from '../../ui/leave-guard';
import { useAct } from '../../ui/use-act';

interface FormModalProps<Values> {
  readonly title: string;
  readonly initialValues?: Partial<Values>;
  /** Sends the command; what was filled in stays when it is refused. */
  readonly save: (values: Values, key: string) => Promise<unknown>;
  readonly onClose: () => void;
  /** After it was accepted. @default it closes */
  readonly onDone?: () => void;
  /** Text of the button. @default "save" */
  readonly okText?: string;
  readonly danger?: boolean;
  /** Said when it is done. */
  readonly done?: string;
  readonly children: ReactNode | ((form: FormInstance<Values>) => ReactNode);
}

/** A form in a dialog that sends one command. */
export function FormModal<Values extends object>(props: FormModalProps<Values>) {
  const { title, initialValues, save, onClose, onDone, okText, danger, done, children } = props;
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const [open, setOpen] = useState(true);
  const saving = useRef(false);
  const hide = (): void => setOpen(false);
  const { close, question } = useCloseGuard(() => form.isFieldsTouched(), hide);
  const act = useAct((key) => save(form.getFieldsValue(true) as Values, key), done);
  async function submit(): Promise<void> {
    saving.current = true;
    saving.current = await act.run();
    if (saving.current) (onDone ?? hide)();
  }
  return (
    <Modal
      open={open}
      title={title}
      onCancel={close}
      // Only then: who opened it gets the focus back first.
      afterClose={onClose}
      onOk={form.submit}
      okText={okText ?? t('action.save')}
      cancelText={t('action.cancel')}
      okButtonProps={{ danger }}
      confirmLoading={act.busy}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={initialValues}
        scrollToFirstError
        onFinish={() => void submit()}
      >
        {typeof children === 'function' ? children(form) : children}
      </Form>
      <LeaveGuard isDirty={() => open && !saving.current && form.isFieldsTouched()} />
      {question}
    </Modal>
  );
}
