import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Alert, Button, Card, Collapse, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { useAct } from '../../../ui/use-act';
import { ReasonButton } from '../reason-button';
import { Findings } from '../runtime/findings';

/** Tries a plan over the running processes of the version, then starts it. */
export function MigrationTrial({ plan }: { plan: Schemas['MigrationPlanRequest'] }) {
  const { t } = useTranslation('admin');
  const [verdict, setVerdict] = useState<Schemas['MigrationCheck']>();
  const check = useAct(async () => {
    const { data } = await api.POST('/api/v1/migrations/check', { body: { plan } });
    setVerdict(data);
  });
  return (
    <Card size="small" title={t('migration.trial')}>
      <Flex vertical gap={12} align="start">
        <Button onClick={() => void check.run()} loading={check.busy}>
          {t('migration.try')}
        </Button>
        {verdict ? <Verdict verdict={verdict} /> : null}
        {verdict && verdict.accepted > 0 && verdict.findings.length === 0 ? (
          <StartButton plan={plan} count={verdict.accepted} />
        ) : null}
      </Flex>
    </Card>
  );
}

function StartButton({ plan, count }: { plan: Schemas['MigrationPlanRequest']; count: number }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const navigate = useNavigate();
  async function start(reason: string, key: string): Promise<void> {
    const { data } = await api.POST('/api/v1/migrations', {
      headers: commandHeaders(key),
      body: { plan, reason },
    });
    await queries.invalidateQueries({ queryKey: ['post', '/api/v1/migrations/search'] });
    if (data) await navigate({ to: '/admin/migrations/$migrationId', params: { migrationId: data.id } });
  }
  return (
    <ReasonButton
      type="primary"
      title={t('migration.startTitle')}
      consequence={t('migration.startConsequence', { count })}
      onReason={start}
    >
      {t('migration.start')}
    </ReasonButton>
  );
}

function Verdict({
  verdict: { accepted, refused, findings, items },
}: {
  verdict: Schemas['MigrationCheck'];
}) {
  const { t } = useTranslation('admin');
  const bad = items.filter((item) => !item.accepted);
  const good = items.filter((item) => item.accepted);
  return (
    <Flex vertical gap={8} style={{ width: '100%' }}>
      <Alert
        role="status"
        showIcon
        type={refused > 0 || findings.length > 0 ? 'warning' : 'success'}
        title={t('migration.verdict', { accepted, refused })}
      />
      <Findings findings={findings} />
      {bad.length > 0 ? (
        <Collapse
          items={bad.map(({ instanceId, findings: reasons }) => ({
            key: instanceId,
            label: t('migration.refusedOne', { id: instanceId }),
            children: (
              <>
                <p>
                  <Link to="/admin/instances/$instanceId" params={{ instanceId }}>
                    {t('migration.toInstance')}
                  </Link>
                </p>
                <Findings findings={reasons} />
              </>
            ),
          }))}
        />
      ) : null}
      {good.length > 0 ? (
        <Collapse
          items={[
            {
              key: 'good',
              label: t('migration.acceptedOnes', { n: good.length }),
              children: <InstanceLinks ids={good.map(({ instanceId }) => instanceId)} />,
            },
          ]}
        />
      ) : null}
    </Flex>
  );
}

function InstanceLinks({ ids }: { ids: readonly string[] }) {
  return (
    <ul style={{ margin: 0 }}>
      {ids.map((instanceId) => (
        <li key={instanceId}>
          <Link
            to="/admin/instances/$instanceId"
            params={{ instanceId }}
            style={{ overflowWrap: 'anywhere' }}
          >
            {instanceId}
          </Link>
        </li>
      ))}
    </ul>
  );
}
