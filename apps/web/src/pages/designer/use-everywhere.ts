import { useAccount, useMay } from '../../session/use-session';

/** Whether one may do what concerns the whole installation: a workflow or rule is valid for every place. */
export function useMayEverywhere(): (permission: string) => boolean {
  const account = useAccount();
  const may = useMay();
  const everywhere = account?.grants.some(({ jurisdiction }) => jurisdiction === '') ?? false;
  return (permission) => everywhere && may(permission);
}
