import { Tag, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';

/** 待核: behind everything whose source is not verified. */
export function Unverified() {
  const { t } = useTranslation();
  return (
    <Tooltip title={t('unverifiedHelp')}>
      <Tag color="#8a4b00" variant="solid">
        {t('unverified')}
      </Tag>
    </Tooltip>
  );
}
