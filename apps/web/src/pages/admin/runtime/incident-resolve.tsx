import { useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Form, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { useMay } from '../../../session/use-session';
import { FormModal } from '../form-modal';
import { ReasonField } from '../reason-button';

type Incident = Schemas['Incident'];

interface Resolution {
  /** `close`: it goes on by itself; `behind`: what the step should have done was done by hand. */
  readonly way: 'close' | 'behind';
  readonly reason: string;
}

/** Ends an incident whose cause was mended otherwise, with the reason; never one that would then stand still unseen. */
export function ResolveButton({ incident }: { incident: Incident }) {
  const { t } = useTranslation('admin');
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (incident.resolvedAt || incident.executionId === null || !may('incident.resolve')) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('incidents.resolve')}
      </Button>
      {open ? <ResolveDialog incident={incident} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ResolveDialog({ incident, onClose }: { incident: Incident; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const may = useMay();
  const queries = useQueryClient();
  const ways = waysOf(incident, may('instance.modify'));
  async function resolve({ way, reason }: Resolution, key: string): Promise<void> {
    await (way === 'behind' ? goOnBehind(incident, reason, key) : close(incident, reason, key));
    await queries.invalidateQueries();
  }
  return (
    <FormModal<Resolution>
      title={t('incidents.resolveTitle')}
      initialValues={{ way: 'close' }}
      save={resolve}
      onClose={onClose}
      okText={t('incidents.resolve')}
      done={t('done')}
    >
      <p style={{ overflowWrap: 'anywhere' }}>{incident.reason}</p>
      <Form.Item name="way" label={t('incidents.how')}>
        <Radio.Group>
          <Flex vertical gap={8}>
            {ways.map((way) => (
              <Radio key={way} value={way}>
                {t(`incidents.${way}`)}
              </Radio>
            ))}
          </Flex>
        </Radio.Group>
      </Form.Item>
      <ReasonField />
    </FormModal>
  );
}

/** A reported step goes on by itself; a failed one can be gone on behind by who may move tokens. */
function waysOf({ reported }: Incident, mayModify: boolean): readonly Resolution['way'][] {
  return reported || !mayModify ? ['close'] : ['close', 'behind'];
}

async function close({ id, instanceId }: Incident, reason: string, key: string): Promise<void> {
  await api.POST('/api/v1/instances/{id}/incidents/{incidentId}/resolve', {
    params: { path: { id: instanceId, incidentId: id } },
    headers: commandHeaders(key),
    body: { reason },
  });
}

/** A modification: proven like every other, and the incident ends with the step. */
async function goOnBehind(incident: Incident, reason: string, key: string): Promise<void> {
  const { instanceId, executionId, elementId } = incident;
  await api.POST('/api/v1/instances/{id}/modify', {
    params: { path: { id: instanceId } },
    headers: commandHeaders(key),
    body: {
      reason,
      instructions: [{ cancel: executionId ?? '' }, { startAfter: elementId ?? '' }],
    },
  });
}
