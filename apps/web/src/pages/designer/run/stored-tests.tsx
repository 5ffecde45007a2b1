import { Alert, Button, Flex, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stringify } from 'yaml';
import { api, type Schemas } from '../../../api/client';
import { problemOf } from '../../../api/problem';
import { useProblemText } from '../../../i18n/problem-text';
import type { DraftTexts } from '../use-draft-texts';
import type { TrialStep } from './trial';

interface StoredTestsProps {
  readonly texts: DraftTexts;
  readonly change: (part: Partial<DraftTexts>) => void;
  /** The run made by hand, which can be kept. */
  readonly trial: {
    readonly steps: readonly TrialStep[];
    readonly variables: object;
    readonly waits: readonly string[];
  };
}

/** Tests kept with the draft: written, or taken over from a run made by hand. */
export function StoredTests({ texts, change, trial }: StoredTestsProps) {
  const { t } = useTranslation('designer');
  const textOf = useProblemText();
  const [report, setReport] = useState<Schemas['WorkflowTestReport']>();
  const [problem, setProblem] = useState<string>();
  async function run(): Promise<void> {
    setProblem(undefined);
    setReport(undefined);
    try {
      const body = { xml: texts.xml, tests: texts.tests };
      setReport((await api.POST('/api/v1/definitions/test', { body })).data);
    } catch (error) {
      setProblem(textOf(problemOf(error)).detail);
    }
  }
  function keep(): void {
    const { steps, variables, waits } = trial;
    const name = t('run.caseName', { count: (texts.tests.match(/- name:/g) ?? []).length + 1 });
    const expect = waits.length > 0 ? { state: 'running' } : { state: 'ended' };
    const kept = stringify([{ name, given: { variables }, steps, expect }]);
    const before = texts.tests.trim() === '' ? 'cases:\n' : `${texts.tests.trimEnd()}\n`;
    change({ tests: before + kept.replace(/^(?=.)/gm, '  ') });
  }
  return (
    <Flex vertical gap={8}>
      <label htmlFor="run-tests">
        <strong>{t('run.tests')}</strong>
      </label>
      <Input.TextArea
        id="run-tests"
        value={texts.tests}
        maxLength={100_000}
        autoSize={{ minRows: 3, maxRows: 14 }}
        style={{ fontFamily: 'monospace' }}
        onChange={({ target }) => change({ tests: target.value })}
      />
      <Flex gap={8} wrap>
        <Button disabled={trial.steps.length === 0} onClick={keep}>
          {t('run.keep')}
        </Button>
        <Button disabled={texts.tests.trim() === ''} onClick={() => void run()}>
          {t('run.all')}
        </Button>
      </Flex>
      <div role="status">
        {problem ? <Alert type="error" title={problem} /> : null}
        {report?.cases.map(({ name, passed, problem: why, differences, line }) => (
          <Alert
            key={name}
            type={passed ? 'success' : 'error'}
            title={passed ? t('run.casePassed', { name }) : t('run.caseFailed', { name, line })}
            description={
              passed ? undefined : (
                <pre style={{ margin: 0, whiteSpace: 'pre-wrap' }}>
                  {why
                    ? textOf(why).detail
                    : differences
                        ?.map(({ what, diff }) => `${t(`run.what.${what as 'waits'}`)}\n${diff.join('\n')}`)
                        .join('\n')}
                </pre>
              )
            }
            style={{ marginBottom: 4 }}
          />
        ))}
      </div>
    </Flex>
  );
}
