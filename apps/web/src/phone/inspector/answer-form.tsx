import { Button, Flex, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useTerm } from '../../i18n/terms';
import { deviceStore } from '../offline/device-store';
import { useDraft } from '../offline/use-draft';
import { useHandIn } from '../offline/use-hand-in';
import { PhotoField } from '../photo/photo-field';
import { giveAnswer, type ItemOfVisit } from './answer';
import { drafts } from './paths';

/** An answer that is being given. */
export interface AnswerDraft {
  readonly answer: Schemas['AnswerDto']['answer'];
  readonly note: string;
  readonly photos: string[];
}

interface AnswerFormProps {
  readonly item: ItemOfVisit;
  readonly answer: AnswerDraft['answer'];
  readonly stored: AnswerDraft | undefined;
  readonly onDone: () => void;
}

/** What was seen, with photos; kept on the device as it is typed. */
export function AnswerForm({ item, answer, stored, onDone }: AnswerFormProps) {
  const { t } = useTranslation('inspector');
  const term = useTerm();
  const id = useId();
  const before = item.answer;
  const draftId = drafts.item(item.visit.id, item.checklist.id, item.item.no);
  const fromBefore = { note: before?.note ?? '', photos: before?.evidenceIds ?? [] };
  const {
    values: draft,
    current,
    change,
  } = useDraft<AnswerDraft>(draftId, { ...fromBefore, ...stored, answer });
  const { busy, handIn } = useHandIn();
  const [missing, setMissing] = useState(false);
  const needsWords = answer === 'FAIL' || before?.answer === 'FAIL';

  async function save(): Promise<void> {
    const given = current();
    const tooShort = given.note.trim().length < 2;
    setMissing(needsWords && tooShort);
    if (needsWords && tooShort) return;
    await giveAnswer(item, given);
    onDone();
  }

  async function cancel(): Promise<void> {
    await deviceStore().drafts.delete(draftId);
    onDone();
  }

  const help =
    before?.answer === 'FAIL' && answer !== 'FAIL'
      ? t('answer.whyNot')
      : t('answer.note', { answer: term('answer', answer) });
  return (
    <Flex vertical gap={8}>
      <label htmlFor={id}>{help}</label>
      <Input.TextArea
        id={id}
        rows={2}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={4000}
        value={draft.note}
        status={missing ? 'error' : undefined}
        aria-invalid={missing}
        onChange={({ target }) => change({ note: target.value })}
      />
      {missing ? <div role="alert">{t('answer.noteMissing')}</div> : null}
      <PhotoField
        kind="PHOTO_BEFORE"
        label={item.item.textZh}
        value={draft.photos}
        onChange={(add) => change((now) => ({ photos: add(now.photos) }))}
      />
      <Flex gap={8}>
        <Button type="primary" style={{ flex: 1 }} loading={busy} onClick={() => handIn(save)}>
          {t('answer.save')}
        </Button>
        <Button onClick={() => handIn(cancel)}>{t('answer.cancel')}</Button>
      </Flex>
    </Flex>
  );
}
