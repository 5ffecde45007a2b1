import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { CommandForm } from '../command/command-form';
import { ChoiceField, TextField } from '../command/fields';
import { day } from '../moment';
import { EvidenceStrip } from '../record/evidence-strip';
import { type CaseFormProps, sender } from './case-command';

/** Grants or refuses more time. */
export function DecideExtensionForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  const { data } = $api.useQuery('get', '/api/v1/hazards/{id}/extensions', {
    params: { path: { id: hazard.id } },
  });
  const pending = data?.items.findLast(({ status }) => status === 'PENDING');
  return (
    <CommandForm
      title={t('form.extension.title')}
      lead={pending ? <Asked extension={pending} /> : null}
      submit={t('form.extension.submit')}
      consequence={t('form.extension.consequence')}
      version={hazard.version}
      send={sender(hazard.id, 'decide-extension')}
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

/** What the enterprise asks for, why, and how it keeps the place safe meanwhile. */
function Asked({ extension }: { extension: Schemas['Extension'] }) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  const { previousDeadline, newDeadline, reasonCode, reason, interimMeasures, evidenceIds } = extension;
  return (
    <>
      {t('form.extension.asked', { from: day(previousDeadline), to: day(newDeadline) })}
      <br />
      {term('extensionReason', reasonCode)}: {reason}
      <br />
      {t('supervision.interim', { text: interimMeasures })}
      <EvidenceStrip ids={evidenceIds} />
    </>
  );
}

/** Sends the supervision letter. */
export function UrgeForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <CommandForm
      title={t('form.urge.title')}
      submit={t('form.urge.submit')}
      consequence={t('form.urge.consequence')}
      version={hazard.version}
      send={sender(hazard.id, 'urge')}
    >
      <TextField name="text" label={t('field.text')} max={4000} />
    </CommandForm>
  );
}

/** Deals with lateness: it cannot be undone, but somebody answers for it. */
export function DisposeLatenessForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <CommandForm
      title={t('form.lateness.title')}
      lead={t('form.lateness.lead')}
      submit={t('form.lateness.submit')}
      version={hazard.version}
      send={sender(hazard.id, 'dispose-lateness')}
    >
      <TextField name="reason" label={t('field.lateReason')} max={4000} />
      <TextField name="accountablePerson" label={t('field.accountable')} rows={1} max={100} />
      <TextField name="measure" label={t('field.measure')} rows={2} />
    </CommandForm>
  );
}
