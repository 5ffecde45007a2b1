import { $api } from '../../api/client';

/** Names places: `const placeName = usePlaceName(); placeName('99.01.01')`. A code nobody named is shown as it is. */
export function usePlaceName(): (code: string) => string {
  const { data } = $api.useQuery('get', '/api/v1/jurisdictions', {}, { staleTime: 300_000 });
  const names = new Map((data?.items ?? []).map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}
