import { QrcodeOutlined } from '@ant-design/icons';
import { Button, type ButtonProps } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useMay } from '../session/use-session';
import { useTaskLinks } from './use-task-links';

const ShareDialog = lazy(async () => ({ default: (await import('./share-dialog')).ShareDialog }));

interface ShareTaskProps extends Pick<ButtonProps, 'block' | 'size' | 'style'> {
  readonly taskId: string;
}

/** Hands one task to somebody without an account; nothing where the server says that there can be no link. */
export function ShareTask(props: ShareTaskProps) {
  const may = useMay();
  const { data } = useTaskLinks(props.taskId, may('task-link.create') && may('task-link.read'));
  if (!data?.offer) return null;
  // Its texts come later than the page, which must not wait for them.
  return (
    <Suspense>
      <ShareButton {...props} offer={data.offer} />
    </Suspense>
  );
}

function ShareButton({ taskId, offer, ...button }: ShareTaskProps & { offer: Schemas['TaskLinkOffer'] }) {
  const { t } = useTranslation('share');
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  return (
    <>
      <Button {...button} icon={<QrcodeOutlined aria-hidden />} onClick={() => setState('open')}>
        {t('share')}
      </Button>
      {state === 'never' ? null : (
        <Suspense>
          <ShareDialog
            taskId={taskId}
            offer={offer}
            open={state === 'open'}
            onClose={() => setState('closed')}
          />
        </Suspense>
      )}
    </>
  );
}
