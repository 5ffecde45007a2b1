import { Flex, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FeelField } from '../feel/feel-field';
import { type Editing, textOf, write } from './editing';
import { Field } from './fields';

const kinds = ['none', 'workingDays', 'days', 'feel'] as const;
type Kind = (typeof kinds)[number];

const shapes: readonly (readonly [Kind, RegExp])[] = [
  ['workingDays', /^=\s*workingDaysAfter\(now,\s*(\d+)\)\s*$/],
  ['days', /^=\s*daysAfter\(now,\s*(\d+)\)\s*$/],
];

function read(due: string): { readonly kind: Kind; readonly days: number } {
  if (due === '') return { kind: 'none', days: 3 };
  for (const [kind, shape] of shapes) {
    const days = shape.exec(due)?.[1];
    if (days) return { kind, days: Number(days) };
  }
  return { kind: 'feel', days: 3 };
}

const texts: Readonly<Record<Exclude<Kind, 'feel'>, (days: number) => string>> = {
  none: () => '',
  workingDays: (days) => `=workingDaysAfter(now, ${days})`,
  days: (days) => `=daysAfter(now, ${days})`,
};

/** Until when a step is to be done: in working days, in days, or by an expression such as a legal period. */
export function DueField(editing: Editing) {
  const { t } = useTranslation('designer');
  const due = textOf(editing, 'bihuan:due');
  const { kind: written, days } = read(due);
  // An expression may look like days while one writes it.
  const [isFeel, setIsFeel] = useState(written === 'feel');
  const kind: Kind = isFeel ? 'feel' : written;
  const put = (next: string): void => write(editing, { 'bihuan:due': next });
  return (
    <>
      <Field label={t('attribute.due')}>
        {(id) => (
          <Flex gap={8}>
            <Select
              id={id}
              value={kind}
              style={{ flex: 1 }}
              options={kinds.map((value) => ({ value, label: t(`due.${value}`) }))}
              onChange={(next: Kind) => {
                setIsFeel(next === 'feel');
                if (next !== 'feel') put(texts[next](days));
              }}
            />
            {kind === 'days' || kind === 'workingDays' ? (
              <InputNumber
                aria-label={t('due.count')}
                min={1}
                max={366}
                precision={0}
                value={days}
                onChange={(next) => next !== null && put(texts[kind](next))}
              />
            ) : null}
          </Flex>
        )}
      </Field>
      {kind === 'feel' ? <FeelField {...editing} label={t('due.feel')} value={due} onWrite={put} /> : null}
    </>
  );
}
