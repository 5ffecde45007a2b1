import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Alert, Flex, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { ConfirmButton } from '../../ui/confirm-button';
import { useMay } from '../../session/use-session';
import { Mark } from '../../ui/mark';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { useAct } from '../../ui/use-act';
import { WorkflowName } from '../admin/runtime/workflow-names';
import { Designer } from './designer';
import { DraftConflict } from './draft-conflict';
import { useProof } from './proof/use-proof';
import { type DeploymentTarget, useDeployment, variableWorkflows } from './use-deployment';
import { type DraftTexts, type SaveState, useDraftTexts } from './use-draft-texts';
import { useLeaving } from './use-leaving';
import { Export } from './workflow.page';

/** Draws a workflow: saved by itself, proven while one draws, tried, and deployed. */
export function DraftPage() {
  const { draft: id } = useParams({ from: '/shell/workflows/design/$draft' });
  // What is being drawn must not be replaced by what comes back from the server.
  const query = $api.useQuery(
    'get',
    '/api/v1/workflow-drafts/{id}',
    { params: { path: { id } } },
    { staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false },
  );
  return (
    <Fetched query={query}>
      {(draft) => (
        <OpenDraft key={`${draft.id} ${draft.version}`} draft={draft} onReload={() => query.refetch()} />
      )}
    </Fetched>
  );
}

interface OpenDraftProps {
  readonly draft: Schemas['OpenWorkflowDraft'];
  /** Fetches what is saved now in place of what is open. */
  readonly onReload: () => Promise<unknown>;
}

function OpenDraft({ draft, onReload }: OpenDraftProps) {
  const { t } = useTranslation('designer');
  const kept = useDraftTexts(draft);
  const { texts, change, state } = kept;
  // Never deploys what is older than what one sees.
  const [settle, setSettle] = useState<() => Promise<void>>();
  const target = useDeployment(draft);
  const proof = useProof(texts, target);
  useLeaving(kept, settle);
  return (
    <Page
      title={texts.name}
      lead={<Saved state={state} />}
      help={<p style={{ whiteSpace: 'pre-line' }}>{t('help.draft')}</p>}
      actions={
        <>
          <Export name={texts.name} xml={texts.xml} />
          <Deploy
            id={draft.id}
            texts={texts}
            target={target}
            isAccepted={
              proof.report?.verdict === 'accepted' && !proof.isProving && !settle && state === 'saved'
            }
          />
        </>
      }
    >
      {state === 'conflict' ? (
        <DraftConflict texts={texts} basedOn={draft.basedOn} onTheirs={onReload} />
      ) : null}
      {state === 'failed' ? (
        <Alert type="warning" showIcon title={t('save.failedHelp')} style={{ marginBottom: 12 }} />
      ) : null}
      {target.jurisdiction === '' ? null : <StandsInFor target={target} />}
      <Designer
        {...{ texts, change, proof }}
        begun={draft.xml}
        onDrawing={(settled) => setSettle(() => settled)}
      />
    </Page>
  );
}

function Saved({ state }: { readonly state: SaveState }) {
  const { t } = useTranslation('designer');
  const colors = { saved: 'good', saving: 'info', conflict: 'bad', failed: 'bad' } as const;
  return (
    <span role="status">
      <Mark tone={colors[state]}>{t(`save.${state}`)}</Mark>
    </span>
  );
}

function StandsInFor({ target: { variantOf, choose } }: { readonly target: DeploymentTarget }) {
  const { t } = useTranslation('designer');
  return (
    <Flex gap={8} align="center" wrap style={{ marginBottom: 12 }}>
      <label htmlFor="draft-variant">{t('deploy.standsInFor')}</label>
      <Select
        id="draft-variant"
        allowClear
        placeholder={t('deploy.nothing')}
        value={variantOf}
        onChange={choose}
        options={variableWorkflows.map((value) => ({ value, label: <WorkflowName workflow={value} /> }))}
        style={{ minWidth: 180 }}
      />
    </Flex>
  );
}

interface DeployProps {
  readonly id: string;
  readonly texts: DraftTexts;
  readonly target: DeploymentTarget;
  readonly isAccepted: boolean;
}

function Deploy({ id, texts, target: { jurisdiction, variantOf }, isAccepted }: DeployProps) {
  const { t } = useTranslation('designer');
  const may = useMay();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const deploy = useAct(async (key) => {
    const { xml, pack, policies } = texts;
    const body = { xml, jurisdiction, variantOf, ...(pack && { pack }), ...(policies && { policies }) };
    const { data } = await api.POST('/api/v1/definitions', { body, headers: commandHeaders(key) });
    if (!data) return;
    await api.DELETE('/api/v1/workflow-drafts/{id}', {
      params: { path: { id } },
      headers: commandHeaders(`${key}-draft`),
    });
    for (const list of ['/api/v1/definitions/search', '/api/v1/workflow-drafts/search'])
      await queryClient.invalidateQueries({ queryKey: ['post', list] });
    await navigate({ to: '/workflows/$id', params: { id: data.id }, search: {} });
  }, t('deploy.done'));
  if (!may('definition.deploy')) return null;
  return (
    <ConfirmButton
      type="primary"
      disabled={!isAccepted}
      title={t('deploy.title', { name: texts.name })}
      consequence={jurisdiction === '' ? t('deploy.consequence') : t('deploy.consequenceHere')}
      onConfirm={deploy.run}
    >
      {t('deploy.button')}
    </ConfirmButton>
  );
}
