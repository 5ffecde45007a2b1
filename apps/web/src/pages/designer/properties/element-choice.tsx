import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Modeler } from '../modeler/modeler';
import type { DiagramElement } from '../modeler/services';
import { useTypeName } from '../names';

interface ElementChoiceProps {
  readonly modeler: Modeler;
  readonly selected: DiagramElement | undefined;
}

/** Selects an element by its name: for keyboards, narrow screens, and flows that are hard to hit. */
export function ElementChoice({ modeler, selected }: ElementChoiceProps) {
  const { t } = useTranslation('designer');
  const typeName = useTypeName();
  const elements = modeler
    .get('elementRegistry')
    .getAll()
    .filter(({ labelTarget, parent }) => !labelTarget && parent)
    .sort((one, other) => Number(one.source !== undefined) - Number(other.source !== undefined));
  return (
    <Select
      aria-label={t('view.choose')}
      placeholder={t('view.choose')}
      value={selected && modeler.get('elementRegistry').get(selected.id) ? selected.id : undefined}
      showSearch={{ optionFilterProp: 'label' }}
      options={elements.map((element) => ({
        value: element.id,
        label: `${titleOf(element)}（${typeName(element.businessObject.$type)}）`,
      }))}
      onChange={(id: string) => modeler.show(id)}
      style={{ width: '100%' }}
    />
  );
}

/** What an element is called among others: a flow by what it leads from and to. */
export function titleOf({ businessObject, source, target }: DiagramElement): string {
  if (!source || !target) return businessObject.name || businessObject.id;
  const ends = `${titleOf(source)} → ${titleOf(target)}`;
  return businessObject.name ? `${businessObject.name}: ${ends}` : ends;
}
