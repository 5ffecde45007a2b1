import { Button, Flex, Select, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { InsertMenu } from './insert-menu';
import { connectTo } from './modeler/connect';
import type { Modeler } from './modeler/modeler';
import type { DiagramElement } from './modeler/services';
import { neighbour, type Way } from './modeler/walk';
import { useElementNames } from './names';
import type { Drawing } from './use-drawing';

interface SelectionBarProps {
  readonly drawing: Drawing;
  /** How many findings there are at the selected element. */
  readonly findings: number;
  readonly isInserting: boolean;
  readonly onInserting: (open: boolean) => void;
  readonly onProperties: () => void;
  readonly onFindings: () => void;
}

const ways: readonly Way[] = ['back', 'forward', 'up', 'down'];

/** What is chosen, said aloud; where one can go from there, and what can be done with it, without a mouse. */
export function SelectionBar(props: SelectionBarProps) {
  const { drawing, findings, isInserting, onInserting, onProperties, onFindings } = props;
  const { t } = useTranslation('designer');
  const { titleOf, kindOf } = useElementNames();
  const { modeler, selected } = drawing;
  if (!modeler) return null;
  const said = selected
    ? t('selection.chosen', { name: titleOf(selected), type: kindOf(selected) })
    : t('selection.nothing');
  return (
    <section aria-label={t('selection.label')}>
      <Flex gap={8} wrap align="center" style={{ marginBottom: 8 }}>
        <Typography.Text role="status" strong={selected !== undefined}>
          {said}
        </Typography.Text>
        {findings > 0 ? (
          <Button size="small" onClick={onFindings}>
            {t('selection.findings', { count: findings })}
          </Button>
        ) : null}
      </Flex>
      <Flex gap={8} wrap role="toolbar" aria-label={t('selection.label')}>
        <InsertMenu modeler={modeler} selected={selected} open={isInserting} onOpen={onInserting} />
        {selected ? (
          <>
            <Button onClick={onProperties}>{t('selection.properties')}</Button>
            <Tools modeler={modeler} selected={selected} />
            {ways.map((way) => (
              <Neighbour key={way} modeler={modeler} from={selected} way={way} />
            ))}
          </>
        ) : null}
      </Flex>
    </section>
  );
}

interface ElementProps {
  readonly modeler: Modeler;
  readonly selected: DiagramElement;
}

function Tools({ modeler, selected }: ElementProps) {
  const { t } = useTranslation('designer');
  const remove = (): void => {
    const next = neighbour(selected, 'back') ?? neighbour(selected, 'up');
    modeler.get('modeling').removeElements([selected]);
    if (next) modeler.show(next.id);
    modeler.get('canvas').focus();
  };
  return (
    <>
      <ConnectChoice modeler={modeler} selected={selected} />
      {modeler.get('popupMenu').isEmpty(selected, 'bpmn-replace') ? null : (
        <Button
          onClick={() => {
            modeler.show(selected.id);
            const options = { title: t('selection.changeType'), width: 280, search: true };
            modeler.get('popupMenu').open(selected, 'bpmn-replace', { x: 16, y: 16 }, options);
          }}
        >
          {t('selection.changeType')}
        </Button>
      )}
      <Button onClick={remove}>{t('toolbar.delete')}</Button>
    </>
  );
}

/** Draws a flow to another element; the flow is chosen then, so that its condition can be written. */
function ConnectChoice({ modeler, selected }: ElementProps) {
  const { t } = useTranslation('designer');
  const { titleOf, kindOf } = useElementNames();
  const rules = modeler.get('rules');
  if (selected.source) return null;
  const targets = modeler
    .get('elementRegistry')
    .getAll()
    .filter((target) => {
      if (target === selected || target.labelTarget || target.source || !target.parent) return false;
      const allowed = rules.allowed('connection.create', { source: selected, target });
      return typeof allowed === 'object' && allowed !== null && 'type' in allowed
        ? allowed.type === 'bpmn:SequenceFlow'
        : false;
    });
  if (targets.length === 0) return null;
  return (
    <Select
      aria-label={t('selection.connect')}
      placeholder={t('selection.connect')}
      value={null}
      showSearch={{ optionFilterProp: 'label' }}
      style={{ minWidth: 130 }}
      popupMatchSelectWidth={260}
      options={targets.map((target) => ({
        value: target.id,
        label: `${titleOf(target)}（${kindOf(target)}）`,
      }))}
      onChange={(id: string) => {
        const target = modeler.get('elementRegistry').get(id);
        if (!target) return;
        connectTo(modeler, selected, target);
        // This list is not offered at a flow: the keyboard goes on from the canvas.
        modeler.get('canvas').focus();
      }}
    />
  );
}

interface NeighbourProps {
  readonly modeler: Modeler;
  readonly from: DiagramElement;
  readonly way: Way;
}

const arrows: Readonly<Record<Way, string>> = { back: '←', forward: '→', up: '↑', down: '↓' };

function Neighbour({ modeler, from, way }: NeighbourProps) {
  const { t } = useTranslation('designer');
  const { titleOf } = useElementNames();
  const there = neighbour(from, way);
  const isAlongFlow = way === 'back' || way === 'forward';
  if (!there && !isAlongFlow) return null;
  const name = there && titleOf(there);
  // At an end of the flow the button stays, and with it the focus.
  return (
    <Button
      aria-disabled={there === undefined}
      aria-label={name ? t(`selection.${way}`, { name }) : t('selection.none')}
      onClick={() => there && modeler.show(there.id)}
      style={{ maxWidth: 200, opacity: there ? undefined : 0.5 }}
    >
      <span style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {arrows[way]} {name}
      </span>
    </Button>
  );
}
