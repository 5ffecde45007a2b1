import { Alert, Button, Card, Form, Input, Radio } from 'antd';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { enqueue } from '../offline/enqueue';
import { useHandIn } from '../offline/use-hand-in';
import { PhotoField } from '../photo/photo-field';
import { keepPhoto, locate } from '../photo/shutter';
import { type Signature, SignatureField } from '../signature/signature-field';
import type { Visit } from './use-visit';

/** How the head of the unit answers: on the screen, on paper that is photographed, or not at all. */
type Way = 'SCREEN' | 'PAPER' | 'REFUSED';
type Problem = 'NAME' | 'SIGNATURE' | 'PAPER' | 'NOTE';

const ways: readonly Way[] = ['SCREEN', 'PAPER', 'REFUSED'];
const blank = { name: '', position: '', phone: '', witnesses: '', reason: '' };

type Values = typeof blank;

/** The head of the unit signs on the screen or on paper, or the officers record how the refusal came about. */
export function UnitHeadForm({ visit }: { visit: Visit }) {
  const { t } = useTranslation('inspector');
  const signature = useRef<Signature>(undefined);
  const paper = useRef<string[]>([]);
  const [way, setWay] = useState<Way>('SCREEN');
  const [values, setValues] = useState(blank);
  const [photos, setPhotos] = useState<string[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const { busy, handIn } = useHandIn();

  async function submit(): Promise<void> {
    const drawing = way === 'SCREEN' ? await signature.current?.toBlob() : undefined;
    const missing = missingOf(way, values, { drawn: drawing !== undefined, photos: paper.current.length });
    setProblem(missing);
    if (missing) return;
    const files = drawing ? [await keepSignature(drawing)] : way === 'PAPER' ? paper.current : [];
    const body = bodyOf(values, way === 'REFUSED' ? undefined : files[0]);
    const command = { kind: 'sign-unit-head', inspectionId: visit.id, body } as const;
    await enqueue({ command, thread: visit.id, title: visit.enterprise.name, photos: files });
  }

  const input = (name: keyof Values, more?: Partial<HeadInputProps>) => (
    <HeadInput
      name={name}
      value={values[name]}
      onChange={(value) => setValues({ ...values, [name]: value })}
      {...more}
    />
  );

  return (
    <Card size="small" title={t('sign.head')}>
      <Form layout="vertical" onFinish={() => handIn(submit)}>
        <Form.Item>
          <Radio.Group
            vertical
            aria-label={t('sign.head')}
            value={way}
            onChange={({ target }) => setWay(target.value as Way)}
            options={ways.map((value) => ({ value, label: t(`sign.way.${value}`) }))}
          />
        </Form.Item>
        {input('name', { required: true })}
        {input('position')}
        {input('phone')}
        {way === 'REFUSED' ? (
          <>
            {input('reason', { required: true, rows: 3 })}
            {input('witnesses')}
            <Alert type="info" title={t('sign.reported')} />
          </>
        ) : null}
        {way === 'PAPER' ? (
          <Form.Item label={t('sign.paper')} required help={t('sign.paperHelp')}>
            <PhotoField
              kind="SIGNATURE"
              label={t('sign.paper')}
              most={1}
              value={photos}
              onChange={(change) => {
                paper.current = change(paper.current);
                setPhotos(paper.current);
              }}
            />
          </Form.Item>
        ) : null}
        {way === 'SCREEN' ? (
          <Form.Item label={t('sign.here')} required>
            <SignatureField
              label={t('sign.here')}
              onReady={(ready) => {
                signature.current = ready;
              }}
            />
          </Form.Item>
        ) : null}
        {problem ? <Alert type="error" role="alert" title={t(`sign.missing${problem}`)} /> : null}
        <Button type="primary" size="large" block htmlType="submit" loading={busy} style={{ marginTop: 12 }}>
          {t(way === 'REFUSED' ? 'sign.submitRefusal' : 'sign.submit')}
        </Button>
      </Form>
    </Card>
  );
}

interface HeadInputProps {
  readonly name: keyof Values;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly rows?: number;
}

function HeadInput({ name, value, onChange, required = false, rows = 1 }: HeadInputProps) {
  const { t } = useTranslation('inspector');
  const id = useId();
  return (
    <Form.Item label={t(`sign.${name}`)} htmlFor={id} required={required}>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: rows }}
        maxLength={name === 'reason' ? 1800 : 100}
        inputMode={name === 'phone' ? 'tel' : undefined}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Form.Item>
  );
}

function missingOf(
  way: Way,
  { name, reason }: Values,
  given: { readonly drawn: boolean; readonly photos: number },
): Problem | undefined {
  if (name.trim().length < 2) return 'NAME';
  if (way === 'SCREEN' && !given.drawn) return 'SIGNATURE';
  if (way === 'PAPER' && given.photos === 0) return 'PAPER';
  return way === 'REFUSED' && reason.trim().length < 2 ? 'NOTE' : undefined;
}

/** @param signatureEvidenceId undefined for a refusal */
function bodyOf(values: Values, signatureEvidenceId: string | undefined): Schemas['SignUnitHeadDto'] {
  const who = {
    name: values.name.trim(),
    position: values.position.trim() || undefined,
    phone: values.phone.trim() || undefined,
  };
  if (signatureEvidenceId) return { ...who, signatureEvidenceId };
  const witnesses = values.witnesses.split(/[、，,；;\n]/).flatMap((name) => name.trim() || []);
  return { ...who, refused: true, refusalNote: values.reason.trim(), witnesses };
}

async function keepSignature(drawing: Blob): Promise<string> {
  const takenAt = new Date().toISOString();
  return keepPhoto(drawing, 'signature.png', { kind: 'SIGNATURE', takenAt, position: await locate(3000) });
}
