import { BihuanError } from '@bihuan/kernel';
import { parse } from 'yaml';
import { compileFeel } from '@bihuan/rules';
import type { Bilingual } from '../lane/definition-refused.error';

/** A rule that passed; an evaluation counts until one of the elements in `since` is entered or left again. */
export interface Pass {
  readonly rule: string;
  /** @default any variant */
  readonly variant?: string;
  readonly since: readonly string[];
}

interface PolicyHead {
  readonly code: string;
  readonly title: Bilingual;
}

/** No run comes to one of the elements `reach` (ids, `*` stands for anything) unless one of `without` holds there. */
export interface NeverPolicy extends PolicyHead {
  readonly kind: 'never';
  readonly reach: readonly string[];
  readonly without: readonly Pass[];
}

/** Who did `from` cannot do `performer`; `guaranteedBy` names the use case that makes sure of it outside the diagram. */
export interface SeparatePolicy extends PolicyHead {
  readonly kind: 'separate';
  readonly performer: string;
  readonly from: string;
  readonly guaranteedBy?: string;
}

/** One step of an escalation ladder. */
export interface Rung {
  /** ISO 8601 duration after the due date, e.g. `P1D`. */
  readonly after: string;
  /** Roles that get to know of the overdue task. */
  readonly to: readonly string[];
}

/** Every user task has these `bihuan:` attributes, and comes to somebody else when it is overdue. */
export interface EveryUserTaskPolicy extends PolicyHead {
  readonly kind: 'everyUserTask';
  readonly has: readonly string[];
  /** `drawn`: by a timer in the diagram; a ladder: by the runtime wherever none is drawn. @default not demanded */
  readonly escalation?: 'drawn' | readonly Rung[];
}

/** What an organiser demands of every run of a workflow. */
export type LoopPolicy = NeverPolicy | SeparatePolicy | EveryUserTaskPolicy;

/** A `policies.yaml` that does not say what it demands. */
export class PolicyFileError extends BihuanError<'POLICY_INVALID'> {
  constructor(where: string, remedy: string) {
    super('POLICY_INVALID', `policies.yaml, ${where}: ${remedy}`, { kind: 'invalid' });
  }
}

/** Reads the loop policies of a pack. @throws PolicyFileError naming the entry and what it lacks */
export function parsePolicies(yaml: string): readonly LoopPolicy[] {
  let file: unknown;
  try {
    file = parse(yaml);
  } catch (error) {
    throw new PolicyFileError('the file', error instanceof Error ? error.message : String(error));
  }
  const entries = record(file, 'the file')['policies'];
  if (!Array.isArray(entries)) throw new PolicyFileError('the file', 'list the policies under `policies`.');
  return entries.map((entry, index) => policy(record(entry, `entry ${index + 1}`), `entry ${index + 1}`));
}

type Fields = Readonly<Record<string, unknown>>;

function policy(entry: Fields, position: string): LoopPolicy {
  const code = text(entry, 'code', position);
  const title = record(entry['title'], `${code}, title`);
  const head = { code, title: { zh: text(title, 'zh', code), en: text(title, 'en', code) } };
  const kinds = ['never', 'separate', 'everyUserTask'].filter((kind) => entry[kind] !== undefined);
  only(entry, ['code', 'title', ...kinds.slice(0, 1)], code);
  const body = record(entry[kinds[0] ?? 'never'], `${code}, one of never, separate, everyUserTask`);
  if (kinds[0] === 'separate') {
    only(body, ['performer', 'from', 'guaranteedBy'], code);
    const guaranteed = body['guaranteedBy'] !== undefined && {
      guaranteedBy: text(body, 'guaranteedBy', code),
    };
    const parties = { performer: text(body, 'performer', code), from: text(body, 'from', code) };
    return { ...head, kind: 'separate', ...parties, ...guaranteed };
  }
  if (kinds[0] === 'everyUserTask') {
    only(body, ['has', 'escalation'], code);
    const escalation = body['escalation'] !== undefined && {
      escalation: escalationOf(body['escalation'], code),
    };
    return { ...head, kind: 'everyUserTask', has: texts(body, 'has', code), ...escalation };
  }
  only(body, ['reach', 'without', 'since'], code);
  const since = body['since'] === undefined ? [] : texts(body, 'since', code);
  const without = Array.isArray(body['without']) ? (body['without'] as unknown[]) : [body['without']];
  return {
    ...head,
    kind: 'never',
    reach: texts(body, 'reach', code),
    without: without.map((pass) => passOf(record(pass, `${code}, without`), since, code)),
  };
}

function escalationOf(value: unknown, code: string): 'drawn' | readonly Rung[] {
  if (value === 'drawn') return value;
  const where = `${code}, escalation`;
  if (!Array.isArray(value) || value.length === 0)
    throw new PolicyFileError(where, 'write drawn, or a list of { after, to }.');
  let last = '';
  return value.map((entry) => {
    const rung = record(entry, where);
    only(rung, ['after', 'to'], where);
    const after = text(rung, 'after', where);
    const moment = momentAfter(after);
    if (moment === undefined)
      throw new PolicyFileError(where, `«${after}» is no duration of days or hours, e.g. P1D.`);
    if (moment <= last) throw new PolicyFileError(where, 'put the rungs in the order of their time.');
    last = moment;
    return { after, to: texts(rung, 'to', where) };
  });
}

const afterDuration = compileFeel('date and time("2026-01-01T00:00:00Z") + duration(length)');

/** Tells durations in their order; undefined for what is none, or goes back in time. */
function momentAfter(length: string): string | undefined {
  try {
    const moment = afterDuration.evaluate({ length });
    return typeof moment === 'string' && moment >= '2026' ? moment : undefined;
  } catch {
    return undefined;
  }
}

function passOf(body: Fields, since: readonly string[], code: string): Pass {
  only(body, ['passed', 'variant', 'since'], code);
  return {
    rule: text(body, 'passed', code),
    ...(body['variant'] !== undefined && { variant: text(body, 'variant', code) }),
    since: body['since'] === undefined ? since : texts(body, 'since', code),
  };
}

function record(value: unknown, where: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new PolicyFileError(where, 'write fields with their values here.');
}

function only(body: Fields, fields: readonly string[], where: string): void {
  const other = Object.keys(body).find((key) => !fields.includes(key));
  if (other !== undefined)
    throw new PolicyFileError(where, `«${other}» is not known; write ${fields.join(', ')}.`);
}

function text(body: Fields, field: string, where: string): string {
  const value = body[field];
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new PolicyFileError(where, `give «${field}» a text.`);
}

/** A text, or a list of texts. */
function texts(body: Fields, field: string, where: string): string[] {
  const value = body[field];
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list.map((item) => text({ [field]: item }, field, where));
}
