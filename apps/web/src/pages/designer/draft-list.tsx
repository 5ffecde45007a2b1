import { Link } from '@tanstack/react-router';
import { Card, Flex, Typography } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useSearchRows } from '../../api/use-search';
import { ConfirmButton } from '../../ui/confirm-button';
import { useAct } from '../../ui/use-act';

/** Drafts one may go on drawing at; nothing when there is none. */
export function DraftList() {
  const { t } = useTranslation('designer');
  const { rows = [], refetch } = useSearchRows('/api/v1/workflow-drafts/search', { limit: 50 });
  if (rows.length === 0) return null;
  return (
    <section aria-label={t('draft.list')} style={{ marginBottom: 24 }}>
      <Typography.Title level={2} style={{ fontSize: 18 }}>
        {t('draft.list')}
      </Typography.Title>
      <Flex wrap gap={12}>
        {rows.map(({ id, name, savedAt }) => (
          <Card key={id} size="small" style={{ minWidth: 240 }}>
            <Flex vertical gap={4}>
              <Link to="/workflows/design/$draft" params={{ draft: id }}>
                {name}
              </Link>
              <Typography.Text type="secondary">
                {t('draft.savedAt', { at: dayjs(savedAt).format('YYYY-MM-DD HH:mm') })}
              </Typography.Text>
              <Discard id={id} name={name} onDone={refetch} />
            </Flex>
          </Card>
        ))}
      </Flex>
    </section>
  );
}

function Discard({ id, name, onDone }: { id: string; name: string; onDone: () => void }) {
  const { t } = useTranslation('designer');
  const discard = useAct(async (key) => {
    const params = { path: { id } };
    await api.DELETE('/api/v1/workflow-drafts/{id}', { params, headers: commandHeaders(key) });
    onDone();
  }, t('draft.discarded'));
  return (
    <ConfirmButton
      size="small"
      aria-label={t('draft.discardNamed', { name })}
      title={t('draft.discardNamed', { name })}
      consequence={t('draft.discardConsequence')}
      onConfirm={discard.run}
    >
      {t('draft.discard')}
    </ConfirmButton>
  );
}
