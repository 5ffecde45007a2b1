import type { Schemas } from '../../../api/client';
import { $api } from '../../../api/client';
import { useSearchRows } from '../../../api/use-search';
import { useStepName } from '../../../i18n/step-names';

/** All versions of all workflows, the newest first; at most 200. */
export function useDefinitions(): readonly Schemas['Definition'][] {
  const found = useSearchRows('/api/v1/definitions/search', {
    limit: 200,
    sort: [{ field: 'version', order: 'desc' }],
  });
  return found.rows ?? [];
}

/** Names workflows by their key: the name of the newest version. */
export function useWorkflowName(): (key: string) => string {
  const definitions = useDefinitions();
  const stepName = useStepName();
  return (key) => stepName(definitions.find((definition) => definition.key === key)?.name ?? key);
}

/** Names the elements of a version: `elementName('order.issue')`. */
export function useElementName(definitionId: string | undefined): (elementId: string | null) => string {
  const { data } = $api.useQuery(
    'get',
    '/api/v1/definitions/{id}',
    { params: { path: { id: definitionId ?? '' } } },
    { staleTime: Infinity, enabled: definitionId !== undefined },
  );
  const stepName = useStepName();
  const names = new Map(
    (data?.elements ?? []).map(({ id, name = id, attributes }) => [id, stepName(name, attributes.nameEn)]),
  );
  return (elementId) => (elementId === null ? '—' : (names.get(elementId) ?? elementId));
}
