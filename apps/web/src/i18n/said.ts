import { useTranslation } from 'react-i18next';

/** A text the server sends in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Picks the language on screen from what the server sends in both: `const said = useSaid(); said(reason)`. */
export function useSaid(): (text: Bilingual | undefined | null) => string {
  const { i18n } = useTranslation();
  return (text) => (text ? (i18n.language === 'zh-CN' ? text.zh : text.en) : '');
}

/** Names what a task is about in the language on screen: `const titleOf = useTitle(); titleOf(item)`. */
export function useTitle(): (about: Readonly<Record<'title' | 'titleEn', string | null>>) => string | null {
  const { i18n } = useTranslation();
  return ({ title, titleEn }) => (i18n.language === 'zh-CN' ? title : titleEn);
}
