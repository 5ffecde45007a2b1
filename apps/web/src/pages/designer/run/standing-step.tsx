import { Button, Card, Flex, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import type { BusinessObject, DiagramElement } from '../modeler/services';
import { useElementNames, useKindName } from '../names';
import { likelyOutput, type TrialStep, verdict } from './trial';

interface StandingStepProps {
  readonly element: DiagramElement;
  readonly pack: string;
  readonly onStep: (step: TrialStep) => void;
}

/** Where a trial run stands, and how it can go on from there. */
export function StandingStep({ element, pack, onStep }: StandingStepProps) {
  const kindName = useKindName();
  const { titleOf } = useElementNames();
  const { type } = element;
  return (
    <Card size="small" title={titleOf(element)} extra={kindName(element.businessObject)}>
      {type === 'bpmn:BusinessRuleTask' ? (
        <RuleAnswer element={element} onStep={onStep} />
      ) : (
        <Answer element={element} pack={pack} onStep={onStep} />
      )}
    </Card>
  );
}

function Answer({ element, pack, onStep }: StandingStepProps) {
  const { t } = useTranslation('designer');
  const { titleOf } = useElementNames();
  const { id, type, businessObject } = element;
  const [output, setOutput] = useState(() => JSON.stringify(likelyOutput(element, pack)));
  const verb = { 'bpmn:UserTask': 'complete', 'bpmn:ManualTask': 'complete' }[type] ?? 'succeedJob';
  const message = messageOf(businessObject);
  const waits = /Task$|CallActivity$/.test(type) || message !== undefined;
  const values = parsed(output);
  if (!waits) return <span>{t('run.waiting')}</span>;
  return (
    <Flex vertical gap={8}>
      <Input.TextArea
        aria-label={t('run.output', { name: titleOf(element) })}
        value={output}
        autoSize={{ minRows: 1, maxRows: 6 }}
        status={values ? undefined : 'error'}
        style={{ fontFamily: 'monospace' }}
        onChange={({ target }) => setOutput(target.value)}
      />
      <Button
        size="small"
        type="primary"
        disabled={!values}
        onClick={() =>
          onStep(message === undefined ? { [verb]: id, output: values } : { message, payload: values })
        }
      >
        {message === undefined ? t('run.complete') : t('run.deliver', { name: message })}
      </Button>
    </Flex>
  );
}

function RuleAnswer({ element, onStep }: Omit<StandingStepProps, 'pack'>) {
  const { t } = useTranslation('designer');
  const term = useTerm();
  const rules = $api.useQuery('get', '/api/v1/rules');
  const code = element.businessObject.get('bihuan:rule') as string | undefined;
  const rule = rules.data?.items.find((one) => one.code === code);
  const [outcome, setOutcome] = useState<string>();
  const result = (element.businessObject.get('bihuan:result') as string | undefined) ?? 'result';
  const outcomes = rule?.outcomes ?? ['PASS', 'RETURN'];
  const likely = (passed: boolean): string => (passed ? outcomes[0] : outcomes.at(-1)) ?? '';
  const answer = (passed: boolean): void =>
    onStep({
      succeedJob: element.id,
      output: { [result]: verdict(rule, passed, outcome ?? likely(passed)) },
    });
  return (
    <Flex gap={8} wrap>
      <Select
        aria-label={t('run.outcome')}
        size="small"
        value={outcome}
        allowClear
        placeholder={t('run.outcome')}
        onChange={setOutcome}
        style={{ minWidth: 140 }}
        options={outcomes.map((value) => ({
          value,
          label: term('ruleOutcome', value),
        }))}
      />
      <Button size="small" type="primary" onClick={() => answer(true)}>
        {t('run.pass')}
      </Button>
      <Button size="small" onClick={() => answer(false)}>
        {t('run.fail')}
      </Button>
    </Flex>
  );
}

function messageOf(step: BusinessObject): string | undefined {
  const [event] = (step.get('eventDefinitions') as BusinessObject[] | undefined) ?? [];
  const named = (event?.get('messageRef') ?? step.get('messageRef')) as BusinessObject | undefined;
  return named?.get('name') as string | undefined;
}

function parsed(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
