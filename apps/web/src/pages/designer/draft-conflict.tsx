import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { ConfirmButton } from '../../ui/confirm-button';
import { useAct } from '../../ui/use-act';
import type { DraftTexts } from './use-draft-texts';

interface DraftConflictProps {
  readonly texts: DraftTexts;
  /** The definition it was copied from. */
  readonly basedOn: string | null;
  /** Gives up one's own changes for what is saved. */
  readonly onTheirs: () => Promise<unknown>;
}

/** Somebody else has saved this draft meanwhile: keeps one's own changes as a draft of their own, or takes the other's. */
export function DraftConflict({ texts, basedOn, onTheirs }: DraftConflictProps) {
  const { t } = useTranslation('designer');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const keepMine = useAct(async (key) => {
    const { name, xml, pack, policies, tests } = texts;
    const body = {
      ...{ name: t('conflict.copyOf', { name }).slice(0, 100), xml },
      ...{ pack: pack || null, policies: policies || null, tests: tests || null },
      ...(basedOn && { basedOn }),
    };
    const { data } = await api.POST('/api/v1/workflow-drafts', { body, headers: commandHeaders(key) });
    await queryClient.invalidateQueries({ queryKey: ['post', '/api/v1/workflow-drafts/search'] });
    if (!data) return;
    const params = { draft: data.id };
    await navigate({ to: '/workflows/design/$draft', params, ignoreBlocker: true });
  }, t('conflict.kept'));
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('save.conflictHelp')}
      description={
        <Flex gap={8} wrap>
          <Button type="primary" loading={keepMine.busy} onClick={() => void keepMine.run()}>
            {t('conflict.keepMine')}
          </Button>
          <ConfirmButton
            title={t('conflict.theirs')}
            consequence={t('conflict.theirsConsequence')}
            onConfirm={() =>
              onTheirs().then(
                () => true,
                () => false,
              )
            }
          >
            {t('conflict.theirs')}
          </ConfirmButton>
        </Flex>
      }
      style={{ marginBottom: 12 }}
    />
  );
}
