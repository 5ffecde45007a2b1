import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Alert, Button, Flex, Grid, Steps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { OnlyWith } from '../../ui/only-with';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { BasicsStep } from './basics-step';
import { ChecklistsStep } from './checklists-step';
import { DiscardDraft } from './discard-draft';
import { PeriodStep } from './period-step';
import { PublishStep } from './publish-step';
import { ScopeStep } from './scope-step';
import { TeamStep } from './team-step';
import { StartOver } from './use-save-step';
import { type WizardStep, wizardSteps } from './wizard-steps';
import { WorkflowStep } from './workflow-step';

const bodies = {
  basics: BasicsStep,
  scope: ScopeStep,
  period: PeriodStep,
  team: TeamStep,
  checklists: ChecklistsStep,
  workflow: WorkflowStep,
  publish: PublishStep,
} satisfies Record<WizardStep, (props: { campaign: Schemas['CampaignView'] }) => React.ReactNode>;

/** The first step of a campaign that does not exist yet. */
export function NewCampaignPage() {
  const { t } = useTranslation('campaigns');
  return (
    <Page title={t('new')} help={t('help.wizard')}>
      <OnlyWith anyOf={['campaign.create']}>
        <Progress step="basics" />
        <BasicsStep />
      </OnlyWith>
    </Page>
  );
}

/** A draft, one step after the other; every step is saved when one goes on, so leaving loses nothing. */
export function PrepareCampaignPage() {
  const { t } = useTranslation('campaigns');
  const { campaignId } = useParams({ from: '/shell/campaigns/$campaignId/prepare' });
  const { step } = useSearch({ from: '/shell/campaigns/$campaignId/prepare' });
  const navigate = useNavigate();
  const query = $api.useQuery('get', '/api/v1/campaigns/{id}', { params: { path: { id: campaignId } } });
  const [round, setRound] = useState(0);
  const Body = bodies[step];
  return (
    <Fetched query={query}>
      {(campaign) => (
        <Page
          title={campaign.title}
          lead={t('draftSaved')}
          help={t('help.wizard')}
          actions={<DiscardDraft campaign={campaign} />}
        >
          <Progress
            step={step}
            onGo={(next) =>
              void navigate({
                to: '/campaigns/$campaignId/prepare',
                params: { campaignId },
                search: { step: next },
              })
            }
          />
          {campaign.status === 'DRAFT' ? (
            <OnlyWith anyOf={['campaign.update']}>
              <StartOver value={() => setRound(round + 1)}>
                <Body key={`${campaign.id}-${step}-${round}`} campaign={campaign} />
              </StartOver>
            </OnlyWith>
          ) : (
            <Alert
              type="info"
              title={t('alreadyPublished')}
              action={
                <Link to="/campaigns/$campaignId" params={{ campaignId }}>
                  {t('toCampaign')}
                </Link>
              }
            />
          )}
        </Page>
      )}
    </Fetched>
  );
}

function Progress({ step, onGo }: { step: WizardStep; onGo?: (step: WizardStep) => void }) {
  const { t } = useTranslation('campaigns');
  const wide = Grid.useBreakpoint().md ?? true;
  const current = wizardSteps.indexOf(step);
  const items = wizardSteps.map((name) => ({ title: t(`step.${name}`) }));
  if (!wide) {
    const before = wizardSteps[current - 1];
    return (
      <Flex align="center" justify="space-between" gap={8} style={{ marginBottom: 12 }}>
        {t('stepOf', { no: current + 1, of: wizardSteps.length, name: t(`step.${step}`) })}
        {onGo && before ? <Button onClick={() => onGo(before)}>{t('back')}</Button> : null}
      </Flex>
    );
  }
  return (
    <Steps
      size="small"
      current={current}
      items={items}
      onChange={onGo ? (index) => onGo(wizardSteps[index] ?? 'basics') : undefined}
      style={{ marginBottom: 24 }}
    />
  );
}
