import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { PhoneLink } from '../enterprise/phone-link';
import { DeviceTroubleNotice } from './device-trouble-notice';
import { NewVersionNotice } from './new-version-notice';
import { useOutbox } from './use-outbox';

/** On every page: a new version, what this device could not keep, what has not reached the server or was refused. */
export function OutboxBanner() {
  return (
    <>
      <NewVersionNotice />
      <DeviceTroubleNotice />
      <Unsent />
    </>
  );
}

function Unsent() {
  const { t, i18n } = useTranslation('offline');
  const { unsent, refused, sending } = useOutbox();
  if (unsent === 0) return null;
  const title = refused > 0 ? t('banner.refused', { count: refused }) : t('banner.unsent', { count: unsent });
  return (
    <Alert
      type={refused > 0 ? 'error' : 'warning'}
      showIcon
      role="status"
      style={{ margin: '0 12px 8px' }}
      title={[
        title,
        sending === 'SENDING' ? t('banner.sending') : '',
        sending === 'OFFLINE' ? t('banner.offline') : '',
        sending === 'TROUBLE' ? t('banner.trouble') : '',
      ]
        .filter(Boolean)
        .join(i18n.language === 'zh-CN' ? '；' : '. ')}
      action={<PhoneLink to="/outbox">{t('banner.show')}</PhoneLink>}
    />
  );
}
