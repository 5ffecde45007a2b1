import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { ConfirmButton } from '../../../ui/confirm-button';
import { useAct } from '../../../ui/use-act';
import { newPassword } from './new-password';
import { ShownOnce } from './shown-once';

/** Gives somebody a new password, which is shown once. */
export function ResetPassword({ account }: { account: Schemas['Account'] }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const { id, name, username, version } = account;
  const [password, setPassword] = useState(newPassword);
  const [shown, setShown] = useState(false);
  const reset = useAct(async (key) => {
    await api.POST('/api/v1/accounts/{id}/reset-password', {
      params: { path: { id } },
      headers: commandHeaders(key, version),
      body: { password },
    });
    setShown(true);
    await queries.invalidateQueries();
  });
  return (
    <>
      <ConfirmButton
        title={t('person.resetTitle', { name })}
        consequence={t('person.resetConsequence')}
        onConfirm={reset.run}
      >
        {t('person.reset')}
      </ConfirmButton>
      {shown ? (
        <ShownOnce
          title={t('person.resetDone')}
          username={username}
          password={password}
          onClose={() => {
            setShown(false);
            setPassword(newPassword());
          }}
        />
      ) : null}
    </>
  );
}
