import { Tag, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLook } from '../shell/look';

/** 待核: behind everything whose source is not verified. */
export function Unverified() {
  const { t } = useTranslation();
  const { dark } = useLook();
  return (
    <Tooltip title={t('unverifiedHelp')}>
      <Tag color="#8a4b00" variant="solid">
      <Tag color="gold" style={dark ? undefined : { color: '#613400' }}>
        {t('unverified')}
      </Tag>
    </Tooltip>
  );
}
