import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Schemas } from '../../../api/client';
import type { DeploymentTarget } from '../use-deployment';

/** What deployment would say. */
export type Report = Schemas['DeploymentReport'];

/** A reason against it. */
export type Finding = Schemas['ProofFinding'];

/** The proof of what is drawn now; the last one stays on screen while the next is made. */
export function useProof(
  { xml, pack, policies }: { xml: string; pack: string; policies: string },
  { jurisdiction, variantOf }: Pick<DeploymentTarget, 'jurisdiction' | 'variantOf'>,
): {
  readonly report: Report | undefined;
  readonly isProving: boolean;
  readonly error: unknown;
} {
  const { data, isFetching, error } = useQuery({
    queryKey: ['definition-proof', xml, pack, policies, variantOf],
    placeholderData: keepPreviousData,
    gcTime: 10_000,
    queryFn: async ({ signal }) => {
      const body = { xml, jurisdiction, variantOf, ...(pack && { pack }), ...(policies && { policies }) };
      const answer = await api.POST('/api/v1/definitions/check', { body, signal });
      return answer.data;
    },
  });
  return { report: data, isProving: isFetching, error };
}
