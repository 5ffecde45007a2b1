import { getRouteApi } from '@tanstack/react-router';
import { Card, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { useTerms } from '../../i18n/terms';
import { useAccount } from '../../session/use-session';
import { OnlyWith } from '../../ui/only-with';
import { Page } from '../../ui/page';
import { CommandForm } from '../cases/command/command-form';
import { ChoiceField, EntitiesField, EntityField } from '../cases/command/fields';
import { EntitySelect } from '../cases/names/entity-select';
import { filledTeam, firstTeam, PlanFields } from './plan-fields';

const route = getRouteApi('/shell/inspections/plan');

/** Plans a visit to one enterprise. */
export function PlanInspectionPage() {
  return (
    <OnlyWith anyOf={['inspection.plan']}>
      <PlanForm />
    </OnlyWith>
  );
}

function PlanForm() {
  const { t } = useTranslation('inspections');
  const account = useAccount();
  const given = route.useSearch();
  const navigate = route.useNavigate();
  const modes = useTerms('inspectionMode').filter(({ value }) => value !== 'RANDOM');
  async function plan(values: Schemas['PlanInspectionDto'], headers: Record<string, string>): Promise<void> {
    const body = { ...values, team: filledTeam(values.team) };
    const { data } = await api.POST('/api/v1/inspections', { body, headers });
    if (data) await navigate({ to: '/inspections/$id', params: { id: data.id } });
  }
  return (
    <Page title={t('plan.title')} lead={t('plan.lead')} help={t('help.plan')}>
      <Card style={{ maxWidth: 760 }}>
        <CommandForm<Schemas['PlanInspectionDto']>
          title={t('plan.what')}
          submit={t('plan.submit')}
          initial={{
            mode: given.lookbackHazardId ? 'LOOKBACK' : 'OPEN',
            team: firstTeam(account?.id),
            ...given,
          }}
          send={plan}
        >
          <EntityField name="enterpriseId" label={t('enterprise')} kind="enterprises" />
          <ChoiceField name="mode" label={t('mode')} options={modes} />
          <ModeFields />
          <PlanFields />
        </CommandForm>
      </Card>
    </Page>
  );
}

/** What only some modes need: who joins, what is looked back at. */
function ModeFields() {
  const { t } = useTranslation(['inspections', 'cases']);
  const account = useAccount();
  return (
    <Form.Item noStyle shouldUpdate>
      {({ getFieldValue }) => (
        <>
          {getFieldValue('mode') === 'COVERT' ? <p role="note">{t('plan.covert')}</p> : null}
          {getFieldValue('mode') === 'LOOKBACK' ? (
            <Form.Item
              name="lookbackHazardId"
              label={t('plan.lookback')}
              rules={[{ required: true, message: t('cases:required', { field: t('plan.lookback') }) }]}
            >
              <ClosedCaseSelect enterpriseId={getFieldValue('enterpriseId') as string | undefined} />
            </Form.Item>
          ) : null}
          {getFieldValue('mode') === 'JOINT' ? (
            <EntitiesField
              name="jointOrganisationIds"
              label={t('plan.joint')}
              kind="organisations"
              filter={{
                kind: { in: ['REGULATOR', 'TOWN'] },
                ...(account ? { id: { ne: account.organisation.id } } : {}),
              }}
              max={10}
            />
          ) : null}
        </>
      )}
    </Form.Item>
  );
}

interface ClosedCaseSelectProps {
  readonly enterpriseId: string | undefined;
  readonly value?: string;
  readonly onChange?: (id: string | undefined) => void;
  readonly id?: string;
}

/** A closed case of an enterprise, by its title. */
function ClosedCaseSelect({ enterpriseId, ...field }: ClosedCaseSelectProps) {
  return (
    <EntitySelect
      kind="hazards"
      filter={{ ...(enterpriseId ? { enterpriseId } : {}), state: { in: ['CLOSED', 'LOOKBACK_DUE'] } }}
      {...field}
    />
  );
}
