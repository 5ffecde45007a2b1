import type { Problem } from '../api/problem';
import type { Bilingual } from './said';

/** Looks a text of the namespace `problems` up, with values for its places; undefined when there is none of that name. */
export type Look = (name: string, values?: Readonly<Record<string, unknown>>) => string | undefined;

/** What happened and what to do: the sentence of the code, or the server's own, then the reasons it carries. */
export function detailOf(problem: Problem, look: Look, isChinese: boolean): string {
  const { code, reason } = problem;
  const sentence =
    (typeof reason === 'string' ? look(`code.${code}_${reason}`, problem) : undefined) ??
    look(`code.${code}`, problem) ??
    inLanguage(problem.detail ?? problem.title ?? '', isChinese);
  const reasons = [...new Set([...fieldsOf(problem, look, isChinese), ...reasonsOf(problem, isChinese)])];
  return reasons.length === 0
    ? sentence
    : `${sentence}${isChinese ? '' : ' '}${reasons.join(isChinese ? '；' : '; ')}`;
}

/** `The plan is closed. 方案已关闭。` → its half in that language, or all of it when it has only one. */
function inLanguage(detail: string, isChinese: boolean): string {
  const chinese = detail.search(/[\u4e00-\u9fff]/);
  if (chinese <= 0) return detail;
  const boundary = detail.lastIndexOf('. ', chinese) + 1;
  if (boundary === 0) return detail;
  return (isChinese ? detail.slice(boundary) : detail.slice(0, boundary)).trim();
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isBilingual = (value: unknown): value is Bilingual =>
  isRecord(value) && typeof value.zh === 'string' && typeof value.en === 'string';

const list = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((one: unknown) => isRecord(one)) : [];

/** What the server says in both languages: reasons, criteria of a gate, findings of a proof. */
function reasonsOf({ reasons, criteria, findings }: Problem, isChinese: boolean): string[] {
  const said = [
    ...list(reasons),
    ...list(criteria).map(({ reason }) => reason),
    ...list(findings).map(({ problem }) => problem),
  ];
  return said.filter(isBilingual).map((one) => (isChinese ? one.zh : one.en));
}

/** The complaints of a validation: the label of each field, and what is wrong with it. */
function fieldsOf({ errors }: Problem, look: Look, isChinese: boolean): string[] {
  return list(errors).map(({ field, messages, constraints }) => {
    const path = typeof field === 'string' ? field.split('.').filter((part) => !/^\d+$/.test(part)) : [];
    const said = isRecord(constraints)
      ? Object.entries(constraints).map(([constraint, message]) => {
          const limit = /\d+/.exec(String(message))?.[0];
          return look(`constraint.${constraint}`, { limit }) ?? String(message);
        })
      : (Array.isArray(messages) ? messages : []).map(String);
    const label = labelOf(path, look, isChinese);
    return `${label}${isChinese ? '' : ' '}${[...new Set(said)].join(isChinese ? '，' : ', ')}`;
  });
}

/** The last part of a path in words; of a text in two languages which text, and in which of them. */
function labelOf(path: readonly string[], look: Look, isChinese: boolean): string {
  const [name = '', text] = path.toReversed();
  const word = look(`field.${name}`) ?? name;
  if (text === undefined || !['zh', 'en'].includes(name)) return word;
  const about = look(`field.${text}`) ?? text;
  return isChinese ? `${about}（${word}）` : `${about} (${word})`;
}
