import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../api/client';

type Place = Schemas['Jurisdiction'];

const path = '/api/v1/jurisdictions';
const none: readonly Place[] = [];

/** The places one may know of, or those at and below one of them; `known` once they are there, or cannot be had. */
function usePlaces(within?: string): { places: readonly Place[]; known: boolean } {
  const wish = within ? { params: { query: { within } } } : {};
  const { data, isPending } = $api.useQuery('get', path, wish, { staleTime: 300_000 });
  return { places: data?.items ?? none, known: !isPending };
}

/**
 * Names places: `const placeName = usePlaceName(); placeName('99.01.01')`. A code nobody named is shown as it is; no code is
 * the whole installation.
 */
export function usePlaceName(): (code: string) => string {
  const { t } = useTranslation();
  const { places, known } = usePlaces();
  const names = new Map(places.map(({ code, name }) => [code, name]));
  return (code) => (code === '' ? t('everywhere') : (names.get(code) ?? (known ? code : '…')));
}

/** Places to filter by. @param within this one and what lies in it; by default all one may know of */
export function usePlaceOptions(within?: string): { value: string; label: string }[] {
  return usePlaces(within).places.map(({ code, name }) => ({ value: code, label: name }));
}

/** A place in a tree to choose from. */
export interface PlaceNode {
  readonly value: string;
  readonly title: string;
  readonly children: PlaceNode[];
}

/** The tree of places at and below one, for pickers. */
export function usePlaceTree(within?: string): PlaceNode[] {
  const nodes = new Map<string, PlaceNode>();
  const roots: PlaceNode[] = [];
  for (const { code, name, parentCode } of usePlaces(within).places) {
    const node: PlaceNode = { value: code, title: name, children: [] };
    nodes.set(code, node);
    (nodes.get(parentCode ?? '')?.children ?? roots).push(node);
  }
  return roots;
}
