import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '../cases/command/command-form';
import { ChoiceField, TextField } from '../cases/command/fields';
import { type CaseFormProps, sender } from '../cases/next/case-command';

/** The second reviewer agrees with the first, or objects. */
export function CountersignForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('review');
  return (
    <CommandForm
      title={t('countersign.title')}
      lead={t('countersign.lead')}
      submit={t('countersign.submit')}
      consequence={t('countersign.consequence')}
      version={hazard.version}
      send={sender(hazard.id, 'countersign-review')}
    >
      <ChoiceField
        name="agree"
        label={t('countersign.agree')}
        options={[
          { value: true, label: t('countersign.yes') },
          { value: false, label: t('countersign.no') },
        ]}
      />
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          getFieldValue('agree') === false ? (
            <TextField name="objection" label={t('countersign.objection')} />
          ) : null
        }
      </Form.Item>
    </CommandForm>
  );
}
