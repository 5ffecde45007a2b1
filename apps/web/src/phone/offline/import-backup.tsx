import { UploadOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kept } from './device-trouble';
import { importRescue, type ImportRefusal } from './rescue-import';

/** Takes a backup of another device into the outbox of this one. */
export function ImportBackup() {
  const { t } = useTranslation('offline');
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<number | ImportRefusal>();
  async function choose({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    target.value = '';
    if (file) await kept(importRescue(file).then(setOutcome));
  }
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept="text/html,.html,.htm"
        hidden
        aria-label={t('outbox.import')}
        onChange={(event) => void choose(event)}
      />
      <Button icon={<UploadOutlined aria-hidden />} onClick={() => picker.current?.click()}>
        {t('outbox.import')}
      </Button>
      {typeof outcome === 'number' ? (
        <Alert type="success" role="status" showIcon title={t('outbox.imported', { count: outcome })} />
      ) : null}
      {typeof outcome === 'string' ? (
        <Alert type="error" role="alert" showIcon title={t(`outbox.importRefused.${outcome}`)} />
      ) : null}
    </>
  );
}
