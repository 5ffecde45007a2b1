import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import { connection } from '../api/connection';

/** How often it is tried again, in milliseconds. */
const pause = 8_000;

/** Since when the server does not answer; undefined while it does. */
export const useLostSince = (): Date | undefined =>
  useSyncExternalStore(connection.subscribe, connection.lostSince);

/** Says that what is shown is old while the server does not answer, tries again, and then shows everything anew. */
export function ConnectionNotice() {
  const { t } = useTranslation();
  const since = useLostSince();
  const queries = useQueryClient();
  const lost = since !== undefined;
  useEffect(() => {
    if (!lost) return undefined;
    const again = setInterval(() => {
      void api.GET('/api/v1/sessions/current').catch(() => undefined);
    }, pause);
    return () => {
      clearInterval(again);
      void queries.invalidateQueries();
    };
  }, [lost, queries]);
  if (!since) return null;
  return (
    <Alert
      banner
      type="warning"
      role="status"
      title={t('state.lostSince', { at: dayjs(since).format('HH:mm') })}
      action={
        <Button size="small" onClick={() => void queries.invalidateQueries()}>
          {t('state.retry')}
        </Button>
      }
    />
  );
}
