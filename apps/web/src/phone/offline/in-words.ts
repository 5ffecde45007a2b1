import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { type TermGroup, useTerm } from '../../i18n/terms';

/** Something that was written, with what it is about. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

/** Says what an entry or a draft holds. */
export type InWords = (written: unknown, checklists: readonly Schemas['Checklist'][]) => Line[];

/** Fields people fill in on the phone, in the order they are read. */
const fields = [
  ...['title', 'place', 'description', 'category', 'suggestedLevel', 'nature', 'basis', 'findings'],
  ...[
    'reason',
    'noPositionReason',
    'name',
    'position',
    'phone',
    'refusalNote',
    'witnesses',
    'note',
    'text',
    'rootCause',
    'sweep',
  ],
] as const;

const groups: Readonly<Record<string, TermGroup>> = {
  category: 'category',
  suggestedLevel: 'level',
  nature: 'nature',
};

const photoFields = ['photos', 'photosBefore', 'photosAfter', 'evidenceIds'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was written, in plain words: nobody has to throw something away, or pass it on, unread. */
export function useInWords(): InWords {
  const { t, i18n } = useTranslation('offline');
  const term = useTerm();
  const isChinese = i18n.language === 'zh-CN';

  function textOf(field: string, value: unknown): string {
    if (Array.isArray(value))
      return value.filter((part) => typeof part === 'string').join(isChinese ? '、' : ', ');
    if (typeof value !== 'string' && typeof value !== 'number') return '';
    const group = groups[field];
    return group ? term(group, value) : String(value).trim();
  }

  function linesOf(values: Record<string, unknown>): Line[] {
    const photos = photoFields.flatMap((field) => (Array.isArray(values[field]) ? values[field] : []));
    return [
      ...fields.map((field) => ({ label: t(`content.${field}`), text: textOf(field, values[field]) })),
      { label: t('content.photos'), text: photos.length > 0 ? String(photos.length) : '' },
    ].filter(({ text }) => text !== '');
  }

  function answerOf(given: Record<string, unknown>, checklists: readonly Schemas['Checklist'][]): Line {
    const { checklistId, itemNo, answer } = given;
    const item = checklists.find(({ id }) => id === checklistId)?.items.find(({ no }) => no === itemNo);
    const text = isChinese ? item?.textZh : item?.text;
    const rest = linesOf(given).map((line) => `${line.label}${isChinese ? '：' : ': '}${line.text}`);
    return {
      label: [`${String(itemNo)}.`, text].filter(Boolean).join(' '),
      text: [term('answer', String(answer)), ...rest].join(isChinese ? '；' : '; '),
    };
  }

  return (written, checklists) => {
    if (!isRecord(written)) return [];
    const { answers } = written;
    if (!Array.isArray(answers)) return linesOf(written);
    return answers.flatMap((given) => (isRecord(given) ? answerOf(given, checklists) : []));
  };
}
