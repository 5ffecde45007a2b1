import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useSaid } from '../../../i18n/said';
import { useTerm } from '../../../i18n/terms';
import { type Editing, textOf, write } from './editing';
import { ChoiceField, TextField } from './fields';
import { UnheededVerdict } from './unheeded-verdict';

/** Which rule judges here, in which form, and how its verdict is called. */
export function RuleSection(editing: Editing) {
  const { t } = useTranslation('designer');
  const said = useSaid();
  const term = useTerm();
  const rules = $api.useQuery('get', '/api/v1/rules');
  const usable = rules.data?.items.filter((rule) => rule.usable) ?? [];
  const code = textOf(editing, 'bihuan:rule');
  const rule = usable.find((one) => one.code === code);
  const variants = rule?.variants.flatMap(({ variant }) => variant ?? []) ?? [];
  return (
    <>
      <UnheededVerdict {...editing} />
      <ChoiceField
        label={t('attribute.rule')}
        value={code}
        options={usable.map((one) => ({ value: one.code, label: `${said(one.name)}（${one.code}）` }))}
        onWrite={(next) =>
          write(editing, {
            'bihuan:rule': next,
            'bihuan:variant': '',
            'bihuan:result': textOf(editing, 'bihuan:result') || variableOf(next),
          })
        }
      />
      {rule ? (
        <div>
          {said(rule.purpose)}{' '}
          <Link to="/rules" search={{ rule: code }}>
            {t('rule.read')}
          </Link>
        </div>
      ) : null}
      {variants.length > 0 ? (
        <ChoiceField
          label={t('attribute.variant')}
          value={textOf(editing, 'bihuan:variant')}
          options={variants.map((value) => ({ value, label: term('variant', value) }))}
          onWrite={(variant) => write(editing, { 'bihuan:variant': variant })}
        />
      ) : null}
      <TextField
        label={t('attribute.result')}
        help={t('rule.resultHelp', { name: textOf(editing, 'bihuan:result') || 'result' })}
        value={textOf(editing, 'bihuan:result')}
        maxLength={60}
        refuse={(text) => (/^[A-Za-z_]\w*$/.test(text) ? undefined : t('rule.resultInvalid'))}
        onWrite={(result) => write(editing, { 'bihuan:result': result })}
      />
    </>
  );
}

/** `PHOTOS_AFTER` → `photosAfter` */
function variableOf(code: string): string {
  return code.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
