import { $api } from '../../api/client';

/** A place in a tree to choose from. */
export interface PlaceNode {
  readonly value: string;
  readonly title: string;
  readonly children: PlaceNode[];
}

/** The tree of places at and below one, for pickers. */
export function usePlaceTree(within?: string): PlaceNode[] {
  const { data } = $api.useQuery(
    'get',
    '/api/v1/jurisdictions',
    within ? { params: { query: { within } } } : {},
    { staleTime: 300_000 },
  );
  const nodes = new Map<string, PlaceNode>();
  const roots: PlaceNode[] = [];
  for (const { code, name, parentCode } of data?.items ?? []) {
    const node: PlaceNode = { value: code, title: name, children: [] };
    nodes.set(code, node);
    (nodes.get(parentCode ?? '')?.children ?? roots).push(node);
  }
  return roots;
}
