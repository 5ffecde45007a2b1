import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { addVerdictChoice, isHeeded } from '../modeler/verdict-choice';
import { type Editing, textOf } from './editing';

/** Warns of a verdict no choice asks for, and offers the choice: a rule alone holds nothing up. */
export function UnheededVerdict({ element, modeler }: Editing) {
  const { t } = useTranslation('designer');
  const result = textOf({ element }, 'bihuan:result');
  const isRepeated = element.businessObject.get('loopCharacteristics') !== undefined;
  if (result === '' || isRepeated || isHeeded(modeler, result)) return null;
  const words = { question: t('rule.question'), failed: t('rule.failed') };
  return (
    <Alert
      type="warning"
      showIcon
      title={t('rule.unheeded')}
      description={
        (element.outgoing ?? []).length > 1 ? undefined : (
          <Button
            onClick={() => {
              addVerdictChoice(modeler, { gate: element, result, words });
              // This button goes: the keyboard goes on from the canvas.
              modeler.get('canvas').focus();
            }}
          >
            {t('rule.addChoice')}
          </Button>
        )
      }
    />
  );
}
