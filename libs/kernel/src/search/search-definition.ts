import { BihuanError } from '../bihuan.error';

/** A field clients may filter and sort by. */
export interface SearchField {
  /** `texts` is a list of texts: found when it holds the value, or with `in` any of the values. */
  readonly type: 'text' | 'texts' | 'number' | 'date' | 'boolean' | 'id';
  /** Property of the row the field stands for. @default the field's own name */
  readonly property?: string;
  /** Only for properties that are never null. @default false */
  readonly sortable?: boolean;
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
