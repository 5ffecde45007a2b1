import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftState } from './draft-keeper';

/** Says where what was typed is kept. */
export function DraftLine({ state }: { state: DraftState }) {
  const { t } = useTranslation('task');
  return (
    <Flex role="status" aria-live="polite" gap={8} align="center" wrap>
      {state === 'none' ? null : t(`draft.${state}`)}
      {state === 'conflict' ? (
        <Button size="small" onClick={() => location.reload()}>
          {t('draft.reload')}
        </Button>
      ) : null}
    </Flex>
  );
}
