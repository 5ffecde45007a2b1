import { type SearchField, SearchInvalidError } from './search-definition';
import { isOfType } from './value-type';

const comparisons = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;
const operators = [...Object.keys(comparisons), 'in', 'like', 'exists'];

interface ConditionSource {
  readonly name: string;
  readonly type: SearchField['type'];
  readonly column: string;
  readonly parameter: string;
  readonly condition: unknown;
  /** See {@link SearchField.holds}. */
  readonly holds?: ((is: string) => string) | undefined;
}

/** Turns one filter entry into SQL with bound parameters. */
export function conditionOf(source: ConditionSource): { sql: string; parameters: Record<string, unknown> } {
  const { condition, column, parameter } = source;
  const entries =
    typeof condition === 'object' && condition !== null && !Array.isArray(condition)
      ? Object.entries(condition)
      : [[Array.isArray(condition) ? 'in' : 'eq', condition] as const];
  if (entries.length === 0) throw bad(source, 'The condition is empty');
  const parts: string[] = [];
  const parameters: Record<string, unknown> = {};
  for (const [i, [operator, value]] of entries.entries()) {
    const name = `${parameter}_${i}`;
    if (operator === 'exists') {
      if (typeof value !== 'boolean') throw bad(source, 'exists takes true or false');
      parts.push(`${column} IS ${value ? 'NOT NULL' : 'NULL'}`);
    } else if (operator === 'in' && source.type !== 'node') {
      if (!Array.isArray(value) || value.length === 0 || value.length > 200) {
        throw bad(source, 'in takes a list of 1 to 200 values');
      }
      const overlaps = source.holds?.(`IN (:...${name})`) ?? `${column} && ARRAY[:...${name}]::text[]`;
      parts.push(source.type === 'texts' ? overlaps : `${column} IN (:...${name})`);
      parameters[name] = value.map((item) => typed(source, item));
    } else if (operator === 'like' && source.type === 'text') {
      parts.push(`${column} ILIKE :${name}`);
      parameters[name] = `%${String(typed(source, value)).replace(/[\\%_]/g, '\\$&')}%`;
    } else if (source.type === 'node' && operator === 'eq') {
      // `/` is the character after `.`: a half-open range an index of the codes can answer.
      parts.push(`(${column} = :${name} OR (${column} >= :${name}_from AND ${column} < :${name}_to))`);
      const node = String(typed(source, value));
      Object.assign(parameters, { [name]: node, [`${name}_from`]: `${node}.`, [`${name}_to`]: `${node}/` });
    } else if (source.type === 'node') {
      throw bad(source, 'Only eq is possible, with the code of a place');
    } else if (operator === 'eq' && source.type === 'texts') {
      parts.push(source.holds?.(`= :${name}`) ?? `${column} @> ARRAY[:${name}]::text[]`);
      parameters[name] = typed(source, value);
    } else if (operator in comparisons && source.type !== 'texts') {
      parts.push(`${column} ${comparisons[operator as keyof typeof comparisons]} :${name}`);
      parameters[name] = typed(source, value);
    } else {
      throw bad(source, `Unknown operator "${operator}"; use one of ${operators.join(', ')}`);
    }
  }
  return { sql: parts.join(' AND '), parameters };
}

function typed(source: ConditionSource, value: unknown): unknown {
  if (!isOfType(source.type, value)) throw bad(source, `Not a value of type ${source.type}`);
  return value;
}

function bad({ name }: ConditionSource, why: string): SearchInvalidError {
  return new SearchInvalidError(`filter.${name}: ${why}.`, { field: name });
}
