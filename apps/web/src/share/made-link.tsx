import { Alert, App, Button, Flex, Input } from 'antd';
import dayjs from 'dayjs';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useSaid } from '../i18n/said';
import { Loading } from '../ui/states';

const QrCode = lazy(() => import('./qr-code'));

/** A link as it is shown once: to be scanned or copied. */
export function MadeLink({ link }: { link: Schemas['TaskLinkCreated'] }) {
  const { t } = useTranslation('share');
  const said = useSaid();
  const { message } = App.useApp();
  const address = `${location.origin}${link.path}`;
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      void message.success(t('copied'));
    } catch {
      // Without HTTPS, or where the browser does not let pages copy.
      void message.warning(t('copyByHand'));
    }
  }
  return (
    <Flex vertical gap={12} align="center">
      <Suspense fallback={<Loading />}>
        <QrCode text={address} label={t('qr')} />
      </Suspense>
      <div>{t('until', { at: dayjs(link.expiresAt).format('YYYY-MM-DD HH:mm') })}</div>
      <Input readOnly aria-label={t('address')} value={address} onFocus={({ target }) => target.select()} />
      <Button size="large" block onClick={() => void copy()}>
        {t('copy')}
      </Button>
      <Alert
        type="warning"
        title={
          <>
            {t('onePerson')} {t('once')}
          </>
        }
        description={`${t('theyRead')} ${said(link.reserved)}`}
        style={{ width: '100%' }}
      />
    </Flex>
  );
}
