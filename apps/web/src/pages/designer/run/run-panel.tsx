import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Flex, Input, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { ProblemView, useProblemText } from '../../../ui/states';
import type { DraftTexts } from '../use-draft-texts';
import type { Drawing } from '../use-drawing';
import { StandingStep } from './standing-step';
import { StoredTests } from './stored-tests';
import { standing, startVariables, travelled, type TrialStep } from './trial';

interface RunPanelProps {
  readonly drawing: Drawing;
  readonly texts: DraftTexts;
  readonly change: (part: Partial<DraftTexts>) => void;
}

/** Plays the drawing as the engine would, step by step, without storing anything; and its written tests. */
export function RunPanel({ drawing, texts, change }: RunPanelProps) {
  const { t } = useTranslation('designer');
  const textOf = useProblemText();
  const { modeler } = drawing;
  const [begun, setBegun] = useState(false);
  const [steps, setSteps] = useState<readonly TrialStep[]>([]);
  const [variables, setVariables] = useState(() => JSON.stringify(startVariables(texts.pack), null, 2));
  const given = parsed(variables);
  const played = useQuery({
    queryKey: ['trial-run', texts.xml, variables, steps],
    enabled: begun && given !== undefined,
    gcTime: 0,
    placeholderData: (before: unknown) => before as never,
    queryFn: async ({ signal }) => {
      const tests = JSON.stringify({
        cases: [{ name: 'trial', given: { variables: given }, steps, expect: { never: [] } }],
      });
      const { data } = await api.POST('/api/v1/definitions/test', {
        body: { xml: texts.xml, tests, trace: true },
        signal,
      });
      return data?.cases[0];
    },
  });
  const trace = played.data?.trace;
  const here = trace ? standing(trace) : [];

  useEffect(() => {
    if (!modeler || !trace) return;
    modeler.mark({ travelled: travelled(trace, modeler), current: standing(trace) });
    return () => modeler.mark({});
  }, [modeler, trace]);

  if (!modeler) return null;
  const elements = here.flatMap((id) => modeler.get('elementRegistry').get(id) ?? []);
  const step = (next: TrialStep): void => setSteps((before) => [...before, next]);
  return (
    <Flex vertical gap={12}>
      <Typography.Text type="secondary">{t('run.lead')}</Typography.Text>
      <label htmlFor="run-variables">{t('run.variables')}</label>
      <Input.TextArea
        id="run-variables"
        value={variables}
        autoSize={{ minRows: 2, maxRows: 8 }}
        status={given === undefined ? 'error' : undefined}
        style={{ fontFamily: 'monospace' }}
        onChange={({ target }) => setVariables(target.value)}
      />
      <Flex gap={8} wrap>
        <Button
          type="primary"
          disabled={given === undefined}
          onClick={() => {
            setBegun(true);
            setSteps([]);
          }}
        >
          {begun ? t('run.again') : t('run.start')}
        </Button>
        <Button disabled={steps.length === 0} onClick={() => setSteps(steps.slice(0, -1))}>
          {t('run.back')}
        </Button>
      </Flex>
      {played.error ? <ProblemView error={played.error} /> : null}
      {played.data?.problem ? <Alert type="error" title={textOf(played.data.problem).detail} /> : null}
      {begun && trace ? (
        <div role="status" aria-live="polite">
          {here.length === 0 ? t('run.ended') : t('run.standing', { count: here.length })}
        </div>
      ) : null}
      {elements.map((element) => (
        <StandingStep
          key={`${element.id} ${steps.length}`}
          element={element}
          pack={texts.pack}
          onStep={step}
        />
      ))}
      {begun && here.length > 0 ? <Time onStep={step} /> : null}
      <StoredTests texts={texts} change={change} trial={{ steps, variables: given ?? {}, waits: here }} />
    </Flex>
  );
}

function Time({ onStep }: { readonly onStep: (step: TrialStep) => void }) {
  const { t } = useTranslation('designer');
  return (
    <Flex gap={8} wrap align="center">
      <span>{t('run.time')}</span>
      {['P1D', 'P3D', 'P10D', 'P30D'].map((by) => (
        <Button key={by} size="small" onClick={() => onStep({ advance: by })}>
          {t('run.days', { days: by.slice(1, -1) })}
        </Button>
      ))}
    </Flex>
  );
}

function parsed(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
