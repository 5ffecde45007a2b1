import { Flex, Form, Input, Typography } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { useTerm, useTerms } from '../../../i18n/terms';
import { ConfirmButton } from '../../../ui/confirm-button';
import { useAct } from '../../../ui/use-act';
import { CommandForm } from '../command/command-form';
import { ChoiceField, EntityField } from '../command/fields';
import { useNames } from '../names/use-names';
import { type CaseFormProps, type CaseOnPage, sender } from './case-command';

interface ResponsibilityValues {
  readonly basis: Schemas['ResponsibilityBasis'];
  readonly party?: Schemas['NewResponsibility']['party'];
  readonly organisationId?: string;
  readonly personName?: string;
}

const authorities = { kind: { in: ['REGULATOR', 'TOWN', 'GOVERNMENT', 'OFFICE'] } };

/** Who answers for the case, one by one: those named already can be taken away, others added, until the order. */
export function ResponsibilityForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <Flex vertical gap={24}>
      <section aria-label={t('head.responsibilities')}>
        <Typography.Title level={3} style={{ fontSize: 16, marginTop: 0 }}>
          {t('head.responsibilities')}
        </Typography.Title>
        <Named hazard={hazard} />
      </section>
      <AddForm hazard={hazard} />
    </Flex>
  );
}

function AddForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  const bases = useTerms('responsibilityBasis');
  const send = sender(hazard.id, 'assign-responsibility');
  function add(values: ResponsibilityValues, headers: Record<string, string>): Promise<void> {
    const { basis, party, organisationId = hazard.enterpriseId, personName } = values;
    const row = { basis, organisationId, ...(party ? { party } : {}), ...(personName ? { personName } : {}) };
    return send({ add: [row] }, headers);
  }
  return (
    <CommandForm<ResponsibilityValues>
      title={t('form.responsibility.title')}
      lead={t('form.responsibility.lead')}
      submit={t('form.responsibility.submit')}
      version={hazard.version}
      send={add}
    >
      <ChoiceField name="basis" label={t('field.responsibilityBasis')} options={bases} />
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => <Who basis={getFieldValue('basis') as ResponsibilityValues['basis']} />}
      </Form.Item>
      <Form.Item name="personName" label={t('field.person')}>
        <Input maxLength={100} />
      </Form.Item>
    </CommandForm>
  );
}

/** What the basis asks for: a party and anybody, an authority, or nothing, because it is the enterprise itself. */
function Who({ basis }: { basis: ResponsibilityValues['basis'] | undefined }) {
  const { t } = useTranslation('cases');
  const parties = useTerms('party');
  if (basis === undefined || basis === 'ENTERPRISE') return null;
  const isParty = basis === 'PARTY';
  return (
    <>
      {isParty ? <ChoiceField name="party" label={t('field.party')} options={parties} /> : null}
      <EntityField
        name="organisationId"
        label={t('field.organisation')}
        kind="organisations"
        filter={isParty ? undefined : authorities}
      />
    </>
  );
}

function Named({ hazard }: { hazard: CaseOnPage }) {
  const term = useTerm();
  const organisation = useNames(
    'organisations',
    hazard.responsibilities.map(({ organisationId }) => organisationId),
  );
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
      {hazard.responsibilities.map(({ id, basis, party, organisationId, personName, duty }) => {
        const what = party ? term('party', party) : term('responsibilityBasis', basis);
        const who = [what, organisation(organisationId), personName].filter(Boolean).join(' · ');
        return (
          <li key={id}>
            <Flex gap={8} wrap justify="space-between" align="center">
              <span>
                {who} · {term('duty', duty)}
              </span>
              <Remove hazard={hazard} id={id} who={who} />
            </Flex>
          </li>
        );
      })}
    </ul>
  );
}

function Remove({ hazard, id, who }: { hazard: CaseOnPage; id: string; who: string }) {
  const { t } = useTranslation('cases');
  const client = useQueryClient();
  const act = useAct(async (key) => {
    await api.POST('/api/v1/hazards/{id}/assign-responsibility', {
      params: { path: { id: hazard.id } },
      body: { add: [], remove: [id] },
      headers: commandHeaders(key, hazard.version),
    });
    await client.invalidateQueries();
  }, t('done'));
  return (
    <ConfirmButton
      size="small"
      danger
      title={t('form.responsibility.remove')}
      consequence={t('form.responsibility.removeConsequence', { who })}
      onConfirm={act.run}
      aria-label={t('form.responsibility.removeNamed', { who })}
    >
      {t('form.responsibility.remove')}
    </ConfirmButton>
  );
}
