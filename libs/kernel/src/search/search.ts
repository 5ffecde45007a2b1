import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { conditionOf } from './condition';
import { type SearchDefinition, type SearchField, SearchInvalidError } from './search-definition';
import type { SearchRequest } from './search.dto';
import { isOfType } from './value-type';

/** All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
export interface Listing<Row> {
  readonly items: readonly Row[];
}

/** One page of a search. */
export interface SearchResult<Row> {
  readonly items: Row[];
  readonly page: {
    readonly limit: number;
    /** Hand it in as `page.after` for the next page; null when there is none. */
    readonly after: string | null;
  };
}

interface SortKey {
  readonly field: string;
  readonly property: string;
  readonly type: SearchField['type'];
  readonly order: 'asc' | 'desc';
  readonly nullable: boolean;
}

/**
 * Runs a search over `query`, with keyset paging: a page costs the same however far back it lies.
 *
 * @param query a query on the resource's rows, already limited to what the actor may see
 * @throws SearchInvalidError with the fields that can be used
 */
export async function search<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  definition: SearchDefinition,
  request: SearchRequest,
): Promise<SearchResult<Row>> {
  const { alias } = query;
  const limit = request.page?.limit ?? 50;
  const filter = filterSql(alias, definition, request.filter ?? {});
  if (filter.sql !== '') query.andWhere(filter.sql, filter.parameters);
  const keys = sortKeys(definition, request);
  for (const { property, order, nullable } of keys) {
    // Said only where it matters: an index gives the other order for nothing.
    const nulls = nullable ? 'NULLS LAST' : undefined;
    query.addOrderBy(`${alias}.${property}`, order === 'asc' ? 'ASC' : 'DESC', nulls);
  }
  if (request.page?.after) applyCursor(query, keys, request.page.after);
  const rows = await query.take(limit + 1).getMany();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, page: { limit, after: rows.length > limit && last ? cursorOf(keys, last) : null } };
}

/** Conditions in SQL with named parameters, for a query builder; empty when there are none. */
export interface FilterSql {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * The filter of a search as SQL, so that a figure can count exactly the rows a search lists.
 *
 * @param alias of the row in the query
 * @param prefix of the parameters' names, its own for each filter of a query
 * @throws SearchInvalidError with the fields that can be used
 */
export function filterSql(
  alias: string,
  { fields }: SearchDefinition,
  filter: Readonly<Record<string, unknown>>,
  prefix = 'filter',
): FilterSql {
  const conditions = Object.entries(filter).map(([name, condition], index) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) throw unknownField(name, Object.keys(fields));
    const column = valueSql(alias, name, field);
    const asked = field.groups ? { in: valuesOf(name, field.groups, condition) } : condition;
    const parameter = `${prefix}${index}`;
    const holds = field.holds && ((is: string) => field.holds?.(alias, is) ?? '');
    return conditionOf({ name, type: field.type, column, parameter, condition: asked, holds });
  });
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    parameters: Object.assign({}, ...conditions.map(({ parameters }) => parameters)) as Record<
      string,
      unknown
    >,
  };
}

/** The value of a field, as SQL over the row called `alias`. */
export function valueSql(alias: string, name: string, { sql, rows, property = name }: SearchField): string {
  if (sql) return sql(alias);
  return rows === undefined
    ? `${alias}.${property}`
    : `(SELECT found.value FROM (${rows}) AS found WHERE found.id = "${alias}".id)`;
}

/** The values a group, or several of them, stand for. */
function valuesOf(
  name: string,
  groups: Readonly<Record<string, readonly string[]>>,
  condition: unknown,
): string[] {
  const asked: unknown =
    isObject(condition) && Object.keys(condition).length === 1 ? (condition.in ?? condition.eq) : condition;
  return [asked].flat().flatMap((group) => {
    if (typeof group === 'string' && Object.hasOwn(groups, group)) return groups[group] ?? [];
    throw new SearchInvalidError(`filter.${name}: Use one or several of ${Object.keys(groups).join(', ')}.`, {
      field: name,
    });
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortKeys({ fields, sort }: SearchDefinition, request: SearchRequest): SortKey[] {
  const asked = request.sort?.length ? request.sort : sort;
  const keys = asked.map(({ field: name, order = 'asc' }) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field?.sortable) {
      throw unknownField(
        name,
        Object.keys(fields).filter((key) => fields[key]?.sortable),
      );
    }
    const { property = name, type, nullable = false } = field;
    return { field: name, property, type, order, nullable };
  });
  const order = keys[0]?.order ?? 'asc';
  return [...keys, { field: 'id', property: 'id', type: 'id', order, nullable: false }];
}

function applyCursor<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  keys: SortKey[],
  after: string,
): void {
  const values = parseCursor(keys, after);
  query.andWhere(
    new Brackets((where) => {
      keys.forEach((key, depth) => {
        const parts = keys
          .slice(0, depth)
          .map(({ property }, i) => {
            const column = `${query.alias}.${property}`;
            return values[i] === null ? `${column} IS NULL` : `${column} = :after${i}`;
          })
          .concat(beyond(`${query.alias}.${key.property}`, key, values[depth], `:after${depth}`));
        where.orWhere(`(${parts.join(' AND ')})`);
      });
    }),
    Object.fromEntries(values.map((value, i) => [`after${i}`, value])),
  );
}

/** What comes after a value in this order: nothing comes after no value, which is the last of all. */
function beyond(column: string, { order, nullable }: SortKey, value: unknown, parameter: string): string {
  if (value === null) return 'false';
  const further = `${column} ${order === 'asc' ? '>' : '<'} ${parameter}`;
  return nullable ? `(${further} OR ${column} IS NULL)` : further;
}

function signature(keys: SortKey[]): string {
  return keys.map(({ field, order }) => `${field}:${order}`).join(',');
}

function cursorOf(keys: SortKey[], row: ObjectLiteral): string {
  const values = keys.map(({ property }) => row[property] as unknown);
  return Buffer.from(JSON.stringify([signature(keys), ...values])).toString('base64url');
}

function parseCursor(keys: SortKey[], after: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(parsed) && parsed[0] === signature(keys) && parsed.length === keys.length + 1) {
      const values: unknown[] = parsed.slice(1);
      if (keys.every(({ type }, i) => values[i] === null || isOfType(type, values[i]))) return values;
    }
  } catch {
    // Not JSON: refused below like every other cursor that is not ours.
  }
  throw new SearchInvalidError('page.after does not belong to this search. Start again without it.');
}

function unknownField(name: string, known: string[]): SearchInvalidError {
  return new SearchInvalidError(`Cannot use the field "${name}" here. Use one of: ${known.join(', ')}.`, {
    field: name,
    known,
  });
}
