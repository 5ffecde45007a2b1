import { Card, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSaid } from '../../i18n/said';
import { Nothing } from '../../ui/states';
import { Formulas } from '../board/formulas';
import { useFigureText } from '../board/figure-text';
import { RowsLink } from '../board/rows-link';

type BoardRow = Schemas['BoardRow'];

const shown = ['OVERDUE', 'FOUND', 'CLOSING_RATE', 'COVERAGE'] as const;

/** Places with the most overdue hazards first. */
export function WorstAreas({ areas }: { areas: readonly BoardRow[] }) {
  const { t } = useTranslation('leader');
  return (
    <Card size="small" title={t('worst.title')} style={{ height: '100%' }}>
      <div style={{ overflowX: 'auto' }}>
        {areas.length === 0 ? <Nothing /> : <WorstTable areas={areas} />}
      </div>
      <Formulas figures={shown.flatMap((code) => figureOf(areas, code) ?? [])} />
      <Typography.Text type="secondary" style={{ fontSize: 12 }}>
        {t('worst.explained')}
      </Typography.Text>
    </Card>
  );
}

const of = ({ figures }: BoardRow, code: string): Schemas['Figure'] | undefined =>
  figures.find((figure) => figure.code === code);

/** The first figure of that code there is, for its name and formula. */
const figureOf = (areas: readonly BoardRow[], code: string): Schemas['Figure'] | undefined =>
  areas.map((area) => of(area, code)).find((one) => one !== undefined);

/** The table alone, for the wall as well. */
export function WorstTable({ areas }: { areas: readonly BoardRow[] }) {
  const { t } = useTranslation('leader');
  const said = useSaid();
  const textOf = useFigureText();
  const headings = shown.map((code) => {
    const figure = figureOf(areas, code);
    return { code, text: figure ? said(figure.label) : '', formula: figure ? said(figure.formula) : '' };
  });
  return (
    <table style={{ width: '100%', borderCollapse: 'collapse' }}>
      <thead>
        <tr>
          <th scope="col" style={{ textAlign: 'start', padding: 6 }}>
            {t('worst.place')}
          </th>
          {headings.map(({ code, text, formula }) => (
            <th key={code} scope="col" title={formula} style={{ textAlign: 'end', padding: 6 }}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <tr key={area.key}>
            <th scope="row" style={{ textAlign: 'start', fontWeight: 400, padding: 6 }}>
              {said(area.label)}
            </th>
            {shown.map((code) => {
              const figure = of(area, code);
              const bad = code === 'OVERDUE' && (figure?.numerator ?? 0) > 0;
              return (
                <td key={code} style={{ textAlign: 'end', padding: 6 }}>
                  {figure ? (
                    <RowsLink
                      rows={figure.list}
                      title={`${said(area.label)} · ${said(figure.label)}`}
                      style={bad ? { color: 'var(--bh-bad)', fontWeight: 600 } : {}}
                    >
                      {textOf(figure)}
                    </RowsLink>
                  ) : (
                    '—'
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
