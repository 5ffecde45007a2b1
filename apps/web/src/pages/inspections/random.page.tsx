import { Link } from '@tanstack/react-router';
import { Alert, Card, Form, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../api/client';
import { useAccount } from '../../session/use-session';
import { OnlyWith } from '../../ui/only-with';
import { Page } from '../../ui/page';
import { CommandForm } from '../cases/command/command-form';
import { useNames } from '../cases/names/use-names';
import { filledTeam, firstTeam, PlanFields } from './plan-fields';

/** Draws enterprises that nobody has inspected yet, and plans a visit to each (双随机). */
export function PlanRandomPage() {
  return (
    <OnlyWith anyOf={['inspection.plan-random']}>
      <DrawForm />
    </OnlyWith>
  );
}

function DrawForm() {
  const { t } = useTranslation('inspections');
  const account = useAccount();
  const [drawn, setDrawn] = useState<readonly Schemas['Inspection'][]>();
  const areas = $api.useQuery('get', '/api/v1/jurisdictions', {}, { staleTime: 300_000 });
  async function draw(values: Schemas['PlanRandomDto'], headers: Record<string, string>): Promise<void> {
    const body = { ...values, team: filledTeam(values.team) };
    const { data } = await api.POST('/api/v1/inspections/plan-random', { body, headers });
    setDrawn(data?.items ?? []);
  }
  return (
    <Page title={t('random.title')} lead={t('random.lead')} help={t('help.random')}>
      {drawn ? <Drawn key={drawn[0]?.id} visits={drawn} /> : null}
      <Card style={{ maxWidth: 760 }}>
        <CommandForm<Schemas['PlanRandomDto']>
          title={t('random.what')}
          submit={t('random.submit')}
          consequence={t('random.consequence')}
          initial={{ count: 5, team: firstTeam(account?.id) }}
          send={draw}
        >
          <Form.Item name="count" label={t('random.count')} rules={[{ required: true }]}>
            <InputNumber min={1} max={50} precision={0} />
          </Form.Item>
          <Form.Item name="place" label={t('random.place')} extra={t('random.placeHelp')}>
            <Select
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              options={(areas.data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }))}
            />
          </Form.Item>
          <PlanFields />
        </CommandForm>
      </Card>
    </Page>
  );
}

function Drawn({ visits }: { visits: readonly Schemas['Inspection'][] }) {
  const { t } = useTranslation('inspections');
  const enterprise = useNames(
    'enterprises',
    visits.map(({ enterpriseId }) => enterpriseId),
  );
  const seed = visits[0]?.draw;
  return (
    // The form below it is longer than a screen: whoever sent it is taken to what was drawn.
    <section ref={goTo} tabIndex={-1} aria-label={t('random.result')}>
      <Alert
        type="success"
        showIcon
        style={{ marginBottom: 16 }}
        title={t('random.drawn', { count: visits.length })}
        description={
          <>
            {seed ? t('random.seed', { seed: seed.seed, population: seed.population }) : null}
            <ul>
              {visits.map(({ id, number, enterpriseId, draw }) => (
                <li key={id}>
                  <Link to="/inspections/$id" params={{ id }}>
                    {number}
                  </Link>{' '}
                  {enterprise(enterpriseId)} {draw ? t('random.position', { count: draw.position }) : null}
                </li>
              ))}
            </ul>
          </>
        }
      />
    </section>
  );
}

function goTo(result: HTMLElement | null): void {
  result?.focus();
  result?.scrollIntoView({ block: 'center' });
}
