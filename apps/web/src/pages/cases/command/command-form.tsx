import { useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Form, Modal, Typography } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commandHeaders } from '../../../api/command';
import { useAct } from '../../../ui/use-act';

interface CommandFormProps<Values extends object> {
  /** What it is for; also the name of the form for readers of the screen. */
  readonly title: string;
  readonly lead?: ReactNode;
  /** On the button. */
  readonly submit: string;
  readonly initial?: Partial<Values>;
  /** The version of what is on screen: the server refuses when somebody changed it meanwhile. */
  readonly version?: number;
  /** Asked before it is done, for what cannot be taken back. */
  readonly consequence?: string;
  readonly danger?: boolean;
  readonly send: (values: Values, headers: Record<string, string>) => Promise<unknown>;
  /** After it is done and everything on the page was asked for again. */
  readonly onDone?: () => void;
  readonly children?: ReactNode;
}

/** A command as a small form: checks, asks when it hurts, does it once, keeps what was typed when it is refused. */
export function CommandForm<Values extends object>(props: CommandFormProps<Values>) {
  const { title, lead, submit, initial, version, consequence, danger, send, onDone, children } = props;
  const { t } = useTranslation(['cases', 'shell']);
  const [form] = Form.useForm<Values>();
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const name = useId();
  const act = useAct(async (key) => {
    await send(form.getFieldsValue(), commandHeaders(key, version));
  }, t('done'));

  async function run(): Promise<void> {
    const done = await act.run();
    setAsking(false);
    if (!done) return;
    form.resetFields();
    await client.invalidateQueries();
    onDone?.();
  }

  return (
    <Form<Values>
      form={form}
      name={name}
      layout="vertical"
      aria-label={title}
      initialValues={initial}
      scrollToFirstError
      style={{ maxWidth: 760 }}
      onFinish={() => (consequence ? setAsking(true) : void run())}
    >
      <Typography.Title level={3} style={{ fontSize: 16, marginTop: 0 }}>
        {title}
      </Typography.Title>
      {lead ? <Typography.Paragraph type="secondary">{lead}</Typography.Paragraph> : null}
      {children}
      <Flex>
        <Button type="primary" htmlType="submit" danger={danger} loading={act.busy}>
          {submit}
        </Button>
      </Flex>
      <Modal
        open={asking}
        title={title}
        onCancel={() => setAsking(false)}
        onOk={() => void run()}
        confirmLoading={act.busy}
        okButtonProps={{ danger }}
        okText={submit}
        cancelText={t('shell:action.cancel')}
      >
        {consequence}
      </Modal>
    </Form>
  );
}
