import { Empty } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { Diagram } from '../../../diagram/diagram';
import { useNamedDiagram } from '../../../i18n/step-names';
import { bpmnNames } from './bpmn-names';
import { ReplayControls } from './replay-controls';
import { pictureAt, replayStops } from './replay-stops';
import { StopList } from './stop-list';
import './replay.css';

interface ReplayProps {
  readonly xml: string;
  readonly path: readonly Schemas['PathStop'][];
}

/** A way through a diagram, step by step: with a slider, by playing it, or by choosing a step from the list. */
export function Replay({ xml, path }: ReplayProps) {
  const { t } = useTranslation('cases');
  const named = useNamedDiagram(xml);
  const names = useMemo(() => bpmnNames(named), [named]);
  const stops = useMemo(() => replayStops(path), [path]);
  const [chosen, setChosen] = useState<number>();
  const index = chosen ?? Math.max(stops.length - 1, 0);
  const picture = useMemo(() => pictureAt(path, stops, index), [path, stops, index]);
  const marks = useMemo(() => {
    const { travelled, current } = picture;
    // What it stands at is marked as that only.
    return { travelled: travelled.filter((id) => !current.includes(id)), current };
  }, [picture]);
  const badges = useMemo(
    () =>
      picture.repeated.map(([elementId, times]) => ({
        elementId,
        text: `×${times}`,
        title: t('replay.times', { count: times }),
      })),
    [picture, t],
  );
  const stop = stops[index];
  if (!stop) return <Empty description={t('replay.none')} />;
  const nameOf = (elementId: string): string => names.get(elementId) ?? elementId;
  return (
    <div className="bh-replay">
      <div>
        <Diagram
          xml={xml}
          marks={marks}
          badges={badges}
          height={460}
          label={t('replay.label', { step: nameOf(stop.elementId) })}
        />
        <ReplayControls stops={stops} index={index} nameOf={nameOf} onMove={setChosen} />
      </div>
      <StopList stops={stops} index={index} nameOf={nameOf} onMove={setChosen} />
    </div>
  );
}
