import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { PhoneLink } from '../enterprise/phone-link';
import type { Entry } from '../offline/entry';
import { inspectorPaths } from './paths';

/** Says on the page of a visit that something of it was refused, and that the rest waits for a decision. */
export function RefusedNotice({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation('inspector');
  if (!entries.some(({ state }) => state === 'REFUSED')) return null;
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={t('refused.title')}
      description={<PhoneLink to={inspectorPaths.outbox}>{t('refused.go')}</PhoneLink>}
    />
  );
}
