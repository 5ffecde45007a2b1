import chinese from 'bpmn-js-i18n/translations/zn';
import { ownWords } from './dictionary';

const words: Readonly<Record<string, string>> = { ...chinese, ...ownWords };

/** The translation of bpmn-js in a language; English is its own. */
export function translateModule(language: string): Record<string, ['type' | 'value', unknown]> {
  const translate = (template: string, replacements: Record<string, string> = {}): string => {
    const text = language === 'zh-CN' ? (words[template] ?? template) : template;
    return text.replace(/{([^}]+)}/g, (whole, key: string) => replacements[key] ?? whole);
  };
  return { translate: ['value', translate] };
}
