import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Form, Progress } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { problemOf } from '../../../api/problem';
import { largestFile, uploadEvidence } from '../../../evidence/upload';
import { useProblemText } from '../../../ui/states';
import { EvidenceStrip } from '../record/evidence-strip';

interface EvidenceInputProps {
  readonly kind: Schemas['EvidenceKind'];
  readonly enterpriseId?: string;
  readonly value?: string[];
  readonly onChange?: (ids: string[]) => void;
  readonly id?: string;
  readonly label: string;
}

/** Files that are stored as soon as they are chosen, before the form is sent. */
export function EvidenceInput({ kind, enterpriseId, value = [], onChange, id, label }: EvidenceInputProps) {
  const { t } = useTranslation(['cases', 'shell']);
  const textOf = useProblemText();
  const input = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number>();
  const [refusal, setRefusal] = useState<string>();

  async function take(files: readonly File[]): Promise<void> {
    setRefusal(undefined);
    const stored: string[] = [];
    try {
      for (const file of files) {
        if (file.size > largestFile) throw new Error(t('shell:evidence.tooLarge'));
        const provenance = { kind, enterpriseId, takenAt: new Date(file.lastModified).toISOString() };
        stored.push((await uploadEvidence(file, provenance, { onProgress: setPercent })).id);
      }
    } catch (error) {
      setRefusal(textOf(problemOf(error)).detail);
    }
    setPercent(undefined);
    if (stored.length > 0) onChange?.([...value, ...stored]);
  }

  return (
    <Flex id={id} role="group" aria-label={label} vertical gap={8} align="start">
      <input
        ref={input}
        type="file"
        multiple
        style={{ display: 'none' }}
        aria-hidden
        tabIndex={-1}
        accept={kind === 'DOCUMENT' || kind === 'VOUCHER' ? undefined : 'image/*'}
        onChange={({ target }) => {
          void take([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button
        icon={<UploadOutlined aria-hidden />}
        // On a narrow screen its words need two lines.
        style={{ maxWidth: '100%', height: 'auto', minHeight: 32, whiteSpace: 'normal', textAlign: 'start' }}
        onClick={() => input.current?.click()}
      >
        {t('upload', { what: label })}
      </Button>
      {percent === undefined ? null : (
        <Progress percent={percent} aria-label={label} style={{ maxWidth: 240 }} />
      )}
      {refusal ? <Alert type="error" title={refusal} /> : null}
      <EvidenceStrip ids={value} />
      {value.length > 0 ? (
        <Button
          size="small"
          icon={<DeleteOutlined aria-hidden />}
          onClick={() => onChange?.(value.slice(0, -1))}
        >
          {t('removeLast')}
        </Button>
      ) : null}
    </Flex>
  );
}

/** The same as a field of a form; the value is a list of evidence ids. */
export function EvidenceField(props: {
  name: string | (string | number)[];
  label: string;
  kind: Schemas['EvidenceKind'];
  enterpriseId?: string;
  required?: boolean;
}) {
  const { name, label, kind, enterpriseId, required = true } = props;
  const { t } = useTranslation(['cases', 'shell']);
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required, type: 'array', message: t('required', { field: label }) }]}
    >
      <EvidenceInput kind={kind} enterpriseId={enterpriseId} label={label} />
    </Form.Item>
  );
}
