import { useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Form, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { useTerms } from '../../i18n/terms';
import { useMay } from '../../session/use-session';
import { Unverified } from '../../ui/unverified';
import { FormModal } from '../admin/form-modal';

type Enterprise = Schemas['Enterprise'];

/** Lets who keeps the files of enterprises say how great the risk of this one is. */
export function AssessRiskButton({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation('enterprises');
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('enterprise.update')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('risk.assess')}</Button>
      {open ? <AssessRisk enterprise={enterprise} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function AssessRisk({ enterprise, onClose }: { enterprise: Enterprise; onClose: () => void }) {
  const { t } = useTranslation('enterprises');
  const levels = useTerms('riskLevel');
  const queries = useQueryClient();
  const { id, name, version, riskLevel } = enterprise;
  async function assess({ level }: { level: string }, key: string): Promise<void> {
    const body = { riskLevel: (level || null) as Enterprise['riskLevel'] };
    await api.POST('/api/v1/enterprises/{id}/update', {
      ...{ params: { path: { id } }, body, headers: commandHeaders(key, version) },
    });
    await queries.invalidateQueries();
  }
  return (
    <FormModal<{ level: string }>
      title={t('risk.assessTitle', { name })}
      initialValues={{ level: riskLevel ?? '' }}
      save={assess}
      done={t('risk.done')}
      onClose={onClose}
    >
      <p>
        {t('risk.help')} <Unverified />
      </p>
      <Form.Item name="level" label={t('field.riskLevel')}>
        <Radio.Group aria-label={t('field.riskLevel')}>
          <Flex vertical gap={8}>
            {[...levels, { value: '', label: t('risk.none') }].map(({ value, label }) => (
              <Radio key={value} value={value}>
                {label}
              </Radio>
            ))}
          </Flex>
        </Radio.Group>
      </Form.Item>
    </FormModal>
  );
}
