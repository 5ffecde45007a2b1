import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useTerm } from '../../i18n/terms';

type RiskLevel = NonNullable<Schemas['Enterprise']['riskLevel']>;

/** The colour a level is named after, with text that can be read on it. */
const looks: Readonly<Record<RiskLevel, { background: string; color: string }>> = {
  RED: { background: '#c01c28', color: '#ffffff' },
  ORANGE: { background: '#a85400', color: '#ffffff' },
  YELLOW: { background: '#f6d32d', color: '#241f00' },
  BLUE: { background: '#1a5fb4', color: '#ffffff' },
};

/** The level of an enterprise's risk on its colour; in words where nobody has assessed it. */
export function RiskMark({ level }: { level: RiskLevel | null }) {
  const { t } = useTranslation('enterprises');
  const term = useTerm();
  if (level === null) return <>{t('risk.none')}</>;
  return <Tag style={{ ...looks[level], borderColor: 'transparent' }}>{term('riskLevel', level)}</Tag>;
}
