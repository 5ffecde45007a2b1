import { Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { FeelField } from '../feel/feel-field';
import { bodyOf, type Editing } from './editing';
import { Field } from './fields';

/** When a flow behind a choice is taken. */
export function ConditionSection(editing: Editing) {
  const { t } = useTranslation('designer');
  const { element, modeler } = editing;
  const { source, businessObject } = element;
  if (!source || !/(Exclusive|Inclusive)Gateway$/.test(source.type)) return null;
  const isDefault = source.businessObject.get('default') === businessObject;
  const modeling = modeler.get('modeling');
  return (
    <>
      <Field label={t('condition.default')} help={t('condition.defaultHelp')}>
        {(id) => (
          <Switch
            id={id}
            checked={isDefault}
            onChange={(checked) =>
              modeling.updateProperties(source, { default: checked ? businessObject : undefined })
            }
          />
        )}
      </Field>
      {isDefault ? null : (
        <FeelField
          {...editing}
          label={t('condition.label')}
          value={bodyOf(businessObject, 'conditionExpression')}
          onWrite={(body) =>
            modeling.updateProperties(element, {
              conditionExpression:
                body === '' ? undefined : modeler.get('moddle').create('bpmn:FormalExpression', { body }),
            })
          }
        />
      )}
    </>
  );
}
