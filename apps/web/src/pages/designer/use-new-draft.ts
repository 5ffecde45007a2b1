import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { type Act, useAct } from '../../ui/use-act';
import { emptyWorkflow } from './modeler/empty-workflow';

/** Begins a draft, empty or as a copy of a definition, and opens it. */
export function useNewDraft(copyOf?: { readonly id: string; readonly name: string }): Act {
  const { t } = useTranslation('designer');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useAct(async (key) => {
    const headers = commandHeaders(key);
    const body = copyOf ? await copied(copyOf) : { name: t('draft.newName'), ...emptyWorkflow() };
    const { data } = await api.POST('/api/v1/workflow-drafts', { body, headers });
    await queryClient.invalidateQueries({ queryKey: ['post', '/api/v1/workflow-drafts/search'] });
    if (data) await navigate({ to: '/workflows/design/$draft', params: { draft: data.id } });
  });
}

async function copied({ id, name }: { readonly id: string; readonly name: string }) {
  const { data } = await api.GET('/api/v1/definitions/{id}/files', { params: { path: { id } } });
  const { xml = '', pack = null, policies = null } = data ?? {};
  return { name, xml, pack, policies, basedOn: id };
}
