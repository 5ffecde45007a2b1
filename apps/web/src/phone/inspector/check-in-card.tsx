import { EnvironmentOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Checkbox, Flex, Typography } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { PhoneButton } from '../enterprise/phone-link';
import { enqueue } from '../offline/enqueue';
import { useStoredDraft } from '../offline/use-draft';
import { useHandIn } from '../offline/use-hand-in';
import { findPosition, type NoPosition } from '../photo/shutter';
import { drafts, inspectorPaths } from './paths';
import type { Visit } from './use-visit';
import { WithoutPosition, type WhyWithout } from './without-position';

type Where = Pick<Schemas['CheckInDto'], 'position' | 'noPositionReason'>;

/** Arriving: certificates shown, place and time taken by the device. */
export function CheckInCard({ visit }: { visit: Visit }) {
  const { t } = useTranslation('inspector');
  const [shown, setShown] = useState(false);
  const { busy, handIn } = useHandIn();
  const [lost, setLost] = useState<NoPosition>();
  const stored = useStoredDraft<WhyWithout>(drafts.checkIn(visit.id));
  const today = dayjs().format('YYYY-MM-DD');
  const date = visit.detail.plannedOn;
  const early = date > today;

  async function checkIn(): Promise<void> {
    const position = await findPosition();
    setLost(typeof position === 'string' ? position : undefined);
    if (typeof position !== 'string') await arrive({ position });
  }

  async function arrive(where: Where): Promise<void> {
    // The server hears of it later where there is no network.
    const occurredAt = new Date().toISOString();
    await enqueue({
      command: {
        kind: 'check-in',
        inspectionId: visit.id,
        body: { ...where, certificateShown: true, occurredAt },
      },
      thread: visit.id,
      title: visit.enterprise.name,
      drafts: [drafts.checkIn(visit.id)],
    });
  }

  return (
    <Card size="small" title={t('checkIn.title')}>
      <Flex vertical gap={12}>
        <Typography.Text>{t('checkIn.lead')}</Typography.Text>
        {early ? <Alert type="info" title={t('checkIn.early', { date, today })} /> : null}
        {lost ? <Alert type="error" role="alert" showIcon title={t(`checkIn.place.${lost}`)} /> : null}
        <Checkbox checked={shown} onChange={({ target }) => setShown(target.checked)}>
          {t('checkIn.shown')}
        </Checkbox>
        <Button
          type="primary"
          size="large"
          block
          icon={<EnvironmentOutlined aria-hidden />}
          disabled={!shown || early}
          loading={busy}
          onClick={() => handIn(checkIn)}
        >
          {t('checkIn.submit')}
        </Button>
        {lost || stored?.values ? (
          <WithoutPosition
            visitId={visit.id}
            stored={stored?.values}
            mayCheckIn={shown && !early}
            busy={busy}
            onCheckIn={(noPositionReason) => handIn(() => arrive({ noPositionReason }))}
          />
        ) : null}
        <PhoneButton to={inspectorPaths.impossible(visit.id)} type="text">
          {t('impossible.title')}
        </PhoneButton>
      </Flex>
    </Card>
  );
}
