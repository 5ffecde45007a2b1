import { useTranslation } from 'react-i18next';

/** Says where in a rule something is wrong, as the editor labels it: `table.rows.0.when.1` is input 2 of row 1. */
export function usePlaceOf(): (at: string) => string {
  const { t } = useTranslation('rules');
  return (at) => {
    const [first = 0, second = 0] = (at.match(/\d+/g) ?? []).map((index) => Number(index) + 1);
    const labels: Readonly<Record<string, string>> = {
      code: t('editor.code'),
      factsOf: t('editor.facts'),
      criteria: t('criteria'),
      'criteria.n.code': t('place.criterionCode', { n: first }),
      'criteria.n.expression': t('place.criterion', { n: first }),
      table: t('editor.table'),
      'table.inputs.n.expression': t('decision.expression', { n: first }),
      'table.rows.n': t('place.row', { row: first }),
      'table.rows.n.when.n': t('decision.cell', { row: first, n: second }),
    };
    return labels[at.replaceAll(/\d+/g, 'n')] ?? at;
  };
}
