import { CameraOutlined, DeleteOutlined } from '@ant-design/icons';
import { App, Button, Flex, Progress } from 'antd';
import { type ChangeEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { problemOf } from '../../api/problem';
import { EvidenceFile } from '../../evidence/photo';
import { uploadEvidence } from '../../evidence/upload';
import { useProblemText } from '../../ui/states';
import { onItsWay } from '../photo/under-way';

interface PhotosProps {
  /** Ids of the files so far. */
  readonly value?: readonly string[];
  readonly onChange?: (ids: string[]) => void;
  readonly kind: Schemas['EvidenceKind'];
  readonly enterpriseId: string;
  /** What the button says. */
  readonly label: string;
  /** The photo of the same spot before. */
  readonly beforeId?: string;
  /** Also files that are no photos. @default false */
  readonly anyFile?: boolean;
  /** @default 20 */
  readonly most?: number;
}

/** Files beside a field: each is stored as soon as it is chosen, so that nothing waits for the form. */
export function Photos(props: PhotosProps) {
  const { value = [], onChange, kind, enterpriseId, label, beforeId, anyFile, most = 20 } = props;
  const { notification } = App.useApp();
  const textOf = useProblemText();
  const picker = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number>();
  const id = useId();
  // Some may be taken away while others are still on their way.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  async function add({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const files = [...(target.files ?? [])].slice(0, most - value.length);
    target.value = '';
    try {
      for (const file of files) {
        const taken = {
          takenAt: new Date(file.lastModified).toISOString(),
          deviceTime: new Date().toISOString(),
        };
        const { id: fileId } = await uploadEvidence(
          file,
          { kind, enterpriseId, beforeId, ...taken },
          { onProgress: setPercent },
        );
        onChange?.([...latest.current, fileId]);
      }
    } catch (error) {
      const { title, detail } = textOf(problemOf(error));
      notification.error({ title, description: detail, role: 'alert' });
    } finally {
      setPercent(undefined);
    }
  }
  return (
    <Flex vertical gap={8}>
      <StoredFiles
        ids={value}
        onRemove={onChange && ((gone) => onChange(value.filter((one) => one !== gone)))}
      />
      {percent === undefined ? null : <Progress percent={percent} size="small" aria-label={label} />}
      {value.length < most ? (
        <>
          <input
            ref={picker}
            id={id}
            type="file"
            accept={anyFile ? undefined : 'image/*'}
            multiple={most > 1}
            hidden
            aria-label={label}
            onChange={(event) => onItsWay(add(event))}
          />
          <Button
            icon={<CameraOutlined />}
            size="large"
            loading={percent !== undefined}
            onClick={() => picker.current?.click()}
          >
            {label}
          </Button>
        </>
      ) : null}
    </Flex>
  );
}

interface StoredFilesProps {
  readonly ids: readonly string[];
  readonly onRemove?: (id: string) => void;
  /** One more button below each. */
  readonly action?: (evidence: Schemas['Evidence']) => ReactNode;
}

/** Files that are stored, small, each with a button to leave it out again where that is possible. */
export function StoredFiles({ ids, ...on }: StoredFilesProps) {
  if (ids.length === 0) return null;
  return (
    <Flex wrap gap={8}>
      {ids.map((id) => (
        <StoredFile key={id} id={id} {...on} />
      ))}
    </Flex>
  );
}

function StoredFile({ id, onRemove, action }: Omit<StoredFilesProps, 'ids'> & { id: string }) {
  const { t } = useTranslation('enterprise');
  const { data } = $api.useQuery('get', '/api/v1/evidence/{id}', { params: { path: { id } } });
  if (!data) return null;
  return (
    <Flex vertical align="center" gap={2}>
      <EvidenceFile evidence={data} size={88} />
      {action?.(data)}
      {onRemove ? (
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label={t('file.remove', { name: data.fileName })}
          onClick={() => onRemove(id)}
        />
      ) : null}
    </Flex>
  );
}
