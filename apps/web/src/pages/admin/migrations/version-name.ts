import { useDefinitions } from '../runtime/workflow-names';

/** Names a version of a workflow: `Review v3`. */
export function useVersionName(): (definitionId: string) => string {
  const definitions = useDefinitions();
  return (definitionId) => {
    const found = definitions.find(({ id }) => id === definitionId);
    return found ? `${found.name} v${found.version}` : definitionId;
  };
}
