import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, type FormInstance } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { session } from '../../session/session-store';
import { Loading } from '../../ui/states';
import { deviceStore } from '../offline/device-store';
import { kept } from '../offline/device-trouble';
import { useStoredDraft } from '../offline/use-draft';
import { linkDrafts } from './link/link-drafts';

/** Keeps what stands in a form: for who is signed in, or for who opens the same link again. */
export async function keepForm(draftId: string, values: unknown): Promise<void> {
  const draft = { id: draftId, values, at: new Date().toISOString() };
  await kept(session.isLent() ? linkDrafts.put(draft) : deviceStore().drafts.put(draft));
}

/** Forgets what {@link keepForm} kept, because the server has it. */
export async function forgetForm(draftId: string): Promise<void> {
  await kept(session.isLent() ? linkDrafts.delete(draftId) : deviceStore().drafts.delete(draftId));
}

/** What {@link keepForm} kept; undefined until it is read. */
export function useKeptValues<Values>(draftId: string): { values: Values | undefined } | undefined {
  const stored = useStoredDraft<Values>(draftId);
  const isLent = session.isLent();
  const locked = useQuery({
    queryKey: ['link-draft', draftId],
    queryFn: async () => ({ values: (await linkDrafts.get(draftId)) as Values | undefined }),
    enabled: isLent,
    staleTime: Infinity,
    gcTime: 0,
  });
  if (!isLent) return stored;
  // What cannot be read is as good as nothing: the form is begun anew.
  return locked.isError ? { values: undefined } : locked.data;
}

interface KeptFormProps<Values extends object> {
  readonly draftId: string;
  readonly form: FormInstance<Values>;
  readonly initialValues?: Partial<Values>;
  readonly onFinish: () => void;
  readonly children: ReactNode;
}

/**
 * A form whose values stay on this device until they are handed in: a page that is left, a session that ends, or a phone
 * without a network costs nobody what was typed.
 */
export function KeptForm<Values extends object>(props: KeptFormProps<Values>) {
  const stored = useKeptValues<Partial<Values>>(props.draftId);
  return stored ? <WithDraft {...props} draft={stored.values} /> : <Loading />;
}

function WithDraft<Values extends object>({
  draftId,
  form,
  initialValues,
  onFinish,
  children,
  draft,
}: KeptFormProps<Values> & { draft: Partial<Values> | undefined }) {
  const [restored, setRestored] = useState(draft);
  async function startOver(): Promise<void> {
    await forgetForm(draftId);
    const blank = Object.fromEntries(
      Object.keys(form.getFieldsValue(true) as object).map((name) => [name, undefined]),
    );
    form.setFieldsValue({ ...blank, ...initialValues } as Parameters<typeof form.setFieldsValue>[0]);
    setRestored(undefined);
  }
  return (
    <>
      {restored ? <Restored onStartOver={() => void startOver()} /> : null}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ ...initialValues, ...restored }}
        onValuesChange={(_change, values) => void keepForm(draftId, values)}
        onFinish={onFinish}
      >
        {children}
      </Form>
    </>
  );
}

/** Says that what stands in a form was typed earlier, and offers to begin anew. */
export function Restored({ onStartOver }: { onStartOver: () => void }) {
  const { t } = useTranslation('enterprise');
  return (
    <Alert
      type="info"
      role="status"
      showIcon
      title={t('form.restored')}
      description={<Button onClick={onStartOver}>{t('form.startOver')}</Button>}
    />
  );
}
