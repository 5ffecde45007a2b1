import dayjs from 'dayjs';
import type { i18n } from 'i18next';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);

const isEnglish = (language: string): boolean => language.startsWith('en');

function money(amount: unknown, language: string): string {
  if (typeof amount !== 'number') return textOf(amount);
  return isEnglish(language) ? `¥${amount.toLocaleString('en')}` : `${amount.toLocaleString('zh-CN')} 元`;
}

/** Only Chinese counts by ten thousands. */
function inTenThousands(amount: number, language: string): string {
  if (isEnglish(language)) return money(Math.round(amount * 10_000), language);
  return `${amount.toLocaleString('zh-CN', { maximumFractionDigits: 2 })} 万元`;
}

/**
 * How texts show what they are given, one value or a list of them:
 * `{{state, term(group: hazardState)}}` by its name, `{{missing, field}}` as the label of a field,
 * `{{measures, text}}` by what they say, `{{columns, each}}` as it is, `{{at, moment}}` as day and minute,
 * `{{amount, yuan}}` and `{{funds, wan}}` (ten thousands of yuan) as money.
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
        .join(isEnglish(language ?? texts.language) ? ', ' : '、');
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
  add('yuan', money);
  add('wan', (amount, language) =>
    typeof amount === 'number' ? inTenThousands(amount, language) : textOf(amount),
  );
  add('moment', (at) => dayjs(textOf(at)).format('YYYY-MM-DD HH:mm'));
}
