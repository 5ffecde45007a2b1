import { Button, Card, Flex, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../../ui/use-act';

interface StepFormProps<Values> {
  readonly form?: FormInstance<Values>;
  readonly initialValues?: Partial<Values>;
  readonly save: Act;
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
  return (
    <Card>
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={initialValues}
        scrollToFirstError
        onFinish={() => void save.run()}
        style={{ maxWidth: 820 }}
      >
        {children}
        <Flex justify="end">
          <Button type="primary" htmlType="submit" loading={save.busy}>
            {t('saveAndGoOn')}
          </Button>
        </Flex>
      </Form>
    </Card>
  );
}
