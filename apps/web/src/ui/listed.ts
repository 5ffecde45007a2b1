import { useTranslation } from 'react-i18next';

/** Puts words one after another as the language on screen does: `甲、乙` or `A, B`. */
export function useListed(): (words: readonly string[]) => string {
  const { i18n } = useTranslation();
  return (words) => words.join(i18n.language === 'zh-CN' ? '、' : ', ');
}
