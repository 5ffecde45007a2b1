import { CameraOutlined, DeleteOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Progress, Skeleton } from 'antd';
import { type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { EvidenceFile } from '../../evidence/photo';
import { useProblemText } from '../../ui/states';
import { onItsWay } from '../photo/under-way';
import { useUploads } from './use-uploads';

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
  const { value = [], onChange, kind, enterpriseId, label, beforeId, anyFile = false, most = 20 } = props;
  const { t } = useTranslation('enterprise');
  const textOf = useProblemText();
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  const provenance = { kind, enterpriseId, beforeId };
  const { percent, failed, trouble, choose, again, giveUp } = useUploads({
    ...{ value, onChange, most, anyFile, provenance },
  });
  const reason = failed[0]?.problem;
  return (
    <Flex vertical gap={8}>
      <StoredFiles
        ids={value}
        onRemove={onChange && ((gone) => onChange(value.filter((one) => one !== gone)))}
      />
      {trouble ? (
        <Alert type="warning" role="alert" showIcon title={t(`file.trouble.${trouble}`, { most })} />
      ) : null}
      {reason ? (
        <Alert
          type="error"
          role="alert"
          showIcon
          title={t('file.failed', { count: failed.length })}
          description={
            <Flex vertical gap={8}>
              {textOf(reason).detail}
              <Flex gap={8} wrap>
                <Button type="primary" disabled={percent !== undefined} onClick={() => onItsWay(again())}>
                  {t('file.again')}
                </Button>
                <Button onClick={giveUp}>{t('file.giveUp')}</Button>
              </Flex>
            </Flex>
          }
        />
      ) : null}
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
            className="bh-picker"
            aria-label={label}
            onChange={(event) => onItsWay(choose(event))}
          />
          <Button
            icon={<CameraOutlined aria-hidden />}
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
  const { data, error } = $api.useQuery('get', '/api/v1/evidence/{id}', { params: { path: { id } } });
  if (!data && !error) return <Skeleton.Image active style={{ width: 88, height: 88 }} />;
  return (
    <Flex vertical align="center" gap={2}>
      {data ? <EvidenceFile evidence={data} size={88} /> : t('file.unreadable')}
      {data ? action?.(data) : null}
      {onRemove ? (
        <Button
          type="text"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={t('file.remove', { name: data?.fileName ?? t('file.unreadable') })}
          onClick={() => onRemove(id)}
        />
      ) : null}
    </Flex>
  );
}
