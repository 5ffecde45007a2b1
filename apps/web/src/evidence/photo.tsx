import { FileOutlined } from '@ant-design/icons';
import { Button, Image, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { fetchFile, useFile } from './use-file';

/** A file beside the item it proves: photos as thumbnails that open, other files as a download. */
export function EvidenceFile({ evidence, size = 96 }: { evidence: Schemas['Evidence']; size?: number }) {
  const { t } = useTranslation();
  const isPicture = evidence.mime.startsWith('image/');
  const { url, error } = useFile(isPicture ? evidence.id : undefined);
  const name = evidence.fileName;
  if (isPicture && url) {
    return (
      <Image
        src={url}
        alt={name}
        width={size}
        height={size}
        style={{ objectFit: 'cover', borderRadius: 6 }}
      />
    );
  }
  if (isPicture && !error) return <Skeleton.Image active style={{ width: size, height: size }} />;
  return (
    <Button
      icon={<FileOutlined />}
      onClick={() => void save(evidence.id, name)}
      aria-label={t('evidence.download', { name })}
    >
      {name}
    </Button>
  );
}

async function save(evidenceId: string, name: string): Promise<void> {
  const address = URL.createObjectURL(await fetchFile(evidenceId));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
