import type { FeelFinding } from '@bpmn-io/feel-editor';
import { Alert, Button, Flex } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Editing } from '../properties/editing';
import { FeelEditor } from './feel-editor';
import { knownNames } from './known-names';
import { TryFeel } from './try-feel';

interface FeelFieldProps extends Editing {
  readonly label: string;
  /** As it stands in the file: with the leading `=`, or a plain text. */
  readonly value: string;
  readonly onWrite: (value: string) => void;
}

/** An expression with completion, and a place to try it. */
export function FeelField({ label, value, onWrite, modeler, pack }: FeelFieldProps) {
  const { t } = useTranslation('designer');
  const source = value.replace(/^=\s*/, '');
  const [text, setText] = useState(source);
  const [trying, setTrying] = useState(false);
  const [wrong, setWrong] = useState<FeelFinding>();
  useEffect(() => setText(source), [source]);
  const variables = useMemo(() => knownNames(modeler, pack), [modeler, pack]);
  const commit = (): void => {
    const next = text.trim();
    if (next !== source) onWrite(next === '' ? '' : `=${next}`);
  };
  return (
    <div onBlur={commit}>
      <div style={{ marginBottom: 4 }}>{label}</div>
      <FeelEditor label={label} value={text} variables={variables} onChange={setText} onWrong={setWrong} />
      <div role="status">
        {wrong && text.trim() !== '' ? (
          <Alert
            type="error"
            title={t('feel.wrong', {
              position: wrong.from + 1,
              near: text.slice(wrong.from, wrong.to).trim() || '…',
            })}
          />
        ) : null}
      </div>
      <Flex gap={8} style={{ marginTop: 4 }}>
        <Button size="small" aria-expanded={trying} onClick={() => setTrying(!trying)}>
          {t('feel.try')}
        </Button>
      </Flex>
      {trying ? <TryFeel expression={text} /> : null}
    </div>
  );
}
