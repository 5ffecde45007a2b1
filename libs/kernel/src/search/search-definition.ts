import { BihuanError } from '../bihuan.error';

/** A field clients may filter and sort by. */
export interface SearchField {
  /**
   * `number` is a whole number, `amount` may have a fraction. `texts` is a list of texts: found when it holds the value, or with `in` any of the values. `node` is a code of the
   * jurisdiction tree: found when it is the node asked for or lies below it.
   */
  readonly type: 'text' | 'texts' | 'node' | 'number' | 'amount' | 'date' | 'boolean' | 'id';
  /** Property of the row the field stands for. @default the field's own name */
  readonly property?: string;
  /** Value that is no property but derived, as SQL over the row called `alias`. Never sortable. @default the property */
  readonly sql?: (alias: string) => string;
  /**
   * Value that stands in other tables: SQL for rows of `id` and `value`, at most one for each row that is searched. A
   * count joins them once, a list looks up one by one. Never sortable.
   */
  readonly rows?: string;
  /**
   * For `texts` that are rows of another table: SQL for whether the row called `alias` has one of which `is`, e.g. `= $1`,
   * is true. Found set by set, where {@link sql} asks row by row. @default what `sql` says
   */
  readonly holds?: (alias: string, is: string) => string;
  /** Texts that each stand for several values of the property, e.g. phases for states; only `eq` and `in` then. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** @default false */
  readonly sortable?: boolean;
  /** Whether a property to sort by may be null: such rows come last, in both orders. @default false */
  readonly nullable?: boolean;
}

/** What can be searched in one resource. */
export interface SearchDefinition {
  readonly fields: Readonly<Record<string, SearchField>>;
  /** Order when the request names none. */
  readonly sort: readonly { readonly field: string; readonly order: 'asc' | 'desc' }[];
}

/** The filter, sort or page of a search cannot be understood. */
export class SearchInvalidError extends BihuanError<'SEARCH_INVALID'> {
  constructor(message: string, details: Record<string, unknown> = {}) {
    super('SEARCH_INVALID', message, { kind: 'invalid', details });
  }
}
