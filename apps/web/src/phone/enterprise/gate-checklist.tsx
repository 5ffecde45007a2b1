import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { Card, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useLook } from '../../shell/look';
import { useSaid } from '../../i18n/said';

interface GateChecklistProps {
  readonly title: string;
  /** Said below the elements. */
  readonly hint?: string;
  readonly result: Pick<Schemas['RuleResult'], 'criteria' | 'passed'>;
}

/** Every element of a gate: in place or not, and why not. */
export function GateChecklist({ title, result, hint }: GateChecklistProps) {
  const { t } = useTranslation('enterprise');
  const said = useSaid();
  const { dark } = useLook();
  const colours = dark ? { passed: '#95de64', failed: '#ffa39e' } : { passed: '#237804', failed: '#a8071a' };
  const done = result.criteria.filter(({ passed }) => passed).length;
  return (
    <Card size="small" role="region" aria-label={title}>
      <Flex justify="space-between">
        <Typography.Text strong>{title}</Typography.Text>
        <Typography.Text strong style={{ color: colours[result.passed ? 'passed' : 'failed'] }}>
          {t('gate.count', { done, all: result.criteria.length })}
        </Typography.Text>
      </Flex>
      <ul
        aria-live="polite"
        style={{ listStyle: 'none', margin: '8px 0 0', padding: 0, display: 'grid', gap: 6 }}
      >
        {result.criteria.map(({ code, passed, reason }) => (
          <li key={code} style={{ display: 'flex', gap: 8 }}>
            <span aria-hidden style={{ color: colours[passed ? 'passed' : 'failed'] }}>
              {passed ? <CheckCircleFilled aria-hidden /> : <CloseCircleFilled aria-hidden />}
            </span>
            <span>
              <span className="bh-visually-hidden">{passed ? t('gate.inPlace') : t('gate.missing')} </span>
              {said(reason)}
            </span>
          </li>
        ))}
      </ul>
      {hint ? <Typography.Paragraph style={{ margin: '6px 0 0' }}>{hint}</Typography.Paragraph> : null}
    </Card>
  );
}
