import { FileOutlined } from '@ant-design/icons';
import { Button, Image, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { AnnotatedPhoto } from './annotated-photo';
import { saveFile } from './save-file';
import { fetchFile, useFile } from './use-file';

interface EvidenceFileProps {
  readonly evidence: Schemas['Evidence'];
  /** Of a thumbnail, in pixels. @default 96 */
  readonly size?: number;
}

/** A file beside the item it proves: photos as thumbnails that open, other files as a download. */
export function EvidenceFile({ evidence, size = 96 }: EvidenceFileProps) {
  const { id, fileName: name } = evidence;
  if (!evidence.mime.startsWith('image/')) return <Download id={id} name={name} />;
  return (
    <AnnotatedPhoto evidence={evidence}>
      {(shown) => <Photo key={shown} id={shown} name={name} size={size} />}
    </AnnotatedPhoto>
  );
}

function Photo({ id, name, size }: { id: string; name: string; size: number }) {
  const { url, error } = useFile(id);
  // A HEIC is shown by some browsers only; the others save it.
  const [unknown, setUnknown] = useState<string>();
  if (error || (url && unknown === url)) return <Download id={id} name={name} />;
  if (!url) return <Skeleton.Image active style={{ width: size, height: size }} />;
  return (
    <Image
      src={url}
      alt={name}
      width={size}
      height={size}
      style={{ objectFit: 'cover', borderRadius: 6 }}
      onError={() => setUnknown(url)}
    />
  );
}

function Download({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  return (
    <Button
      icon={<FileOutlined aria-hidden />}
      onClick={() => void save(id, name)}
      aria-label={t('evidence.download', { name })}
    >
      {name}
    </Button>
  );
}

async function save(evidenceId: string, name: string): Promise<void> {
  saveFile(await fetchFile(evidenceId), name);
}
