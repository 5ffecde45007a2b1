import { Alert, Button, Flex, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { useProblemText } from '../../../ui/states';
import { useAct } from '../../../ui/use-act';

interface UrgeManyProps {
  readonly hazards: readonly Schemas['HazardResource'][];
  /** Called when the result has been read. */
  readonly onDone: () => void;
}

/** Most cases of one request. */
const most = 200;

/** 催办: one letter for each chosen case, after saying to how many; then what became of each. */
export function UrgeMany({ hazards, onDone }: UrgeManyProps) {
  const { t } = useTranslation(['board', 'shell']);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [outcomes, setOutcomes] = useState<readonly Schemas['Outcome'][]>();
  const act = useAct(async (key) => {
    const { data } = await api.POST('/api/v1/hazards/bulk/urge', {
      body: { hazardIds: hazards.map(({ id }) => id), text },
      params: { header: commandHeaders(key) },
    });
    setOutcomes(data?.items ?? []);
  });
  function close(): void {
    setOpen(false);
    if (!outcomes) return;
    setOutcomes(undefined);
    setText('');
    onDone();
  }
  return (
    <Flex gap={8} align="center" wrap>
      <Button
        type="primary"
        disabled={hazards.length === 0 || hazards.length > most}
        onClick={() => setOpen(true)}
      >
        {t('board:urge.button', { count: hazards.length })}
      </Button>
      {hazards.length > most ? t('board:urge.tooMany', { most }) : null}
      <Modal
        title={outcomes ? t('board:urge.resultTitle') : t('board:urge.title', { count: hazards.length })}
        open={open}
        onCancel={close}
        onOk={outcomes ? close : () => void act.run()}
        confirmLoading={act.busy}
        okButtonProps={{ disabled: !outcomes && text.trim() === '' }}
        okText={outcomes ? t('shell:action.close') : t('board:urge.send', { count: hazards.length })}
        cancelText={t('shell:action.cancel')}
        cancelButtonProps={{ style: outcomes ? { display: 'none' } : {} }}
      >
        {outcomes ? (
          <Outcomes outcomes={outcomes} hazards={hazards} />
        ) : (
          <Form layout="vertical">
            <p>{t('board:urge.consequence', { count: hazards.length })}</p>
            <Form.Item label={t('board:urge.text')} required>
              <Input.TextArea
                aria-label={t('board:urge.text')}
                value={text}
                maxLength={4000}
                rows={4}
                onChange={({ target }) => setText(target.value)}
              />
            </Form.Item>
          </Form>
        )}
      </Modal>
    </Flex>
  );
}

function Outcomes({
  outcomes,
  hazards,
}: {
  readonly outcomes: readonly Schemas['Outcome'][];
  readonly hazards: UrgeManyProps['hazards'];
}) {
  const { t, i18n } = useTranslation(['board', 'shell']);
  const textOf = useProblemText();
  const why = (problem: Schemas['Problem']) => {
    const key = `urge.refusal.${problem.code}`;
    return i18n.exists(`board:${key}`) ? t(key as 'urge.refusal.NOT_LATE') : textOf(problem).detail;
  };
  const nameOf = (id: string) => {
    const hazard = hazards.find((one) => one.id === id);
    return hazard?.number ?? hazard?.title ?? id;
  };
  const done = outcomes.filter(({ ok }) => ok).length;
  return (
    <Flex vertical gap={8}>
      <Alert
        type={done === outcomes.length ? 'success' : 'warning'}
        title={t('urge.result', { done, refused: outcomes.length - done })}
        role="status"
      />
      <ul style={{ margin: 0, paddingInlineStart: 20, maxHeight: 320, overflowY: 'auto' }}>
        {outcomes.map(({ id, ok, problem }) => (
          <li key={id}>
            {t('shell:labelled', { name: nameOf(id), value: ok || !problem ? t('urge.sent') : why(problem) })}
          </li>
        ))}
      </ul>
    </Flex>
  );
}
