/**
 * Who may see and change the rows of one table; the identity library turns the list of all of them into grants and
 * row-level security.
 *
 * - `tenant`: rows carry `jurisdiction` and (unless `enterprise` says otherwise) `enterpriseId`; an actor sees the
 *   rows of its territories and of its own enterprises, and can write no others
 * - `append-only`: like `tenant`, but rows can only be added
 * - `shared`: every actor sees every row
 * - `personal`: rows carry `accountId`; only that account and the product itself write them, and see them unless
 *   `readers` says who does, too
 * - `system`: only the product itself sees and writes rows
 */
export interface TablePolicy {
  readonly table: string;
  readonly kind: 'tenant' | 'append-only' | 'shared' | 'personal' | 'system';
  /**
   * Which rows an enterprise sees: `never`, or an SQL expression over the row in which `:enterprises` stands for the
   * enterprises of the actor (`uuid[]`).
   * @default "enterpriseId" = ANY (:enterprises)
   */
  readonly enterprise?: string;
  /**
   * For `personal` rows: who else reads them, an SQL expression over the row in which `:organisation` stands for the
   * organisation of the actor (`uuid`, null without one).
   * @default nobody
   */
  readonly readers?: string;
  /** Whether rows may be changed, or which columns of them. @default true, except for `append-only` */
  readonly update?: boolean | readonly string[];
  /** Whether rows may be deleted. @default false */
  readonly delete?: boolean;
}
