import { Button, Flex, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Modeler } from '../modeler/modeler';
import { useElementNames } from '../names';

interface PathPlayerProps {
  readonly modeler: Modeler;
  /** Ids of the flows of the run, in order. */
  readonly path: readonly string[];
  /** Where it goes wrong. */
  readonly at: string | undefined;
}

/** Walks a run on the diagram, flow by flow, and lists it in words. */
export function PathPlayer({ modeler, path, at }: PathPlayerProps) {
  const { t } = useTranslation('designer');
  const { titleOf } = useElementNames();
  const [steps, setSteps] = useState(0);
  const [playing, setPlaying] = useState(true);
  // A long run is walked faster: about ten seconds for all of it.
  const pace = Math.max(150, Math.min(700, 10_000 / path.length));
  const registry = modeler.get('elementRegistry');

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => setSteps((now) => Math.min(now + 1, path.length)), pace);
    return () => clearInterval(timer);
  }, [playing, path.length, pace]);
  useEffect(() => {
    if (steps >= path.length) setPlaying(false);
    const flows = path.slice(0, steps);
    const ends = flows.flatMap((id) => {
      const flow = registry.get(id);
      return [flow?.source?.id, flow?.target?.id].flatMap((end) => end ?? []);
    });
    const here = ends.at(-1);
    modeler.mark({
      travelled: [...flows, ...ends],
      ...(steps >= path.length && at
        ? { failing: [at, ...path.slice(-1)] }
        : here
          ? { current: [here] }
          : {}),
    });
  }, [steps, path, at, modeler, registry]);
  useEffect(() => () => modeler.mark({}), [modeler]);

  const nameOf = (id: string | undefined): string => {
    const element = id === undefined ? undefined : registry.get(id);
    return element ? titleOf(element) : '';
  };
  return (
    <div>
      <Flex gap={8} wrap align="center">
        <Button
          size="small"
          onClick={() => {
            if (steps >= path.length) setSteps(0);
            setPlaying(!playing);
          }}
        >
          {playing ? t('path.pause') : t('path.play')}
        </Button>
        <Button size="small" disabled={steps === 0} onClick={() => setSteps(steps - 1)}>
          {t('path.back')}
        </Button>
        <Button size="small" disabled={steps >= path.length} onClick={() => setSteps(steps + 1)}>
          {t('path.next')}
        </Button>
        <Button size="small" disabled={steps >= path.length} onClick={() => setSteps(path.length)}>
          {t('path.end')}
        </Button>
        <Typography.Text>{t('path.step', { step: steps, of: path.length })}</Typography.Text>
      </Flex>
      <ol aria-label={t('path.label')} style={{ margin: '8px 0 0', paddingInlineStart: 24 }}>
        {path.map((id, index) => (
          <li key={`${index} ${id}`} style={{ fontWeight: index === steps - 1 ? 'bold' : undefined }}>
            {nameOf(registry.get(id)?.source?.id)} → {nameOf(registry.get(id)?.target?.id)}
          </li>
        ))}
      </ol>
    </div>
  );
}
