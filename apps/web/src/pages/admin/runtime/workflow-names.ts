import { $api, type Schemas } from '../../../api/client';
import { useStepName } from '../../../i18n/step-names';

/** A version of a workflow; undefined while it is fetched, and without an id. */
export function useDefinition(id: string | undefined): Schemas['Definition'] | undefined {
  const { data } = $api.useQuery(
    'get',
    '/api/v1/definitions/{id}',
    { params: { path: { id: id ?? '' } } },
    { staleTime: Infinity, enabled: Boolean(id) },
  );
  return data;
}

type Version = Pick<Schemas['Definition'], 'name' | 'nameEn' | 'version'>;

/** How a version of a workflow is named: `Review v3`. */
export function useVersionLabel(): (version: Version) => string {
  const stepName = useStepName();
  return ({ name, nameEn, version }) => `${stepName(name, nameEn)} v${version}`;
}

/** Names a version of a workflow by its id; the id while it is fetched. */
export function useVersionName(id: string): string {
  const definition = useDefinition(id);
  const labelOf = useVersionLabel();
  return definition ? labelOf(definition) : id;
}

/** Names a workflow by its key: the name of the newest version. */
export function useWorkflowName(key: string): string {
  const { data } = $api.useQuery(
    'post',
    '/api/v1/definitions/search',
    { body: { filter: { key }, sort: [{ field: 'version', order: 'desc' }], page: { limit: 1 } } },
    { staleTime: 300_000, enabled: key !== '' },
  );
  const stepName = useStepName();
  const newest = data?.items[0];
  return newest ? stepName(newest.name, newest.nameEn) : key;
}

/** A workflow by its name. */
export function WorkflowName({ workflow }: { readonly workflow: string }): string {
  return useWorkflowName(workflow);
}

/** Names the elements of a version: `elementName('order.issue')`. */
export function useElementName(definitionId: string | undefined): (elementId: string | null) => string {
  const definition = useDefinition(definitionId);
  const stepName = useStepName();
  const names = new Map(
    (definition?.elements ?? []).map(({ id, name = id, attributes }) => [
      id,
      stepName(name, attributes.nameEn),
    ]),
  );
  return (elementId) => (elementId === null ? '—' : (names.get(elementId) ?? elementId));
}
