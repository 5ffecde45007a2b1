import { type Named, useNames } from './use-names';

/** One thing by its name. */
export function Name({ kind, id }: { kind: Named; id: string | null | undefined }) {
  return <>{useNames(kind, [id])(id) || '—'}</>;
}
