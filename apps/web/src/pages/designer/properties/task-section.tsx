import { useTranslation } from 'react-i18next';
import { useTerms } from '../../../i18n/terms';
import { DueField } from './due-field';
import { type Editing, textOf, write } from './editing';
import { ChoiceField, TextField } from './fields';

/** Who does a step, until when, and who may not. */
export function TaskSection(editing: Editing) {
  const { t } = useTranslation('designer');
  const roles = useTerms('role').filter(({ value }) => value !== 'SYSTEM');
  const commands = useTerms('command');
  const { element, modeler } = editing;
  const tasks = modeler
    .get('elementRegistry')
    .getAll()
    .filter(({ type, id }) => type === 'bpmn:UserTask' && id !== element.id)
    .map(({ id, businessObject }) => ({ value: id, label: businessObject.name ?? id }));
  return (
    <>
      <ChoiceField
        label={t('attribute.role')}
        help={t('task.roleHelp')}
        many
        value={textOf(editing, 'bihuan:role')}
        options={roles}
        onWrite={(role) => write(editing, { 'bihuan:role': role })}
      />
      <DueField {...editing} />
      <ChoiceField
        label={t('attribute.notPerformerOf')}
        help={t('task.notPerformerOfHelp')}
        many
        value={textOf(editing, 'bihuan:notPerformerOf')}
        options={tasks}
        onWrite={(ids) => write(editing, { 'bihuan:notPerformerOf': ids })}
      />
      <ChoiceField
        label={t('attribute.command')}
        help={t('task.commandHelp')}
        value={textOf(editing, 'bihuan:command')}
        options={commands}
        onWrite={(command) => write(editing, { 'bihuan:command': command })}
      />
      <TextField
        label={t('attribute.priority')}
        help={t('task.priorityHelp')}
        value={textOf(editing, 'bihuan:priority')}
        refuse={(text) =>
          text === '' || text.startsWith('=') || (/^\d{1,3}$/.test(text) && Number(text) <= 100)
            ? undefined
            : t('task.priorityHelp')
        }
        onWrite={(priority) => write(editing, { 'bihuan:priority': priority })}
      />
    </>
  );
}
