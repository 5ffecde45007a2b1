import { Button, Card, Flex, Radio, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useTerm } from '../../i18n/terms';
import { Unverified } from '../../ui/unverified';
import { PhoneButton } from '../enterprise/phone-link';
import { kept } from '../offline/device-trouble';
import { isUnsent } from '../offline/entry';
import { useStoredDraft } from '../offline/use-draft';
import { DevicePhotos } from '../photo/device-photo';
import { giveAnswer, type ItemOfVisit } from './answer';
import { AnswerForm, type AnswerDraft } from './answer-form';
import { drafts, inspectorPaths } from './paths';

type Answer = Schemas['AnswerDto']['answer'];

/** One item: passed, failed or not applicable with one tap; a failed one says what was seen. */
export function ItemCard(props: ItemOfVisit) {
  const { visit, checklist, item, answer } = props;
  const { t, i18n } = useTranslation('inspector');
  const term = useTerm();
  const stored = useStoredDraft<AnswerDraft>(drafts.item(visit.id, checklist.id, item.no));
  const [asked, setAsked] = useState<Answer>();
  const chosen = asked ?? stored?.values?.answer;
  const open = visit.detail.state === 'IN_PROGRESS';
  const text = i18n.language === 'zh-CN' ? item.textZh : item.text;

  function choose(next: Answer): void {
    const needsWords = next === 'FAIL' || answer?.answer === 'FAIL';
    if (needsWords) setAsked(next);
    else {
      const given = { answer: next, note: answer?.note ?? '', photos: answer?.evidenceIds ?? [] };
      void kept(giveAnswer(props, given));
    }
  }

  return (
    <Card size="small" role="group" aria-label={`${item.no}. ${text}`}>
      <Flex vertical gap={8}>
        <div>
          <strong>{item.no}. </strong>
          {text} {isOnItsWay(props) ? <Tag color="gold">{t('items.unsent')}</Tag> : null}
          {item.suggestedLevel === 'MAJOR' ? <Tag color="red">{term('level', 'MAJOR')}</Tag> : null}
        </div>
        <Typography.Text type="secondary">
          {item.basis} {item.verified === 'verified' ? null : <Unverified />}
        </Typography.Text>
        <Radio.Group
          optionType="button"
          buttonStyle="solid"
          disabled={!open}
          aria-label={text}
          value={chosen ?? answer?.answer}
          onChange={({ target }) => choose(target.value as Answer)}
          options={(['PASS', 'FAIL', 'NOT_APPLICABLE'] satisfies Answer[]).map((value) => ({
            value,
            label: term('answer', value),
          }))}
        />
        {chosen && stored && open ? (
          <AnswerForm
            key={chosen}
            item={props}
            answer={chosen}
            stored={stored.values}
            onDone={() => setAsked(undefined)}
          />
        ) : (
          <Given {...props} onEdit={open ? () => setAsked(answer?.answer ?? 'PASS') : undefined} />
        )}
      </Flex>
    </Card>
  );
}

/** What was answered, with the way to the hazard that came of it. */
function Given({ visit, checklist, item, answer, onEdit }: ItemOfVisit & { onEdit?: () => void }) {
  const { t } = useTranslation('inspector');
  return (
    <>
      {answer?.note ? <div>{answer.note}</div> : null}
      <DevicePhotos ids={answer?.evidenceIds ?? []} />
      <Flex gap={8} wrap>
        {onEdit ? (
          <Button size="small" type="text" onClick={onEdit}>
            {answer?.note || answer?.evidenceIds.length ? t('items.editNote') : t('items.addNote')}
          </Button>
        ) : null}
      </Flex>
      {answer?.answer === 'FAIL' ? (
        <PhoneButton to={inspectorPaths.hazardOfItem(visit.id, checklist.id, item.no)} danger>
          {t('items.hazard')}
        </PhoneButton>
      ) : null}
    </>
  );
}

function isOnItsWay({ visit, checklist, item }: ItemOfVisit): boolean {
  return visit.entries.some(
    (entry) =>
      isUnsent(entry) &&
      entry.command.kind === 'answer' &&
      entry.command.body.answers.some(
        ({ checklistId, itemNo }) => checklistId === checklist.id && itemNo === item.no,
      ),
  );
}
