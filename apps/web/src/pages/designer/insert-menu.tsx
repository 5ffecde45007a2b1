import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { insert } from './modeler/insert';
import type { Modeler } from './modeler/modeler';
import { type PlainElement, plainElements } from './modeler/plain-elements';
import type { DiagramElement } from './modeler/services';
import { shapeOf, steps, type StepTemplate } from './modeler/steps';

interface InsertMenuProps {
  readonly modeler: Modeler;
  readonly selected: DiagramElement | undefined;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

const stepGroups = ['loop', 'gate'] as const;
const plainGroups = ['flow', 'wait', 'edge'] as const;

/** Everything the palette has, for those who do not drag: put behind what is chosen, into a flow, or at an edge. */
export function InsertMenu({ modeler, selected, open, onOpen }: InsertMenuProps) {
  const { t, i18n } = useTranslation('designer');
  const named = ({ name }: StepTemplate): string => (i18n.language === 'zh-CN' ? name.zh : name.en);
  const place =
    selected &&
    (selected.source || /(Event|Task|Gateway|Activity|SubProcess|Transaction)$/.test(selected.type))
      ? selected
      : undefined;
  const offered = plainElements.filter(({ fits }) => fits?.(place) ?? true);
  const groups = [
    ...stepGroups.map((group) => ({
      group,
      children: steps
        .filter((step) => step.group === group)
        .map((step) => ({ key: step.code, label: named(step) })),
    })),
    ...plainGroups.map((group) => ({
      group,
      children: offered
        .filter((one) => one.group === group)
        .map(({ code }) => ({ key: code, label: t(`insert.${code}`) })),
    })),
  ];
  return (
    <Dropdown
      trigger={['click']}
      autoFocus
      open={open}
      onOpenChange={onOpen}
      menu={{
        style: { maxHeight: 'min(60vh, 420px)', overflowY: 'auto' },
        items: groups
          .filter(({ children }) => children.length > 0)
          .map(({ group, children }) => ({
            ...{ type: 'group' as const, key: group, label: t(`insert.group.${group}`), children },
          })),
        onClick({ key }) {
          onOpen(false);
          insert(modeler, drawn(modeler, key, i18n.language), place);
          // What was put there is selected: the keyboard goes on from it.
          modeler.get('canvas').focus();
        },
      }}
    >
      <Button type="primary">
        {place ? t(place.source ? 'insert.into' : 'insert.behind') : t('insert.anywhere')}
      </Button>
    </Dropdown>
  );
}

function drawn(modeler: Modeler, code: string, language: string): DiagramElement {
  const services = {
    moddle: modeler.get('moddle'),
    elementFactory: modeler.get('elementFactory'),
    elementRegistry: modeler.get('elementRegistry'),
  };
  const step = steps.find((one) => one.code === code);
  if (step) return shapeOf(step, services, language);
  const { attrs } = plainElements.find((one) => one.code === code) as PlainElement;
  return services.elementFactory.createShape({ ...attrs });
}
