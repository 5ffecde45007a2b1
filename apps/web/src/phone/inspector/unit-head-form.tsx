import { Alert, Button, Card, Form, Input, Radio } from 'antd';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { enqueue } from '../offline/enqueue';
import { keepPhoto, locate } from '../photo/shutter';
import { type Signature, SignatureField } from '../signature/signature-field';
import type { Visit } from './use-visit';

type Problem = 'NAME' | 'SIGNATURE' | 'NOTE';

/** The head of the unit signs on the screen, or the officers record how the refusal came about. */
export function UnitHeadForm({ visit }: { visit: Visit }) {
  const { t } = useTranslation('inspector');
  const field = useId();
  const signature = useRef<Signature>(undefined);
  const [refused, setRefused] = useState(false);
  const [values, setValues] = useState({ name: '', position: '', phone: '', witness: '', reason: '' });
  const [problem, setProblem] = useState<Problem>();

  async function submit(): Promise<void> {
    const name = values.name.trim();
    const drawing = refused ? undefined : await signature.current?.toBlob();
    if (name.length < 2) return setProblem('NAME');
    if (!refused && !drawing) return setProblem('SIGNATURE');
    if (refused && values.reason.trim().length < 2) return setProblem('NOTE');
    setProblem(undefined);
    const photos = drawing ? [await keepSignature(drawing)] : [];
    const witness = values.witness.trim();
    const note = [values.reason.trim(), witness && t('sign.witnessIs', { name: witness })].filter(Boolean);
    const body = {
      name,
      position: values.position.trim() || undefined,
      phone: values.phone.trim() || undefined,
      ...(refused ? { refused, refusalNote: note.join('\n') } : { signatureEvidenceId: photos[0] }),
    };
    await enqueue({
      command: { kind: 'sign-unit-head', inspectionId: visit.id, body },
      thread: visit.id,
      title: visit.enterprise.name,
      photos,
    });
  }

  const input = (name: keyof typeof values, required = false, rows = 1) => (
    <Form.Item label={t(`sign.${name}`)} htmlFor={`${field}-${name}`} required={required}>
      <Input.TextArea
        id={`${field}-${name}`}
        autoSize={{ minRows: rows }}
        maxLength={name === 'reason' ? 1800 : 100}
        value={values[name]}
        onChange={({ target }) => setValues({ ...values, [name]: target.value })}
      />
    </Form.Item>
  );

  return (
    <Card size="small" title={t('sign.head')}>
      <Form layout="vertical" onFinish={() => void submit()}>
        <Form.Item>
          <Radio.Group
            aria-label={t('sign.head')}
            value={refused}
            onChange={({ target }) => setRefused(target.value as boolean)}
            options={[
              { value: false, label: t('sign.signs') },
              { value: true, label: t('sign.refuses') },
            ]}
          />
        </Form.Item>
        {input('name', true)}
        {input('position')}
        {input('phone')}
        {refused ? (
          <>
            {input('reason', true, 3)}
            {input('witness')}
          </>
        ) : (
          <Form.Item label={t('sign.here')} required>
            <SignatureField
              label={t('sign.here')}
              onReady={(ready) => {
                signature.current = ready;
              }}
            />
          </Form.Item>
        )}
        {problem ? <Alert type="error" role="alert" title={t(`sign.missing${problem}`)} /> : null}
        <Button type="primary" size="large" block htmlType="submit" style={{ marginTop: 12 }}>
          {t(refused ? 'sign.submitRefusal' : 'sign.submit')}
        </Button>
      </Form>
    </Card>
  );
}

async function keepSignature(drawing: Blob): Promise<string> {
  const takenAt = new Date().toISOString();
  return keepPhoto(drawing, 'signature.png', { kind: 'SIGNATURE', takenAt, position: await locate(3000) });
}
