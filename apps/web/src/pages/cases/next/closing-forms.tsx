import { Alert, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { CommandForm } from '../command/command-form';
import { ChoiceField, MomentField, TextField } from '../command/fields';
import { EvidenceField } from '../command/evidence-field';
import { PositionField } from '../command/position-field';
import { Explained } from '../gates/why-not';
import { type CaseFormProps, sender } from './case-command';

interface SignValues {
  readonly decision: Schemas['SignClosing']['decision'];
  readonly opinion?: string;
  readonly signature?: string[];
}

/** Signs the strike-off, or refuses to with what has to be done again. */
export function SignClosingForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  const send = sender(hazard.id, 'sign-closing');
  return (
    <CommandForm<SignValues>
      title={t('form.sign.title')}
      lead={t('form.sign.lead')}
      submit={t('form.sign.submit')}
      consequence={t('form.sign.consequence')}
      version={hazard.version}
      send={({ signature, ...body }, headers) =>
        send({ ...body, ...(signature?.[0] ? { signatureEvidenceId: signature[0] } : {}) }, headers)
      }
    >
      <ChoiceField
        name="decision"
        label={t('field.decision')}
        options={[
          { value: 'APPROVE', label: t('closing.APPROVE') },
          { value: 'REFUSE', label: t('closing.REFUSE') },
        ]}
      />
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => (
          <TextField
            name="opinion"
            label={t('field.opinion')}
            required={getFieldValue('decision') === 'REFUSE'}
          />
        )}
      </Form.Item>
      <EvidenceField
        name="signature"
        label={t('field.signature')}
        kind="SIGNATURE"
        enterpriseId={hazard.enterpriseId}
        required={false}
      />
    </CommandForm>
  );
}

interface SupplementValues {
  readonly kind: Schemas['SupplementFile']['kind'];
  readonly note?: string;
  readonly evidenceIds: string[];
}

/** Adds a document the file lacks. */
export function SupplementForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  const send = sender(hazard.id, 'supplement');
  const { data } = $api.useQuery('get', '/api/v1/hazards/{id}/documents', {
    params: { path: { id: hazard.id } },
  });
  const missing = (data?.demanded ?? []).filter(
    ({ present, dueBy }) => present.length === 0 && dueBy === 'STRIKE_OFF',
  );
  if (data && missing.length === 0) {
    return <Alert type="success" showIcon title={t('form.supplement.complete')} />;
  }
  return (
    <CommandForm<SupplementValues>
      title={t('form.supplement.title')}
      lead={t('form.supplement.lead', {
        documents: missing
          .map(({ anyOf }) => anyOf.map((code) => term('documentKind', code)).join(' / '))
          .join(t('separator')),
      })}
      submit={t('form.supplement.submit')}
      version={hazard.version}
      send={({ kind, note, evidenceIds }, headers) =>
        send(
          { kind, content: { title: term('documentKind', kind), ...(note ? { note } : {}) }, evidenceIds },
          headers,
        )
      }
    >
      <Form.Item
        name="kind"
        label={t('field.document')}
        rules={[{ required: true, message: t('required', { field: t('field.document') }) }]}
      >
        <Select
          options={missing.flatMap(({ anyOf }) =>
            anyOf.map((code) => ({ value: code, label: term('documentKind', code) })),
          )}
        />
      </Form.Item>
      <EvidenceField
        name="evidenceIds"
        label={t('field.scan')}
        kind="DOCUMENT"
        enterpriseId={hazard.enterpriseId}
      />
      <TextField name="note" label={t('field.note')} required={false} rows={2} />
    </CommandForm>
  );
}

/** Concludes the file of a closed case. */
export function ConcludeForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <>
      <div style={{ marginBottom: 16 }}>
        <Explained hazardId={hazard.id} rule="CASE_CONCLUSION" />
      </div>
      <CommandForm
        title={t('form.conclude.title')}
        lead={t('form.conclude.lead')}
        submit={t('form.conclude.submit')}
        consequence={t('form.conclude.consequence')}
        version={hazard.version}
        send={sender(hazard.id, 'conclude')}
      >
        <TextField name="opinion" label={t('field.opinion')} required={false} />
      </CommandForm>
    </>
  );
}

/** Archives a concluded case. */
export function ArchiveForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <CommandForm
      title={t('form.archive.title')}
      lead={t('form.archive.lead')}
      submit={t('form.archive.submit')}
      consequence={t('form.archive.consequence')}
      version={hazard.version}
      send={sender(hazard.id, 'archive')}
    />
  );
}

/** Writes down what was found when one looked back. */
export function LookbackForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  return (
    <CommandForm
      title={t('form.lookback.title')}
      submit={t('form.lookback.submit')}
      consequence={t('form.lookback.consequence')}
      version={hazard.version}
      send={sender(hazard.id, 'record-lookback')}
    >
      <MomentField name="occurredAt" label={t('field.lookedAt')} required={false} />
      <PositionField name="position" label={t('field.lookedWhere')} required={false} />
      <ChoiceField
        name="recurred"
        label={t('field.found')}
        options={[
          { value: false, label: t('lookbacks.clean') },
          { value: true, label: t('lookbacks.recurred') },
        ]}
      />
      <TextField name="note" label={t('field.note')} />
      <EvidenceField
        name="evidenceIds"
        label={t('field.photos')}
        kind="PHOTO"
        enterpriseId={hazard.enterpriseId}
      />
    </CommandForm>
  );
}
