import { type Query, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Form, Modal, Typography } from 'antd';
import { createContext, type ReactNode, useContext, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commandHeaders } from '../../../api/command';
import { LeaveGuard } from '../../../ui/leave-guard';
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
  /** Asked before it is done, for what cannot be taken back; told by what was chosen where that makes a difference. */
  readonly consequence?: string | ((values: Values) => string);
  readonly danger?: boolean;
  readonly send: (values: Values, headers: Record<string, string>) => Promise<unknown>;
  /** After it is done and everything on the page was asked for again. */
  readonly onDone?: () => void;
  readonly children?: ReactNode;
}

/** What a drawer or dialog around a form does once the form's command was done: it closes. */
export const WhenDone = createContext<() => void>(() => undefined);

/** A command as a small form: checks, asks when it hurts, does it once, keeps what was typed when it is refused. */
export function CommandForm<Values extends object>(props: CommandFormProps<Values>) {
  const { title, lead, submit, initial, version, consequence, danger, send, onDone, children } = props;
  const { t } = useTranslation(['cases', 'shell']);
  const [form] = Form.useForm<Values>();
  const [asking, setAsking] = useState(false);
  const sending = useRef(false);
  const client = useQueryClient();
  const name = useId();
  const whenDone = useContext(WhenDone);
  const act = useAct(async (key) => {
    await send(filled(form.getFieldsValue()), commandHeaders(key, version));
  }, t('done'));

  async function run(): Promise<void> {
    sending.current = true;
    const done = await act.run();
    sending.current = false;
    setAsking(false);
    if (!done) {
      // What was refused may have changed meanwhile. The page shows it as it is now, beside what was typed.
      if (version !== undefined) void client.invalidateQueries({ predicate: isAboutOne });
      return;
    }
    form.resetFields();
    await client.invalidateQueries();
    whenDone();
    onDone?.();
  }

  return (
    <Form<Values>
      form={form}
      name={name}
      layout="vertical"
      aria-label={title}
      initialValues={initial}
      scrollToFirstError={{ focus: true }}
      style={{ maxWidth: 760 }}
      onFinish={() => (consequence ? setAsking(true) : void run())}
    >
      <Typography.Title level={3} style={{ fontSize: 16, marginTop: 0 }}>
        {title}
      </Typography.Title>
      {lead ? (
        <Typography.Text type="secondary" style={{ display: 'block', marginBottom: 16 }}>
          {lead}
        </Typography.Text>
      ) : null}
      {children}
      <Flex style={{ marginTop: 8 }}>
        <Button type="primary" htmlType="submit" danger={danger} loading={act.busy}>
          {submit}
        </Button>
      </Flex>
      <LeaveGuard outlivesSearch isDirty={() => !sending.current && form.isFieldsTouched()} />
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
        {typeof consequence === 'function' ? consequence(form.getFieldsValue()) : consequence}
      </Modal>
    </Form>
  );
}

/** Leaves out texts that were typed and taken away again: nothing is what they say. */
function filled<Values extends object>(values: Values): Values {
  const kept = Object.entries(values).filter(([, value]) => typeof value !== 'string' || value.trim() !== '');
  return Object.fromEntries(kept) as Values;
}

/** Whether a query is that of the one case or visit a form changes. */
function isAboutOne({ queryKey: [method, path] }: Query): boolean {
  return method === 'get' && (path === '/api/v1/hazards/{id}' || path === '/api/v1/inspections/{id}');
}
