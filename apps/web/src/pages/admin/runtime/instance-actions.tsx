import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { useMay } from '../../../session/use-session';
import { ReasonButton } from '../reason-button';
import { ModifyDialog } from './modify-dialog';
import { ReportDialog } from './report-dialog';
import { RestartDialog } from './restart-dialog';

/** What one may do with a process; each with a reason. */
export function InstanceActions({ instance }: { instance: Schemas['Instance'] }) {
  const may = useMay();
  const over = instance.endedAt !== null;
  return (
    <>
      {!over && may('instance.suspend') ? <SuspendButton instance={instance} /> : null}
      {!over && may('instance.modify') ? <ModifyButton instance={instance} /> : null}
      {may('instance.restart') ? <RestartButton instance={instance} /> : null}
      {!over && instance.waits.length > 0 && may('incident.report') ? (
        <ReportButton instance={instance} />
      ) : null}
      {!over && may('instance.cancel') ? <CancelButton instance={instance} /> : null}
    </>
  );
}

function SuspendButton({ instance: { id, suspendedAt } }: { instance: Schemas['Instance'] }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const doing = suspendedAt ? 'resume' : 'suspend';
  async function change(reason: string, key: string): Promise<void> {
    const options = { params: { path: { id } }, headers: commandHeaders(key), body: { reason } };
    if (suspendedAt) await api.POST('/api/v1/instances/{id}/resume', options);
    else await api.POST('/api/v1/instances/{id}/suspend', options);
    await queries.invalidateQueries();
  }
  return (
    <ReasonButton
      title={t(`instance.${doing}Title`)}
      consequence={t(`instance.${doing}Consequence`)}
      onReason={change}
    >
      {t(`instance.${doing}`)}
    </ReasonButton>
  );
}

function CancelButton({ instance: { id } }: { instance: Schemas['Instance'] }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  async function cancel(reason: string, key: string): Promise<void> {
    await api.POST('/api/v1/instances/{id}/cancel', {
      params: { path: { id } },
      headers: commandHeaders(key),
      body: { reason },
    });
    await queries.invalidateQueries();
  }
  return (
    <ReasonButton
      danger
      title={t('instance.cancelTitle')}
      consequence={t('instance.cancelConsequence')}
      onReason={cancel}
    >
      {t('instance.cancel')}
    </ReasonButton>
  );
}

function ModifyButton({ instance }: { instance: Schemas['Instance'] }) {
  const { t } = useTranslation('admin');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('instance.modify')}</Button>
      {open ? <ModifyDialog instance={instance} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ReportButton({ instance }: { instance: Schemas['Instance'] }) {
  const { t } = useTranslation('admin');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('incidents.report')}</Button>
      {open ? <ReportDialog instance={instance} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function RestartButton({ instance }: { instance: Schemas['Instance'] }) {
  const { t } = useTranslation('admin');
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('instance.restart')}</Button>
      {open ? (
        <RestartDialog
          instance={instance}
          onClose={() => setOpen(false)}
          onBegun={(id) => void navigate({ to: '/admin/instances/$instanceId', params: { instanceId: id } })}
        />
      ) : null}
    </>
  );
}
