import { useState } from 'react';
import { $api, type Schemas } from '../../api/client';
import { useAccount } from '../../session/use-session';

/** Workflows of the product a campaign can have a variant of. */
export const variableWorkflows = ['major-hazard', 'general-hazard'] as const;

/** Where a draft will be deployed, and what it can stand in for there. */
export interface DeploymentTarget {
  /** Place it is for; empty: the whole installation. */
  readonly jurisdiction: string;
  /** Workflow of the product it is a variant of. */
  readonly variantOf: string | undefined;
  readonly choose: (variantOf: string | undefined) => void;
}

/** The own place of whoever deploys; who may act everywhere deploys for the whole installation. */
export function useHome(): string {
  const account = useAccount();
  const everywhere = account?.grants.some(({ jurisdiction }) => jurisdiction === '') ?? false;
  return everywhere ? '' : (account?.organisation.jurisdiction ?? '');
}

/** Where this draft goes: a copy of a workflow of the product stands in for that one unless one chooses otherwise. */
export function useDeployment({ basedOn }: Schemas['OpenWorkflowDraft']): DeploymentTarget {
  const jurisdiction = useHome();
  const [chosen, choose] = useState<string | null>(null);
  const { data: base } = $api.useQuery(
    'get',
    '/api/v1/definitions/{id}',
    { params: { path: { id: basedOn ?? '' } } },
    { enabled: basedOn !== null && jurisdiction !== '', staleTime: Infinity },
  );
  const original = variableWorkflows.find((key) => key === (base?.variantOf ?? base?.key));
  const variantOf = chosen === null ? original : chosen || undefined;
  return {
    jurisdiction,
    variantOf: jurisdiction === '' ? undefined : variantOf,
    choose: (workflow) => choose(workflow ?? ''),
  };
}
