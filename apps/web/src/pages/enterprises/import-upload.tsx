import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Button, Flex, Typography } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useAct } from '../../ui/use-act';
import { saveAnswer } from '../ledger/save-answer';
import { useCheckWorkbook } from './use-check-workbook';

/** The first step: the template, and the workbook to be checked. Nothing is written yet. */
export function ImportUpload() {
  const { t } = useTranslation('enterprises');
  const navigate = useNavigate();
  const template = useAct(async () => {
    const { data, response } = await api.GET('/api/v1/enterprises/import/template', { parseAs: 'blob' });
    saveAnswer(data as unknown as Blob, response);
  });
  return (
    <Flex vertical gap={24} style={{ maxWidth: 640 }}>
      <section>
        <Typography.Title level={2} style={{ fontSize: 16 }}>
          {t('import.template')}
        </Typography.Title>
        <Typography.Paragraph>{t('import.templateText')}</Typography.Paragraph>
        <Button
          icon={<DownloadOutlined aria-hidden />}
          loading={template.busy}
          onClick={() => void template.run()}
        >
          {t('import.downloadTemplate')}
        </Button>
      </section>
      <section>
        <Typography.Title level={2} style={{ fontSize: 16 }}>
          {t('import.upload')}
        </Typography.Title>
        <Typography.Paragraph>{t('import.uploadText')}</Typography.Paragraph>
        <CheckButton
          label={t('import.choose')}
          onChecked={(id) => void navigate({ to: '/enterprises/import', search: { id } })}
        />
      </section>
    </Flex>
  );
}

interface CheckButtonProps {
  readonly label: string;
  /** Whether it is what one should do next. @default true */
  readonly primary?: boolean;
  /** With the id of the check. */
  readonly onChecked: (id: string) => void;
}

/** Chooses a workbook and has it checked. */
export function CheckButton({ label, primary = true, onChecked }: CheckButtonProps) {
  const { t } = useTranslation('enterprises');
  const input = useRef<HTMLInputElement>(null);
  const { busy, check } = useCheckWorkbook(onChecked);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={t('import.file')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void check(file);
        }}
      />
      <Button
        type={primary ? 'primary' : 'default'}
        icon={<UploadOutlined aria-hidden />}
        loading={busy}
        onClick={() => input.current?.click()}
      >
        {busy ? t('import.checking') : label}
      </Button>
    </>
  );
}
