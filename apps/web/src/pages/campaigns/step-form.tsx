import { Alert, Button, Card, Flex, Form, type FormInstance } from 'antd';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveGuard } from '../../ui/leave-guard';
import type { StepAct } from './use-save-step';

interface StepFormProps<Values> {
  readonly form: FormInstance<Values>;
  readonly initialValues?: Partial<Values>;
  readonly save: StepAct;
  readonly children: ReactNode;
}

/** The frame of a step: its fields, and a button that saves and goes on. */
export function StepForm<Values extends object>({
  form,
  initialValues,
  save,
  children,
}: StepFormProps<Values>) {
  const { t } = useTranslation('campaigns');
  const saving = useRef(false);
  async function submit(): Promise<void> {
    saving.current = true;
    await save.run();
    saving.current = false;
  }
  return (
    <Card>
      <LeaveGuard isDirty={() => !saving.current && form.isFieldsTouched()} />
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={initialValues}
        scrollToFirstError
        onFinish={() => void submit()}
        style={{ maxWidth: 820 }}
      >
        {children}
        {save.takeTheirs ? (
          <Alert
            type="warning"
            role="alert"
            showIcon
            style={{ marginBottom: 16 }}
            title={t('conflict.title')}
            description={t('conflict.what', { save: t('saveAndGoOn') })}
            action={<Button onClick={save.takeTheirs}>{t('conflict.takeTheirs')}</Button>}
          />
        ) : null}
        <Flex justify="end">
          <Button type="primary" htmlType="submit" loading={save.busy}>
            {t('saveAndGoOn')}
          </Button>
        </Flex>
      </Form>
    </Card>
  );
}
