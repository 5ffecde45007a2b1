import { useRouter } from '@tanstack/react-router';
import { Alert, Button, Card, Flex, Tag, Typography } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../ui/confirm-button';
import { useProblemText } from '../../ui/states';
import { DevicePhotos } from '../photo/device-photo';
import { back } from './back-to-form';
import { discard, takeBack, tryAgain } from './enqueue';
import type { Entry } from './entry';
import { useInWords } from './in-words';
import { useDevice } from './use-device';

const colours = { WAITING: 'gold', SENDING: 'blue', DONE: 'green', REFUSED: 'red' } as const;

/** One entry of the outbox; a refused one says why and leaves the choice to its owner. */
export function OutboxEntry({ entry, held }: { entry: Entry; held: boolean }) {
  const { t } = useTranslation('offline');
  const { command, state } = entry;
  const count = command.kind === 'answer' ? command.body.answers.length : 1;
  return (
    <Card size="small" role="group" aria-label={`${t(`kind.${command.kind}`, { count })} ${entry.title}`}>
      <Flex vertical gap={8}>
        <Flex justify="space-between" gap={8}>
          <strong>{t(`kind.${command.kind}`, { count })}</strong>
          <Tag color={held ? undefined : colours[state]}>{held ? t('state.HELD') : t(`state.${state}`)}</Tag>
        </Flex>
        <div>{entry.title}</div>
        <Typography.Text type="secondary">{dayjs(entry.at).format('YYYY-MM-DD HH:mm')}</Typography.Text>
        {command.kind === 'photo' && state !== 'DONE' ? <DevicePhotos ids={[command.photoId]} /> : null}
        {state === 'REFUSED' ? <Refusal entry={entry} /> : null}
      </Flex>
    </Card>
  );
}

function Refusal({ entry }: { entry: Entry }) {
  const { t } = useTranslation('offline');
  const textOf = useProblemText();
  const router = useRouter();
  const problem = entry.problem ?? { code: 'UNKNOWN', status: 0 };
  const { title, detail } = textOf(problem);
  const form = back(entry);
  return (
    <>
      <Alert
        type="error"
        role="alert"
        showIcon
        title={title}
        description={
          <>
            {detail} <small>{problem.code}</small>
          </>
        }
      />
      <Content entry={entry} />
      <Flex gap={8} wrap>
        <Button type="primary" onClick={() => void tryAgain(entry)}>
          {t('outbox.again')}
        </Button>
        {form ? (
          <Button
            onClick={() =>
              void takeBack(entry, form.drafts).then(() => router.navigate({ to: form.to as string }))
            }
          >
            {t('outbox.edit')}
          </Button>
        ) : null}
        <ConfirmButton
          danger
          title={t('outbox.discard')}
          consequence={t('outbox.discardHelp')}
          onConfirm={async () => {
            await discard(entry);
            return true;
          }}
        >
          {t('outbox.discard')}
        </ConfirmButton>
      </Flex>
    </>
  );
}

/** What it says, so that nobody has to throw something away unread. */
function Content({ entry: { command } }: { entry: Entry }) {
  const { t } = useTranslation('offline');
  const inWords = useInWords();
  const checklists = useDevice((store) => store.checklists.toArray(), []) ?? [];
  const lines = 'body' in command ? inWords(command.body, checklists) : [];
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{t('outbox.content')}</summary>
      <dl style={{ margin: '8px 0 0', overflowWrap: 'anywhere' }}>
        {lines.map(({ label, text }) => (
          <div key={label} style={{ marginBottom: 8 }}>
            <dt>{label}</dt>
            <dd style={{ margin: 0, fontWeight: 500, whiteSpace: 'pre-wrap' }}>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
