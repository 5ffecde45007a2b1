import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem';
import { detailOf, type Look } from './problem-detail';

/** What a person reads of a refusal. */
export interface ProblemText {
  readonly title: string;
  /** What happened and what to do, with the reasons, in the language on screen. */
  readonly detail: string;
}

const titles = { 403: 'state.forbidden', 404: 'state.notFound', 412: 'state.conflict' } as const;

/** Words for a refusal, in the language on screen. */
export function useProblemText(): (problem: Problem) => ProblemText {
  const { t } = useTranslation();
  // The words come with the page but are no reason to keep it waiting; the server's own stand in for them.
  const { t: words, i18n } = useTranslation('problems', { useSuspense: false });
  const look: Look = (name, values) => {
    const text: unknown = words(name as never, { ...values, defaultValue: '' } as never);
    return typeof text === 'string' && text !== '' ? text : undefined;
  };
  return (problem) => {
    if (problem.status === 0) return { title: t('state.offline'), detail: t('state.offlineHelp') };
    return {
      title: t(titles[problem.status as keyof typeof titles] ?? 'state.failed'),
      detail: detailOf(problem, look, i18n.language === 'zh-CN'),
    };
  };
}
