import dayjs from 'dayjs';
import type { i18n } from 'i18next';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);

/**
 * How texts show what they are given, one value or a list of them:
 * `{{state, term(group: hazardState)}}` by its name, `{{missing, field}}` as the label of a field,
 * `{{measures, text}}` by what they say, `{{columns, each}}` as it is, `{{at, moment}}` as day and minute.
 */
export function addFormats(texts: i18n): void {
  const add = (format: string, show: (one: unknown, language: string, group?: string) => string): void =>
    texts.services.formatter?.add(format, (value: unknown, language, options: { group?: string }) => {
      const all: unknown[] = Array.isArray(value)
        ? value
        : value === undefined || value === null
          ? []
          : [value];
      return all
        .map((one) => show(one, language ?? texts.language, options.group))
        .join(language?.startsWith('en') ? ', ' : '、');
    });
  const named = (namespace: string, group: string, code: unknown, language: string): string => {
    const names: unknown = texts.getResource(language, namespace, group);
    const name = isRecord(names) ? names[textOf(code)] : undefined;
    return typeof name === 'string' ? name : textOf(code);
  };
  add('term', (code, language, group = '') => named('terms', group, code, language));
  add('field', (name, language) => named('problems', 'field', name, language));
  add('text', (one) => textOf(isRecord(one) ? one.text : one));
  add('each', textOf);
  add('moment', (at) => dayjs(textOf(at)).format('YYYY-MM-DD HH:mm'));
}
