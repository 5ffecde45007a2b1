import { CloudUploadOutlined, DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Empty, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../ui/states';
import { PhonePage } from '../enterprise/phone-page';
import { countOthersUnsent } from './device-store';
import { flush } from './flush';
import { ImportBackup } from './import-backup';
import { OutboxEntry } from './outbox-entry';
import { useRescueExport } from './rescue-export';
import { useOutbox } from './use-outbox';

/** What is on its way to the server, what was refused and why, and the way to save all of it in a file. */
export function OutboxPage() {
  const { t } = useTranslation('offline');
  const { entries, unsent, sending } = useOutbox();
  const exportBackup = useRescueExport();
  const { data: others = 0 } = useQuery({
    queryKey: ['others-on-device'],
    queryFn: countOthersUnsent,
    networkMode: 'always',
  });
  const waiting = entries?.filter(({ state }) => state !== 'DONE') ?? [];
  const done = entries?.filter(({ state }) => state === 'DONE').reverse() ?? [];
  const stuck = new Set(waiting.filter(({ state }) => state === 'REFUSED').map(({ thread }) => thread));
  return (
    <PhonePage title={t('outbox.title')} lead={t('outbox.lead')} back="/">
      {sending === 'OFFLINE' && unsent > 0 ? (
        <Alert type="warning" showIcon title={t('outbox.offline')} />
      ) : null}
      {sending === 'TROUBLE' && unsent > 0 ? (
        <Alert type="warning" showIcon title={t('banner.trouble')} />
      ) : null}
      <Flex gap={8} wrap>
        <Button
          type="primary"
          size="large"
          icon={<CloudUploadOutlined aria-hidden />}
          disabled={unsent === 0}
          loading={sending === 'SENDING'}
          onClick={() => void flush()}
        >
          {t('outbox.send')}
        </Button>
        <Button
          size="large"
          icon={<DownloadOutlined aria-hidden />}
          disabled={!entries}
          onClick={() => void exportBackup()}
        >
          {t('outbox.export')}
        </Button>
      </Flex>
      <Typography.Text type="secondary">{t('outbox.exportHelp')}</Typography.Text>
      <ImportBackup />
      {others > 0 ? <Alert type="info" showIcon title={t('outbox.others', { count: others })} /> : null}
      {entries ? null : <Loading />}
      {entries && waiting.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('outbox.empty')} />
      ) : null}
      {waiting.map((entry) => (
        <OutboxEntry
          key={entry.seq}
          entry={entry}
          held={stuck.has(entry.thread) && entry.state !== 'REFUSED'}
        />
      ))}
      {done.length > 0 ? (
        <>
          <Typography.Title level={2} style={{ fontSize: 17, margin: '8px 0 0' }}>
            {t('outbox.done', { count: done.length })}
          </Typography.Title>
          {done.slice(0, 20).map((entry) => (
            <OutboxEntry key={entry.seq} entry={entry} held={false} />
          ))}
        </>
      ) : null}
    </PhonePage>
  );
}
