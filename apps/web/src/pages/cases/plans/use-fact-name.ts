import { useTranslation } from 'react-i18next';

/** Names the statements of a plan: `measure.2` is "measure 2". */
export function useFactName(): (name: string) => string {
  const { t } = useTranslation('cases');
  return (name) => {
    const [kind, count] = name.split('.');
    if (kind === 'measure') return t('plan.measure', { count: Number(count) });
    if (kind === 'milestone') return t('plan.milestone', { count: Number(count) });
    return t(`plan.fact.${name}` as 'plan.fact.goal');
  };
}
