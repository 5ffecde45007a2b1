import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSaid } from '../../i18n/said';

/** How the figures of a table are counted, folded away below it: a heading has no room for its formula. */
export function Formulas({ figures }: { figures: readonly Schemas['Figure'][] }) {
  const { t } = useTranslation(['board', 'shell']);
  const said = useSaid();
  if (figures.length === 0) return null;
  return (
    <details style={{ fontSize: 12 }}>
      <summary>{t('formulas')}</summary>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {figures.map(({ code, label, formula }) => (
          <li key={code}>
            <Typography.Text type="secondary" style={{ fontSize: 12 }}>
              {t('shell:labelled', { name: said(label), value: said(formula) })}
            </Typography.Text>
          </li>
        ))}
      </ul>
    </details>
  );
}
