import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex, Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../api/client';
import { useSaid } from '../i18n/said';
import { useAct } from '../ui/use-act';
import { mobile, mobileDigits } from './mobile';

interface MakeLinkProps {
  readonly taskId: string;
  readonly offer: Schemas['TaskLinkOffer'];
  /** Of whom it is for. */
  readonly phone: string;
  readonly onPhone: (phone: string) => void;
  readonly onMade: (link: Schemas['TaskLinkCreated'] | undefined) => void;
}

/** Asks for whom a link is and how long it lives, and makes it. */
export function MakeLink({ taskId, offer, phone, onPhone, onMade }: MakeLinkProps) {
  const { t } = useTranslation('share');
  const said = useSaid();
  const id = useId();
  const queries = useQueryClient();
  const [days, setDays] = useState(offer.usualDays);
  // Its answer is a secret, so that a repeated command cannot be given it again: no idempotency key.
  const act = useAct(async () => {
    const { data } = await api.POST('/api/v1/tasks/{id}/link', {
      params: { path: { id: taskId } },
      body: { days, ...(phone !== '' && { phone }) },
    });
    onMade(data);
    await queries.invalidateQueries();
  });
  const wrong = phone !== '' && !mobile.test(phone);
  return (
    <Flex vertical gap={12}>
      <Alert
        type="info"
        title={
          <>
            {t('help')} {offer.may.length === 0 ? t('looksOnly') : null}
          </>
        }
        description={`${t('theyRead')} ${said(offer.reserved)}`}
      />
      <div>
        <label htmlFor={`${id}-phone`}>{t('phone')}</label>
        <Input
          id={`${id}-phone`}
          type="tel"
          size="large"
          maxLength={20}
          value={phone}
          status={wrong ? 'error' : undefined}
          aria-invalid={wrong}
          onChange={({ target }) => onPhone(mobileDigits(target.value))}
        />
        {wrong && phone.length >= 11 ? <div role="alert">{t('phoneWrong')}</div> : null}
      </div>
      <div>
        <div id={`${id}-days`}>{t('days')}</div>
        <Radio.Group
          aria-labelledby={`${id}-days`}
          style={{ display: 'flex', flexWrap: 'wrap', gap: 4 }}
          value={days}
          options={Array.from({ length: offer.longestDays }, (_, before) => ({
            value: before + 1,
            label: t('day', { count: before + 1 }),
          }))}
          onChange={({ target }) => setDays(Number(target.value))}
        />
      </div>
      <Button
        type="primary"
        size="large"
        block
        disabled={wrong}
        loading={act.busy}
        onClick={() => void act.run()}
      >
        {t('make')}
      </Button>
    </Flex>
  );
}
