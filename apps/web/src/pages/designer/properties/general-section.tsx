import { useTranslation } from 'react-i18next';
import { useTerms } from '../../../i18n/terms';
import { type Editing, textOf, write } from './editing';
import { ChoiceField, TextField } from './fields';

const validId = /^[\p{L}_][\p{L}\p{N}\p{M}._·-]*$/u;

/** Name and id; of steps also the state of the case from there on. */
export function GeneralSection(editing: Editing) {
  const { t } = useTranslation('designer');
  const states = useTerms('hazardState');
  const { element, modeler } = editing;
  const { $type, id } = element.businessObject;
  const isFlow = $type === 'bpmn:SequenceFlow';
  const isProcess = $type === 'bpmn:Process';
  const refuse = (text: string): string | undefined => {
    if (!validId.test(text)) return t('element.idInvalid');
    return modeler.get('moddle').ids.assigned(text) ? t('element.idTaken') : undefined;
  };
  return (
    <>
      <TextField
        label={t('element.name')}
        value={textOf(editing, 'name')}
        maxLength={100}
        onWrite={(name) => write(editing, { name })}
      />
      {$type === 'bpmn:TextAnnotation' ? null : (
        <TextField
          label={t('element.nameEn')}
          help={t('element.nameEnHelp')}
          value={textOf(editing, 'bihuan:nameEn')}
          maxLength={100}
          onWrite={(nameEn) => write(editing, { 'bihuan:nameEn': nameEn })}
        />
      )}
      <TextField
        label={isProcess ? t('element.key') : t('element.id')}
        help={isFlow ? undefined : isProcess ? t('element.keyHelp') : t('element.idHelp')}
        value={id}
        maxLength={100}
        refuse={refuse}
        onWrite={(next) => write(editing, { id: next })}
      />
      {isFlow || isProcess || $type === 'bpmn:TextAnnotation' ? null : (
        <ChoiceField
          label={t('attribute.state')}
          help={t('element.stateHelp')}
          value={textOf(editing, 'bihuan:state')}
          options={states}
          onWrite={(state) => write(editing, { 'bihuan:state': state })}
        />
      )}
    </>
  );
}
