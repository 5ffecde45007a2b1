import { Alert, Button, Flex, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { problemOf } from '../../../api/problem';
import { useProblemText } from '../../../i18n/problem-text';

/** Evaluates an expression on values one writes, as the engine would. */
export function TryFeel({ expression }: { readonly expression: string }) {
  const { t } = useTranslation('designer');
  const id = useId();
  const textOf = useProblemText();
  const [context, setContext] = useState('{}');
  const [trial, setTrial] = useState<Omit<Schemas['FeelTrial'], 'problem'> & { problem?: string }>();
  async function run(): Promise<void> {
    let values: Record<string, unknown>;
    try {
      values = JSON.parse(context) as Record<string, unknown>;
    } catch {
      setTrial({ names: [], problem: t('feel.notJson') });
      return;
    }
    try {
      const body = { expression: expression.replace(/^=/, ''), context: values };
      const { data } = await api.POST('/api/v1/rules/feel', { body });
      if (data) setTrial({ ...data, problem: data.problem && textOf(data.problem).detail });
    } catch (error) {
      setTrial({ names: [], problem: textOf(problemOf(error)).detail });
    }
  }
  return (
    <Flex vertical gap={8} style={{ marginTop: 8 }}>
      <label htmlFor={id}>{t('feel.context')}</label>
      <Input.TextArea
        id={id}
        value={context}
        rows={3}
        style={{ fontFamily: 'monospace' }}
        onChange={({ target }) => setContext(target.value)}
      />
      <Button
        size="small"
        disabled={!expression.trim()}
        onClick={() => void run()}
        style={{ alignSelf: 'start' }}
      >
        {t('feel.run')}
      </Button>
      {trial ? (
        <div role="status">
          <Alert
            type={trial.problem ? 'error' : 'success'}
            title={trial.problem ?? t('feel.gives', { value: JSON.stringify(trial.value) })}
            description={
              trial.names.length > 0 ? t('feel.names', { names: trial.names.join('、') }) : undefined
            }
          />
        </div>
      ) : null}
    </Flex>
  );
}
