import { App, Button, Dropdown, Flex, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Modeler } from './modeler/open-modeler';
import { shapeOf, steps, type StepTemplate } from './modeler/steps';
import type { Drawing } from './use-drawing';

/** What one does to the drawing as a whole, and steps for those who do not drag. */
export function Toolbar({ drawing }: { readonly drawing: Drawing }) {
  const { t, i18n } = useTranslation('designer');
  const { message } = App.useApp();
  const [simulating, setSimulating] = useState(false);
  const { modeler, selected, canUndo, canRedo } = drawing;
  const label = (step: StepTemplate): string => (i18n.language === 'zh-CN' ? step.name.zh : step.name.en);
  return (
    <Flex gap={8} wrap role="toolbar" aria-label={t('toolbar.label')}>
      <Button disabled={!canUndo} onClick={() => modeler?.get('commandStack').undo()}>
        {t('toolbar.undo')}
      </Button>
      <Button disabled={!canRedo} onClick={() => modeler?.get('commandStack').redo()}>
        {t('toolbar.redo')}
      </Button>
      <Dropdown
        disabled={!modeler}
        trigger={['click']}
        menu={{
          items: steps.map((step) => ({ key: step.code, label: label(step) })),
          onClick: ({ key }) => {
            const step = steps.find(({ code }) => code === key);
            if (step && modeler) insert(modeler, step, selected, i18n.language);
          },
        }}
      >
        <Button>{selected ? t('toolbar.insertAfter') : t('toolbar.insert')}</Button>
      </Dropdown>
      <Button
        disabled={!selected || selected === modeler?.get('canvas').getRootElement()}
        onClick={() => selected && modeler?.get('modeling').removeElements([selected])}
      >
        {t('toolbar.delete')}
      </Button>
      <Button disabled={!modeler} onClick={() => modeler?.fit()}>
        {t('toolbar.fit')}
      </Button>
      <Button
        disabled={!modeler}
        type={simulating ? 'primary' : 'default'}
        aria-pressed={simulating}
        onClick={() => {
          modeler?.get('toggleMode').toggleMode(!simulating);
          setSimulating(!simulating);
        }}
      >
        {t('toolbar.simulate')}
      </Button>
      <Upload
        accept=".bpmn,.xml"
        showUploadList={false}
        beforeUpload={(file) => {
          void file
            .text()
            .then((xml) => modeler?.load(xml))
            .catch(() => message.error(t('toolbar.importFailed')));
          return false;
        }}
      >
        <Button disabled={!modeler}>{t('toolbar.import')}</Button>
      </Upload>
    </Flex>
  );
}

/** Puts a step behind the selected element, or into the middle of what is seen. */
function insert(modeler: Modeler, step: StepTemplate, after: Drawing['selected'], language: string): void {
  const services = { moddle: modeler.get('moddle'), elementFactory: modeler.get('elementFactory') };
  const shape = shapeOf(step, services, language);
  const isNode = after?.businessObject.$type !== 'bpmn:Process' && after?.source === undefined;
  if (after && isNode) {
    const added = modeler.get('autoPlace').append(after, shape);
    modeler.get('selection').select(added);
    return;
  }
  const { x, y, width, height } = modeler.get('canvas').viewbox();
  const root = modeler.get('canvas').getRootElement();
  const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  modeler.get('selection').select(modeler.get('modeling').createShape(shape, middle, root));
}
