import { useTranslation } from 'react-i18next';
import { FeelField } from '../feel/feel-field';
import type { BusinessObject } from '../modeler/services';
import { bodyOf, type Editing, writeBody } from './editing';
import { TextField } from './fields';

/** For what a step is repeated. */
export function LoopSection(editing: Editing) {
  const { t } = useTranslation('designer');
  const { element, modeler } = editing;
  const loop = element.businessObject.get('loopCharacteristics') as BusinessObject;
  const set = (name: string, value: string): void =>
    modeler.get('modeling').updateModdleProperties(element, loop, { [name]: value || undefined });
  return (
    <>
      <FeelField
        {...editing}
        label={t('loop.collection')}
        value={(loop.get('bihuan:collection') as string | undefined) ?? ''}
        onWrite={(value) => set('bihuan:collection', value)}
      />
      <TextField
        label={t('loop.elementVariable')}
        value={(loop.get('bihuan:elementVariable') as string | undefined) ?? ''}
        onWrite={(value) => set('bihuan:elementVariable', value)}
      />
      <FeelField
        {...editing}
        label={t('loop.completion')}
        value={bodyOf(loop, 'completionCondition')}
        onWrite={(completionCondition) => writeBody(editing, loop, { completionCondition })}
      />
      <TextField
        label={t('loop.outputCollection')}
        help={t('loop.outputHelp')}
        value={(loop.get('bihuan:outputCollection') as string | undefined) ?? ''}
        onWrite={(value) => set('bihuan:outputCollection', value)}
      />
      <FeelField
        {...editing}
        label={t('loop.outputElement')}
        value={(loop.get('bihuan:outputElement') as string | undefined) ?? ''}
        onWrite={(value) => set('bihuan:outputElement', value)}
      />
    </>
  );
}
