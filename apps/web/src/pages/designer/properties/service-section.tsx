import { useTranslation } from 'react-i18next';
import { useSearchRows } from '../../../api/use-search';
import { useStepName } from '../../../i18n/step-names';
import { type Editing, textOf, write } from './editing';
import { ChoiceField, TextField } from './fields';

/** What the product, or a worker outside, does here. */
export function ServiceSection(editing: Editing) {
  const { t } = useTranslation('designer');
  return (
    <>
      <TextField
        label={t('attribute.handler')}
        help={t('service.handlerHelp')}
        value={textOf(editing, 'bihuan:handler')}
        onWrite={(handler) => write(editing, { 'bihuan:handler': handler })}
      />
      <TextField
        label={t('attribute.topic')}
        help={t('service.topicHelp')}
        value={textOf(editing, 'bihuan:topic')}
        onWrite={(topic) => write(editing, { 'bihuan:topic': topic })}
      />
      <TextField
        label={t('attribute.retries')}
        help={t('service.retriesHelp')}
        value={textOf(editing, 'bihuan:retries')}
        refuse={(text) => (/^(\d{0,2}|=.*)$/.test(text) ? undefined : t('service.retriesHelp'))}
        onWrite={(retries) => write(editing, { 'bihuan:retries': retries })}
      />
    </>
  );
}

/** Which workflow is started here and waited for. */
export function CallSection(editing: Editing) {
  const { t } = useTranslation('designer');
  const stepName = useStepName();
  const { rows = [] } = useSearchRows('/api/v1/definitions/search', {
    sort: [{ field: 'key' }, { field: 'version', order: 'desc' }],
    limit: 100,
  });
  const names = new Map(rows.map(({ key, name, nameEn }) => [key, stepName(name, nameEn) || key]));
  return (
    <ChoiceField
      label={t('attribute.calledElement')}
      value={textOf(editing, 'calledElement')}
      options={[...names].map(([value, name]) => ({ value, label: `${name}（${value}）` }))}
      onWrite={(calledElement) => write(editing, { calledElement })}
    />
  );
}
