import { Flex, Select, Switch, Typography } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import { useSaid } from '../../i18n/said';
import { useListed } from '../../ui/listed';
import { Labelled } from './labelled';
import type { RuleText } from './rule-text';

interface RuleHeadFormProps {
  readonly rule: RuleText;
  readonly isNew: boolean;
  readonly onChange: (part: Partial<RuleText>) => void;
}

/** What a rule is called, what it stands on, and whose facts it judges. */
export function RuleHeadForm({ rule, isNew, onChange }: RuleHeadFormProps) {
  const { t } = useTranslation('rules');
  const said = useSaid();
  const listed = useListed();
  const id = useId();
  const rules = $api.useQuery('get', '/api/v1/rules');
  const sources = rules.data?.items.filter(({ own, usable }) => !own && usable) ?? [];
  const example = sources.find(({ code }) => code === rule.factsOf)?.example;
  const { name } = rule;
  return (
    <Flex gap={12} wrap>
      <Labelled
        label={t('editor.code')}
        help={t('editor.codeHelp')}
        value={rule.code}
        disabled={!isNew}
        isCode
        maxLength={60}
        onChange={(code) => onChange({ code: code.toUpperCase() })}
      />
      <Labelled
        label={t('editor.nameZh')}
        value={name.zh}
        onChange={(zh) => onChange({ name: { ...name, zh } })}
      />
      <Labelled
        label={t('editor.nameEn')}
        value={name.en}
        onChange={(en) => onChange({ name: { ...name, en } })}
      />
      <Labelled label={t('editor.basis')} value={rule.basis} onChange={(basis) => onChange({ basis })} />
      <div style={{ flex: '1 1 240px' }}>
        <label htmlFor={`${id}-facts`} style={{ display: 'block', marginBottom: 4 }}>
          {t('editor.facts')}
        </label>
        <Select
          id={`${id}-facts`}
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: '100%' }}
          value={rule.factsOf ?? ''}
          options={[
            ...sources.map((one) => ({ value: one.code, label: said(one.name) })),
            { value: '', label: t('editor.variables') },
          ]}
          onChange={(factsOf: string) => onChange({ factsOf: factsOf || undefined })}
        />
        {example ? (
          <Typography.Text type="secondary" style={{ fontSize: 12 }}>
            {t('editor.names', { names: listed(Object.keys(example)) })}
          </Typography.Text>
        ) : null}
      </div>
      <Flex gap={8} align="center" style={{ flex: '1 1 240px' }}>
        <Switch
          id={`${id}-verified`}
          checked={rule.verified}
          onChange={(verified) => onChange({ verified })}
        />
        <label htmlFor={`${id}-verified`}>{t('editor.verified')}</label>
      </Flex>
    </Flex>
  );
}
