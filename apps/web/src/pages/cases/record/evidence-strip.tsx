import { Flex, Skeleton, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { EvidenceFile } from '../../../evidence/photo';
import { useTerm } from '../../../i18n/terms';
import { minute } from '../moment';
import { useEvidence } from './use-evidence';

interface EvidenceStripProps {
  readonly ids: readonly string[];
  readonly size?: number;
  /** Says that there is none, instead of nothing. */
  readonly sayNone?: boolean;
}

/** Files beside the item they prove, each with its kind, who took it and when. */
export function EvidenceStrip({ ids, size = 88, sayNone }: EvidenceStripProps) {
  const { t } = useTranslation();
  const term = useTerm();
  const { files, isPending } = useEvidence(ids);
  if (ids.length === 0) {
    return sayNone ? <Typography.Text type="secondary">{t('evidence.none')}</Typography.Text> : null;
  }
  if (isPending) return <Skeleton.Image style={{ width: size, height: size }} active />;
  return (
    <Flex wrap gap={12}>
      {files.map((file) => (
        <figure key={file.id} style={{ margin: 0, maxWidth: 200 }}>
          <EvidenceFile evidence={file} size={size} />
          <figcaption style={{ fontSize: 12 }}>
            {term('evidenceKind', file.kind)}
            <br />
            {file.takenByName} {minute(file.takenAt ?? file.receivedAt)}
          </figcaption>
        </figure>
      ))}
    </Flex>
  );
}
