import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Unverified } from '../../../ui/unverified';

/** Tags of the sources: [V] read in full, [V~] in an excerpt, [B] from general knowledge, [D] decided by the product. */
const unverifiedTags = /\[(B|V~)/;

/** What a criterion or verdict stands on; 待核 where the source was not read in full. */
export function Basis({ text }: { text: string }) {
  const { t } = useTranslation('cases');
  if (!text) return null;
  return (
    <Typography.Text type="secondary" style={{ fontSize: 12 }}>
      {t('gates.basis', { basis: text })} {unverifiedTags.test(text) ? <Unverified /> : null}
    </Typography.Text>
  );
}
