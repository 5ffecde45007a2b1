import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { type Act, useAct } from '../../ui/use-act';
import { emptyWorkflow } from './modeler/empty-workflow';
import { useHome } from './use-deployment';

/** What a draft is a copy of. */
interface CopiedDefinition {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  /** Where it is at home. */
  readonly jurisdiction: string;
}

/** Begins a draft, empty or as a copy of a definition, and opens it. */
export function useNewDraft(copyOf?: CopiedDefinition): Act {
  const { t, i18n } = useTranslation('designer');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const home = useHome();
  return useAct(async (key) => {
    const headers = commandHeaders(key);
    const body = copyOf
      ? await copied(copyOf, home)
      : { name: t('draft.newName'), ...emptyWorkflow(i18n.language) };
    const { data } = await api.POST('/api/v1/workflow-drafts', { body, headers });
    await queryClient.invalidateQueries({ queryKey: ['post', '/api/v1/workflow-drafts/search'] });
    if (data) await navigate({ to: '/workflows/design/$draft', params: { draft: data.id } });
  });
}

/** A key stays where it was deployed first: a copy that goes elsewhere gets one of its own. */
async function copied({ id, name, key, jurisdiction }: CopiedDefinition, home: string) {
  const { data } = await api.GET('/api/v1/definitions/{id}/files', { params: { path: { id } } });
  const { xml = '', pack = null, policies = null } = data ?? {};
  const own =
    home === jurisdiction ? xml : xml.replaceAll(`"${key}"`, `"${key}-${home.replaceAll('.', '-')}"`);
  return { name, xml: own, pack, policies, basedOn: id };
}
