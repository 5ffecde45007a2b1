import { Alert, Button } from 'antd';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { newVersion } from './new-version';
import { useOutbox } from './use-outbox';

/** Offers a new version of the pages; not while the outbox is being sent, which opening the page anew would cut off. */
export function NewVersionNotice() {
  const { t } = useTranslation('offline');
  const isThere = useSyncExternalStore(newVersion.subscribe, newVersion.isThere);
  const { sending } = useOutbox();
  if (!isThere || sending === 'SENDING') return null;
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      style={{ margin: '0 12px 8px' }}
      title={t('version.title')}
      description={t('version.help')}
      action={
        <Button size="small" type="primary" onClick={() => newVersion.use()}>
          {t('version.use')}
        </Button>
      }
    />
  );
}
