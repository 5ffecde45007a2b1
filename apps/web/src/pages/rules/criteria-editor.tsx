import { Button, Card, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Labelled } from './labelled';
import { type CriterionText, newCriterion } from './rule-text';

interface CriteriaEditorProps {
  readonly criteria: readonly CriterionText[];
  readonly onChange: (criteria: CriterionText[]) => void;
}

/** The criteria of a rule in FEEL, each with what a person reads when it fails. */
export function CriteriaEditor({ criteria, onChange }: CriteriaEditorProps) {
  const { t } = useTranslation('rules');
  return (
    <Flex vertical gap={12}>
      {criteria.map((one, index) => {
        const n = index + 1;
        const put = (part: Partial<CriterionText>): void =>
          onChange(criteria.map((other, at) => (at === index ? { ...other, ...part } : other)));
        const { code, label, expression, reason } = one;
        return (
          <Card
            key={index}
            size="small"
            title={t('criterion.title', { n })}
            extra={
              criteria.length > 1 ? (
                <Button
                  size="small"
                  type="text"
                  onClick={() => onChange(criteria.filter((_, at) => at !== index))}
                >
                  {t('criterion.remove', { n })}
                </Button>
              ) : null
            }
          >
            <Flex gap={12} wrap>
              <Labelled
                label={t('criterion.code')}
                value={code}
                isCode
                maxLength={50}
                onChange={(next) => put({ code: next })}
              />
              <Labelled
                label={t('criterion.labelZh')}
                value={label.zh}
                onChange={(zh) => put({ label: { ...label, zh } })}
              />
              <Labelled
                label={t('criterion.labelEn')}
                value={label.en}
                onChange={(en) => put({ label: { ...label, en } })}
              />
              <Labelled
                label={t('criterion.expression')}
                value={expression}
                isCode
                maxLength={2_000}
                onChange={(next) => put({ expression: next })}
              />
              <Labelled
                label={t('criterion.reasonZh')}
                value={reason.zh}
                onChange={(zh) => put({ reason: { ...reason, zh } })}
              />
              <Labelled
                label={t('criterion.reasonEn')}
                value={reason.en}
                onChange={(en) => put({ reason: { ...reason, en } })}
              />
            </Flex>
          </Card>
        );
      })}
      <Button
        disabled={criteria.length >= 20}
        onClick={() => onChange([...criteria, newCriterion(criteria.length + 1)])}
        style={{ alignSelf: 'start' }}
      >
        {t('criterion.add')}
      </Button>
    </Flex>
  );
}
