import { Flex, Segmented, Slider, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useFile } from '../../../evidence/use-file';
import { EvidenceStrip } from './evidence-strip';
import { useEvidence } from './use-evidence';
import './before-after.css';

interface BeforeAfterProps {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What is compared, for readers of the screen. */
  readonly label: string;
}

const isPicture = ({ mime }: Schemas['Evidence']): boolean => mime.startsWith('image/');

/** Photos before and after, side by side or one over the other with a slider between them. */
export function BeforeAfter({ before, after, label }: BeforeAfterProps) {
  const { t } = useTranslation('cases');
  const [over, setOver] = useState(false);
  const { files: earlier } = useEvidence(before);
  const { files: later } = useEvidence(after);
  const [chosen, setChosen] = useState(0);
  const pictures = later.filter(isPicture);
  const next = pictures[Math.min(chosen, pictures.length - 1)];
  const first = earlier.find(({ id }) => id === next?.beforeId) ?? earlier.find(isPicture);
  const canCompare = first !== undefined && next !== undefined;
  return (
    <Flex vertical gap={8}>
      {canCompare ? (
        <Segmented
          className="bh-no-print"
          aria-label={t('compare.how', { what: label })}
          style={{ alignSelf: 'start' }}
          value={over ? 'over' : 'beside'}
          onChange={(value) => setOver(value === 'over')}
          options={[
            { value: 'beside', label: t('compare.beside') },
            { value: 'over', label: t('compare.over') },
          ]}
        />
      ) : null}
      {over && canCompare ? (
        <>
          <Overlaid before={first} after={next} label={label} />
          {pictures.length > 1 ? (
            <Segmented
              aria-label={t('compare.which')}
              value={chosen}
              onChange={setChosen}
              options={pictures.map((_, index) => ({ value: index, label: String(index + 1) }))}
            />
          ) : null}
        </>
      ) : (
        <Flex wrap gap={24}>
          <div>
            <Typography.Text strong>{t('compare.before')}</Typography.Text>
            <EvidenceStrip ids={before} size={150} sayNone />
          </div>
          <div>
            <Typography.Text strong>{t('compare.after')}</Typography.Text>
            <EvidenceStrip ids={after} size={150} sayNone />
          </div>
        </Flex>
      )}
    </Flex>
  );
}

function Overlaid({
  before,
  after,
  label,
}: {
  before: Schemas['Evidence'];
  after: Schemas['Evidence'];
  label: string;
}) {
  const { t } = useTranslation('cases');
  const [percent, setPercent] = useState(50);
  const { url: earlier } = useFile(before.id);
  const { url: later } = useFile(after.id);
  return (
    <div style={{ maxWidth: 560 }}>
      <div className="bh-before-after">
        {later ? <img src={later} alt={`${t('compare.after')}: ${label}`} /> : null}
        {earlier ? (
          <img
            src={earlier}
            alt={`${t('compare.before')}: ${label}`}
            style={{ clipPath: `inset(0 ${100 - percent}% 0 0)` }}
          />
        ) : null}
        <div className="bh-seam" style={{ left: `${percent}%` }} />
        <span className="bh-side" style={{ left: 6 }}>
          {t('compare.before')}
        </span>
        <span className="bh-side" style={{ right: 6 }}>
          {t('compare.after')}
        </span>
      </div>
      <Slider
        value={percent}
        onChange={setPercent}
        ariaLabelForHandle={t('compare.slider')}
        tooltip={{ open: false }}
      />
    </div>
  );
}
