import { Alert, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { CommandForm } from '../command/command-form';
import { ChoiceField, DayField, EntityField, TextField } from '../command/fields';
import { LastVerdict } from '../gates/last-verdict';
import { type CaseFormProps, sender } from './case-command';

/** Names the two reviewers: who rectified or wrote the plan cannot be one. */
export function AssignReviewForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  const send = sender(hazard.id, 'assign-review');
  return (
    <CommandForm<{ first: string; second: string }>
      title={t('form.assignReview.title')}
      lead={t('form.assignReview.lead')}
      submit={t('form.assignReview.submit')}
      version={hazard.version}
      send={({ first, second }, headers) => send({ reviewerIds: [first, second] }, headers)}
    >
      <EntityField name="first" label={t('field.firstReviewer')} kind="accounts" />
      <EntityField name="second" label={t('field.secondReviewer')} kind="accounts" />
    </CommandForm>
  );
}

/** Judges a fix that was made on the spot. */
export function ConfirmOnSpotForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <CommandForm
      title={t('form.confirmOnSpot.title')}
      submit={t('form.confirmOnSpot.submit')}
      version={hazard.version}
      send={sender(hazard.id, 'confirm-on-spot')}
    >
      <ChoiceField
        name="passed"
        label={t('field.verdict')}
        options={[
          { value: true, label: t('reviews.passed') },
          { value: false, label: t('reviews.failed') },
        ]}
      />
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => (
          <TextField name="note" label={t('field.note')} required={getFieldValue('passed') === false} />
        )}
      </Form.Item>
    </CommandForm>
  );
}

/** Sends the case back into rectification, with the reasons the gate gave beside it. */
export function ReturnForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <>
      <div style={{ marginBottom: 16 }}>
        <LastVerdict hazardId={hazard.id} rule="RECT_THREE_NOT_LET_GO" />
        <RefusedClosing hazardId={hazard.id} />
      </div>
      <CommandForm
        title={t('form.return.title')}
        lead={t('form.return.lead')}
        submit={t('form.return.submit')}
        danger
        consequence={t('form.return.consequence')}
        version={hazard.version}
        send={sender(hazard.id, 'return')}
      >
        <TextField name="reason" label={t('field.reason')} />
        <DayField name="newDeadline" label={t('field.newDeadline')} />
      </CommandForm>
    </>
  );
}

/** A case that passed its review comes back when a signer of the strike-off refuses: with what has to be done again. */
function RefusedClosing({ hazardId }: { hazardId: string }) {
  const { t } = useTranslation('cases');
  const { data } = $api.useQuery('get', '/api/v1/hazards/{id}/closing-signatures', {
    params: { path: { id: hazardId } },
  });
  const last = data?.items.at(-1);
  if (last?.decision !== 'REFUSE') return null;
  return <Alert type="warning" showIcon title={t('closing.refused')} description={last.opinion} />;
}
