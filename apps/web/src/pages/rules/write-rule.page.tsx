import { type Query, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card, Flex, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { useAct } from '../../ui/use-act';
import { CriteriaEditor } from './criteria-editor';
import { RuleHeadForm } from './rule-head-form';
import { newCriterion, newRule, newTable, type RuleText, textOf } from './rule-text';
import { TableEditor } from './table-editor';
import { TryRule } from './try-rule';

/** Writes a rule in FEEL or as a decision table; it is proven before it is saved. */
export function WriteRulePage() {
  const { t } = useTranslation('rules');
  const { code } = useSearch({ from: '/shell/rules/write' });
  return (
    <Page title={code ? t('editor.next', { code }) : t('editor.new')} help={<p>{t('help')}</p>}>
      {code ? <Known key={code} code={code} /> : <RuleEditor begun={newRule()} isNew />}
    </Page>
  );
}

function Known({ code }: { readonly code: string }) {
  const versions = $api.useQuery('get', '/api/v1/rules/{code}/versions', { params: { path: { code } } });
  return (
    <Fetched query={versions}>
      {({ items: [latest] }) => (
        <RuleEditor begun={latest ? textOf(latest) : { ...newRule(), code }} isNew={!latest} />
      )}
    </Fetched>
  );
}

function RuleEditor({ begun, isNew }: { readonly begun: RuleText; readonly isNew: boolean }) {
  const { t } = useTranslation('rules');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [rule, setRule] = useState(begun);
  const change = (part: Partial<RuleText>): void => setRule((before) => ({ ...before, ...part }));
  const save = useAct(async (key) => {
    await api.POST('/api/v1/rules', { body: rule, headers: commandHeaders(key) });
    // What was read before knows nothing of this version.
    await queryClient.invalidateQueries({ queryKey: ['get'], predicate: isAboutRules });
    await navigate({ to: '/rules', search: { rule: rule.code } });
  }, t('editor.saved'));
  return (
    <Flex vertical gap={16}>
      <RuleHeadForm rule={rule} isNew={isNew} onChange={change} />
      <Segmented
        aria-label={t('editor.kind')}
        value={rule.table ? 'table' : 'criteria'}
        options={(['criteria', 'table'] as const).map((value) => ({ value, label: t(`editor.${value}`) }))}
        onChange={(kind) =>
          change(
            kind === 'table'
              ? { table: newTable(), criteria: undefined }
              : { criteria: [newCriterion(1)], table: undefined },
          )
        }
        style={{ alignSelf: 'start' }}
      />
      {rule.table ? (
        <TableEditor table={rule.table} onChange={(table) => change({ table })} />
      ) : (
        <CriteriaEditor criteria={rule.criteria ?? []} onChange={(criteria) => change({ criteria })} />
      )}
      <Card size="small" title={t('try.title')}>
        <TryRule rule={rule} key={rule.factsOf ?? ''} />
      </Card>
      <Flex gap={8}>
        <Button type="primary" loading={save.busy} onClick={() => void save.run()}>
          {t('editor.save')}
        </Button>
        <Button onClick={() => void navigate({ to: '/rules', search: {} })}>{t('editor.cancel')}</Button>
      </Flex>
    </Flex>
  );
}

function isAboutRules({ queryKey }: Query): boolean {
  return typeof queryKey[1] === 'string' && queryKey[1].startsWith('/api/v1/rules');
}
