import { useNavigate } from '@tanstack/react-router';
import { Button, Card, Flex, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useSearchRows } from '../../api/use-search';
import { Diagram } from '../../diagram/diagram';
import { Fetched, Loading, Nothing } from '../../ui/states';

/** The workflows in the versions that publishing will pin, to look at; they are changed in the designer. */
export function WorkflowStep({ campaign }: { campaign: Schemas['CampaignView'] }) {
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const found = useSearchRows('/api/v1/definitions/search', {
    limit: 200,
    sort: [{ field: 'version', order: 'desc' }],
  });
  const newest = (found.rows ?? []).filter(
    ({ key }, index, all) => all.findIndex((definition) => definition.key === key) === index,
  );
  const [chosen, setChosen] = useState<string>();
  const shown = newest.find(({ id }) => id === chosen) ?? newest[0];
  return (
    <Card>
      <p>{t('workflowExplained')}</p>
      {found.isPending ? <Loading /> : null}
      {found.rows && !shown ? <Nothing /> : null}
      {shown ? (
        <>
          <div style={{ overflowX: 'auto' }}>
            <Segmented
              value={shown.id}
              onChange={setChosen}
              options={newest.map(({ id, key, version }) => ({ value: id, label: `${key} v${version}` }))}
            />
          </div>
          <DefinitionDiagram definitionId={shown.id} label={shown.key} />
        </>
      ) : null}
      <Flex justify="end" style={{ marginTop: 16 }}>
        <Button
          type="primary"
          onClick={() =>
            void navigate({
              to: '/campaigns/$campaignId/prepare',
              params: { campaignId: campaign.id },
              search: { step: 'publish' },
            })
          }
        >
          {t('goOn')}
        </Button>
      </Flex>
    </Card>
  );
}

function DefinitionDiagram({ definitionId, label }: { definitionId: string; label: string }) {
  const query = $api.useQuery(
    'get',
    '/api/v1/definitions/{id}/xml',
    { params: { path: { id: definitionId } }, parseAs: 'text' },
    { staleTime: Infinity },
  );
  return <Fetched query={query}>{(xml) => <Diagram xml={String(xml)} label={label} height={420} />}</Fetched>;
}
