import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders, newKey } from '../../../api/command';
import { FormModal } from '../form-modal';
import { ReasonField } from '../reason-button';
import { DryRun } from './dry-run';
import { InstructionList } from './instruction-list';
import { type InstructionLine, instructionsOf } from './instructions';

interface Change {
  readonly lines: readonly InstructionLine[];
  readonly reason: string;
}

/** Moves what stands in a process by hand: cancels, starts and sets, tried before it is done. */
export function ModifyDialog({ instance, onClose }: { instance: Schemas['Instance']; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const standing = [...new Set(instance.waits.map(({ elementId }) => elementId))];
  async function send(change: Change, key: string, dryRun: boolean): Promise<Schemas['ModificationAnswer']> {
    const { data } = await api.POST('/api/v1/instances/{id}/modify', {
      params: { path: { id: instance.id } },
      headers: commandHeaders(key),
      body: { reason: change.reason, instructions: instructionsOf(change.lines), dryRun },
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
      initialValues={{
        lines: [{ kind: 'cancel', ...(standing.length === 1 && { element: standing[0] }) }],
      }}
      save={modify}
      onClose={onClose}
      okText={t('instance.modify')}
      done={t('done')}
    >
      {(form) => (
        <>
          <p>{t('instance.modifyConsequence')}</p>
          <InstructionList definitionId={instance.definitionId} standing={standing} />
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
