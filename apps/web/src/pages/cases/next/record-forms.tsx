import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTerms } from '../../../i18n/terms';
import { CommandForm } from '../command/command-form';
import { ChoiceField, EntityField, TextField } from '../command/fields';
import { EvidenceField } from '../command/evidence-field';
import { type CaseFormProps, sender } from './case-command';

/** Kinds of authorities that can take a case over. */
const receivers = { kind: { in: ['REGULATOR', 'TOWN', 'GOVERNMENT'] } };

/** Completes a draft. */
export function UpdateDraftForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  const { title, place, description, basis, competentDepartmentId } = hazard;
  return (
    <CommandForm
      title={t('form.draft.title')}
      submit={t('form.draft.submit')}
      version={hazard.version}
      initial={{ title, place, description, basis, competentDepartmentId }}
      send={sender(hazard.id, 'update-draft')}
    >
      <TextField name="title" label={t('field.title')} rows={1} max={200} />
      <TextField name="place" label={t('field.place')} rows={1} max={200} />
      <TextField name="description" label={t('field.description')} max={4000} />
      <TextField name="basis" label={t('field.basis')} max={1000} rows={2} />
      <EntityField
        name="competentDepartmentId"
        label={t('field.competent')}
        help={t('form.draft.competentHelp')}
        kind="organisations"
        filter={receivers}
      />
    </CommandForm>
  );
}

/** Enters a draft in the ledger. */
export function RegisterForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <CommandForm
      title={t('form.register.title')}
      lead={t('form.register.lead')}
      submit={t('form.register.submit')}
      consequence={t('form.register.consequence')}
      version={hazard.version}
      send={sender(hazard.id, 'register')}
    />
  );
}

/** Confirms the level, which starts the workflow. */
export function JudgeForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  const levels = useTerms('level');
  const suggested = levels.find(({ value }) => value === hazard.suggestedLevel)?.label ?? '';
  return (
    <CommandForm
      title={t('form.judge.title')}
      lead={t('form.judge.lead', { level: suggested })}
      submit={t('form.judge.submit')}
      consequence={t('form.judge.consequence')}
      version={hazard.version}
      initial={{ level: hazard.suggestedLevel }}
      send={sender(hazard.id, 'judge')}
    >
      <ChoiceField name="level" label={t('field.level')} options={levels} />
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          hazard.suggestedLevel === 'MAJOR' && getFieldValue('level') === 'GENERAL' ? (
            <>
              <TextField name="reason" label={t('field.reason')} />
              <EntityField name="secondOfficerId" label={t('field.secondOfficer')} kind="accounts" />
            </>
          ) : (
            <TextField name="reason" label={t('field.reason')} required={false} />
          )
        }
      </Form.Item>
    </CommandForm>
  );
}

/** Records a fix that was made before the inspectors left. */
export function OnSpotFixForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <CommandForm
      title={t('form.onSpot.title')}
      lead={t('form.onSpot.lead')}
      submit={t('form.onSpot.submit')}
      version={hazard.version}
      send={sender(hazard.id, 'record-on-spot-fix')}
    >
      <EvidenceField
        name="photosAfter"
        label={t('field.photosAfter')}
        kind="PHOTO_AFTER"
        enterpriseId={hazard.enterpriseId}
      />
      <TextField name="note" label={t('field.note')} required={false} />
    </CommandForm>
  );
}

/** Hands the case over to the competent department. */
export function TransferForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <CommandForm
      title={t('form.transfer.title')}
      lead={t('form.transfer.lead')}
      submit={t('form.transfer.submit')}
      danger
      consequence={t('form.transfer.consequence')}
      version={hazard.version}
      initial={{ toOrganisationId: hazard.competentDepartmentId }}
      send={sender(hazard.id, 'transfer')}
    >
      <EntityField
        name="toOrganisationId"
        label={t('field.toOrganisation')}
        kind="organisations"
        filter={receivers}
      />
      <TextField name="reason" label={t('field.reason')} />
      <EvidenceField
        name="evidenceIds"
        label={t('field.enclosures')}
        kind="DOCUMENT"
        enterpriseId={hazard.enterpriseId}
        required={false}
      />
    </CommandForm>
  );
}

/** The receiving department confirms that it has taken the case over. */
export function AcknowledgeTransferForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <CommandForm
      title={t('form.acknowledge.title')}
      lead={t('form.acknowledge.lead', { reason: hazard.transfer?.reason ?? '' })}
      submit={t('form.acknowledge.submit')}
      send={sender(hazard.id, 'acknowledge-transfer')}
    />
  );
}

/** The receiving department tells the sender what came of the case. */
export function FeedBackTransferForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <CommandForm
      title={t('form.feedBack.title')}
      lead={t('form.feedBack.lead')}
      submit={t('form.feedBack.submit')}
      send={sender(hazard.id, 'feed-back-transfer')}
    >
      <TextField name="result" label={t('field.result')} max={4000} />
    </CommandForm>
  );
}

/** Asks a leader to void the case. */
export function RequestVoidForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <CommandForm
      title={t('form.requestVoid.title')}
      lead={t('form.requestVoid.lead')}
      submit={t('form.requestVoid.submit')}
      danger
      consequence={t('form.requestVoid.consequence')}
      version={hazard.version}
      send={sender(hazard.id, 'request-void')}
    >
      <TextField name="reason" label={t('field.reason')} />
    </CommandForm>
  );
}

/** Decides on a request to void the case. */
export function DecideVoidForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <CommandForm
      title={t('form.decideVoid.title')}
      lead={t('form.decideVoid.lead', { reason: hazard.voidRequest?.reason ?? '' })}
      submit={t('form.decideVoid.submit')}
      danger
      consequence={t('form.decideVoid.consequence')}
      version={hazard.version}
      send={sender(hazard.id, 'decide-void')}
    >
      <ChoiceField
        name="approved"
        label={t('field.decision')}
        options={[
          { value: true, label: t('approve') },
          { value: false, label: t('refuse') },
        ]}
      />
      <TextField name="reason" label={t('field.reason')} />
    </CommandForm>
  );
}
