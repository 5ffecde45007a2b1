import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../../../i18n/terms';
import { Unverified } from '../../../ui/unverified';
import { unverifiedTags } from '../../../ui/unverified-tags';

/** What a criterion or verdict stands on; 待核 where the source was not read in full. */
export function Basis({ text }: { text: string }) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  if (!text) return null;
  return (
    <Typography.Text type="secondary" style={{ fontSize: 12 }}>
      {t('gates.basis', { basis: term('basis', text) })} {unverifiedTags.test(text) ? <Unverified /> : null}
    </Typography.Text>
  );
}
