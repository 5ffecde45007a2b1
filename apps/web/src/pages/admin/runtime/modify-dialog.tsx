import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders, newKey } from '../../../api/command';
import { useStepName } from '../../../i18n/step-names';
import { useAct } from '../../../ui/use-act';
import { FormModal } from '../form-modal';
import { ReasonField } from '../reason-button';
import { ElementSelect } from './element-select';
import { Findings } from './findings';

interface Change {
  readonly cancel?: string;
  readonly startBefore?: string;
  readonly reason: string;
}

const instructionsOf = ({ cancel, startBefore }: Change): Schemas['ModificationInstruction'][] => [
  ...(cancel ? [{ cancel }] : []),
  ...(startBefore ? [{ startBefore }] : []),
];

/** Moves a token by hand: from where it stands to another element, tried before it is done. */
export function ModifyDialog({ instance, onClose }: { instance: Schemas['Instance']; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const standing = [...new Set(instance.waits.map(({ elementId }) => elementId))];
  async function send(change: Change, key: string, dryRun: boolean): Promise<Schemas['ModificationAnswer']> {
    const { data } = await api.POST('/api/v1/instances/{id}/modify', {
      params: { path: { id: instance.id } },
      headers: commandHeaders(key),
      body: { reason: change.reason, instructions: instructionsOf(change), dryRun },
    });
    return data as Schemas['ModificationAnswer'];
  }
  async function modify(change: Change, key: string): Promise<void> {
    await send(change, key, false);
    await queries.invalidateQueries();
  }
  return (
    <FormModal<Change>
      title={t('instance.modifyTitle')}
      initialValues={standing.length === 1 ? { cancel: standing[0] } : {}}
      save={modify}
      onClose={onClose}
      okText={t('instance.modify')}
      done={t('done')}
    >
      {(form) => (
        <>
          <p>{t('instance.modifyConsequence')}</p>
          <Form.Item name="cancel" label={t('field.cancelAt')}>
            <ElementSelect definitionId={instance.definitionId} only={standing} allowClear />
          </Form.Item>
          <Form.Item
            name="startBefore"
            label={t('field.startBefore')}
            dependencies={['cancel']}
            rules={[
              ({ getFieldValue }) => ({
                validator: (_rule, value: string | undefined) =>
                  value || getFieldValue('cancel')
                    ? Promise.resolve()
                    : Promise.reject(new Error(t('missing.change'))),
              }),
            ]}
          >
            <ElementSelect definitionId={instance.definitionId} allowClear />
          </Form.Item>
          <ReasonField />
          <DryRun
            ready={() =>
              form.validateFields().then(
                () => true,
                () => false,
              )
            }
            check={() => send(form.getFieldsValue(true) as Change, newKey(), true)}
          />
        </>
      )}
    </FormModal>
  );
}

interface DryRunProps {
  /** Whether the form is filled in. */
  readonly ready: () => Promise<boolean>;
  readonly check: () => Promise<Schemas['ModificationAnswer']>;
}

/** Says what would happen, without doing it. */
function DryRun({ ready, check }: DryRunProps) {
  const { t } = useTranslation('admin');
  const stepName = useStepName();
  const [answer, setAnswer] = useState<Schemas['ModificationAnswer']>();
  const act = useAct(async () => setAnswer(await check()));
  async function attempt(): Promise<void> {
    if (await ready()) await act.run();
  }
  return (
    <>
      <Button onClick={() => void attempt()} loading={act.busy} style={{ marginBottom: 8 }}>
        {t('instance.tryFirst')}
      </Button>
      {answer?.accepted ? (
        <Alert
          type="success"
          showIcon
          title={t('instance.wouldStandAt', {
            at:
              answer.waits
                .map(({ elementName, elementId }) => stepName(elementName ?? elementId))
                .join('、') || '—',
          })}
        />
      ) : null}
      {answer && !answer.accepted ? <Findings findings={answer.findings} /> : null}
    </>
  );
}
