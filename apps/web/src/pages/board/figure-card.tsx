import { Card, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSaid } from '../../i18n/said';
import { Unverified } from '../../ui/unverified';
import { useFigureText } from './figure-text';
import { RowsLink } from './rows-link';

/** A figure with what it is made of and how it is counted; number and denominator open their rows. */
export function FigureCard({ figure, alarming }: { figure: Schemas['Figure']; alarming?: boolean }) {
  const { t } = useTranslation('board');
  const said = useSaid();
  const textOf = useFigureText();
  const { label, formula, list, outOf, numerator, denominator, unverified } = figure;
  const name = said(label);
  return (
    <Card size="small" style={{ height: '100%' }}>
      <Flex justify="space-between" align="start" wrap gap="0 8px">
        <Typography.Text type="secondary">{name}</Typography.Text>
        {unverified ? <Unverified /> : null}
      </Flex>
      <RowsLink
        rows={list}
        title={name}
        style={{
          fontSize: 28,
          fontWeight: 600,
          ...(alarming && numerator > 0 && { color: 'var(--bh-bad)' }),
        }}
      >
        {textOf(figure)}
      </RowsLink>
      {outOf && denominator !== null ? (
        <div>
          <RowsLink rows={list} title={name}>
            {numerator.toLocaleString()}
          </RowsLink>
          {' / '}
          <RowsLink rows={outOf} title={t('outOf', { name })}>
            {denominator.toLocaleString()}
          </RowsLink>
        </div>
      ) : null}
      <Typography.Text type="secondary" style={{ fontSize: 12, display: 'block' }}>
        {said(formula)}
      </Typography.Text>
    </Card>
  );
}
