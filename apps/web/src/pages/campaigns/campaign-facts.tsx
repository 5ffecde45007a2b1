import { Card, Descriptions, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSearchRows } from '../../api/use-search';
import { useSaid } from '../../i18n/said';
import { useTerm } from '../../i18n/terms';
import { usePlaceName } from '../../places/places';
import { useListed } from '../../ui/listed';
import { WorkflowName } from '../admin/runtime/workflow-names';
import { useNames } from '../cases/names/use-names';

type Campaign = Schemas['CampaignView'];

const demands = ['leader', 'department', 'expert'] as const;

/** What was decided when a campaign was prepared: on what it stands, whom it is about, who runs it and by which rules. */
export function CampaignFacts({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  const term = useTerm();
  const listed = useListed();
  const placeName = usePlaceName();
  const person = useNames('accounts', campaign.team);
  const asked = demands.filter((demand) => campaign.teamDemands[demand]);
  return (
    <Card size="small">
      <Descriptions
        column={{ xs: 1, lg: 2 }}
        items={[
          { key: 'basis', label: t('field.basis'), children: campaign.basis },
          { key: 'period', label: t('field.period'), children: `${campaign.startsOn} – ${campaign.endsOn}` },
          { key: 'place', label: t('field.jurisdiction'), children: placeName(campaign.jurisdiction) },
          {
            key: 'industries',
            label: t('field.industries'),
            children: listed(campaign.industries.map((code) => term('industry', code))),
          },
          { key: 'team', label: t('field.team'), children: listed(campaign.team.map(person)) || '—' },
          {
            key: 'demands',
            label: t('field.teamDemands'),
            children: listed(asked.map((demand) => t(`demand.${demand}`))) || '—',
          },
          { key: 'checklists', label: t('field.checklists'), children: <Checklists campaign={campaign} /> },
          { key: 'pinned', label: t('field.pinned'), children: <Pinned campaign={campaign} /> },
        ]}
      />
    </Card>
  );
}

function Checklists({ campaign: { checklistIds } }: { campaign: Campaign }) {
  const said = useSaid();
  const listed = useListed();
  const { rows = [] } = useSearchRows('/api/v1/checklists/search', { limit: 200 });
  const chosen = rows.filter(({ id }) => checklistIds.includes(id));
  return <>{listed(chosen.map(({ title, titleZh }) => said({ zh: titleZh, en: title })))}</>;
}

/** The workflows a campaign runs on, in the versions it keeps until its end. */
function Pinned({ campaign: { pinned } }: { campaign: Campaign }) {
  return (
    <Flex wrap gap="4px 16px">
      {Object.entries(pinned).map(([key, version]) => (
        <PinnedVersion key={key} workflow={key} version={version} />
      ))}
    </Flex>
  );
}

function PinnedVersion({ workflow, version }: { workflow: string; version: number }) {
  return (
    <span>
      <WorkflowName workflow={workflow} /> v{version}
    </span>
  );
}
