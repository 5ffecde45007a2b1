import { useTranslation } from 'react-i18next';
import type terms from './zh-CN/terms.json';

/** Groups of codes that have a name in the field: `hazardState`, `industry`, … */
export type TermGroup = keyof typeof terms;

/** Names codes: `const term = useTerm(); term('hazardState', 'CLOSED')`. A code nobody named is shown as it is. */
export function useTerm(): (group: TermGroup, code: string | number | null | undefined) => string {
  const { i18n } = useTranslation('terms');
  return (group, code) => {
    if (code === null || code === undefined) return '';
    const names = i18n.getResource(i18n.language, 'terms', group) as Record<string, string> | undefined;
    return names?.[code] ?? String(code);
  };
}

/** All codes of a group with their names, for drop-downs. */
export function useTerms(group: TermGroup): { value: string; label: string }[] {
  const { i18n } = useTranslation('terms');
  const names = (i18n.getResource(i18n.language, 'terms', group) ?? {}) as Record<string, string>;
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}
