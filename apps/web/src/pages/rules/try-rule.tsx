import { Alert, Button, Flex, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../api/client';
import { problemOf } from '../../api/problem';
import { useProblemText } from '../../i18n/problem-text';
import { useSaid } from '../../i18n/said';
import { usePlaceOf } from './place-of';
import type { RuleText } from './rule-text';

/** How trying went; `problem` in words. */
type Trial = Omit<Schemas['RuleTrial'], 'problem'> & { readonly problem?: string };

/** Proves a rule and judges facts by it, without saving anything. */
export function TryRule({ rule }: { readonly rule: RuleText }) {
  const rules = $api.useQuery('get', '/api/v1/rules');
  if (!rules.data) return null;
  const example = rules.data.items.find(({ code }) => code === rule.factsOf)?.example ?? {};
  return <Trying rule={rule} example={JSON.stringify(example, null, 2)} />;
}

function Trying({ rule, example }: { readonly rule: RuleText; readonly example: string }) {
  const { t } = useTranslation('rules');
  const id = useId();
  const textOf = useProblemText();
  const [facts, setFacts] = useState(example);
  const [trial, setTrial] = useState<Trial>();
  async function run(): Promise<void> {
    try {
      const body = { rule, facts: JSON.parse(facts) as Record<string, unknown> };
      const { data } = await api.POST('/api/v1/rules/try', { body });
      if (data) setTrial({ ...data, problem: data.problem && textOf(data.problem).detail });
    } catch (error) {
      const problem = error instanceof SyntaxError ? t('try.notJson') : textOf(problemOf(error)).detail;
      setTrial({ findings: [], problem });
    }
  }
  return (
    <Flex vertical gap={8}>
      <label htmlFor={id}>{t('try.facts')}</label>
      <Input.TextArea
        id={id}
        value={facts}
        autoSize={{ minRows: 4, maxRows: 14 }}
        style={{ fontFamily: 'monospace' }}
        onChange={({ target }) => setFacts(target.value)}
      />
      <Button onClick={() => void run()} style={{ alignSelf: 'start' }}>
        {t('try.run')}
      </Button>
      <div role="status">{trial ? <TrialView trial={trial} /> : null}</div>
    </Flex>
  );
}

function TrialView({ trial: { findings, result, problem } }: { readonly trial: Trial }) {
  const { t } = useTranslation('rules');
  const said = useSaid();
  const placeOf = usePlaceOf();
  if (problem) return <Alert type="error" title={problem} />;
  if (findings.length > 0) {
    return (
      <Alert
        type="error"
        title={t('editor.findings')}
        description={
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {findings.map(({ at, problem: what }) => (
              <li key={`${at} ${what.en}`}>
                {at ? <strong>{placeOf(at)} </strong> : null}
                {said(what)}
              </li>
            ))}
          </ul>
        }
      />
    );
  }
  if (!result) return null;
  return (
    <Alert
      type={result.passed ? 'success' : 'warning'}
      title={t(result.passed ? 'try.passed' : 'try.failed', { outcome: result.outcome })}
      description={
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {result.criteria.map(({ code, reason }) => (
            <li key={code}>{said(reason)}</li>
          ))}
        </ul>
      }
    />
  );
}
