import { useTranslation } from 'react-i18next';
import { useTerm } from '../../../i18n/terms';
import { Name } from '../names/name';
import { identifier } from './fact-value';

/** What a fact is called, or who it is about; its code is the tooltip. A variable of somebody's own workflow is shown as it is named. */
export function FactLabel({ name }: { readonly name: string }) {
  const term = useTerm();
  const { t, i18n } = useTranslation(['problems', 'shell'], { useSuspense: false });
  const known = term('fact', name);
  const field = `field.${name}`;
  const label = known === name && i18n.exists(field, { ns: 'problems' }) ? t(field as 'field.title') : known;
  const isPerson = identifier.test(name);
  return (
    <span title={isPerson ? undefined : name} style={{ opacity: 0.75 }}>
      {isPerson ? <Name kind="accounts" id={name} /> : null}
      {t('shell:labelled', { name: isPerson ? '' : label, value: '' })}
    </span>
  );
}
