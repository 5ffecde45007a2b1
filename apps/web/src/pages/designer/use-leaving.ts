import { useBlocker } from '@tanstack/react-router';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { KeptTexts } from './use-draft-texts';

/**
 * Lets nobody leave what is not saved: saves it on the way out, and asks where that does not work.
 *
 * @param settle takes over what was drawn just now; undefined when nothing was
 */
export function useLeaving(
  { state, flush }: Pick<KeptTexts, 'state' | 'flush'>,
  settle: (() => Promise<void>) | undefined,
): void {
  const { t } = useTranslation('designer');
  const { modal } = App.useApp();
  useBlocker({
    disabled: state === 'saved' && !settle,
    enableBeforeUnload: true,
    async shouldBlockFn() {
      await settle?.();
      if (await flush()) return false;
      const leaves = await modal.confirm({
        title: t('leave.title'),
        content: t('leave.consequence'),
        okText: t('leave.leave'),
        cancelText: t('leave.stay'),
        okButtonProps: { danger: true },
      });
      return !leaves;
    },
  });
}
