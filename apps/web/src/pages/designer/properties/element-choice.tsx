import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Modeler } from '../modeler/modeler';
import type { DiagramElement } from '../modeler/services';
import { useElementNames } from '../names';

interface ElementChoiceProps {
  readonly modeler: Modeler;
  readonly selected: DiagramElement | undefined;
}

/** Selects an element by its name: for keyboards, narrow screens, and flows that are hard to hit. */
export function ElementChoice({ modeler, selected }: ElementChoiceProps) {
  const { t } = useTranslation('designer');
  const { titleOf, kindOf } = useElementNames();
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
        label: `${titleOf(element)}（${kindOf(element)}）`,
      }))}
      onChange={(id: string) => modeler.show(id)}
      style={{ width: '100%' }}
    />
  );
}
