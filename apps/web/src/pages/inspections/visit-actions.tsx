import { Button, Card, Flex, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../api/client';
import { useStepName } from '../../i18n/step-names';
import { useMay } from '../../session/use-session';
import { FormDrawer } from '../../ui/form-drawer';
import { useListed } from '../../ui/listed';
import { CommandForm } from '../cases/command/command-form';
import { ChoiceField, TextField } from '../cases/command/fields';

type Visit = Schemas['InspectionDetail'];

/** What one may do about a visit on the desk: decide on its plan, call it off. The visit itself is made on the phone. */
export function VisitActions({ visit }: { visit: Visit }) {
  const { t } = useTranslation('inspections');
  const may = useMay();
  const stepName = useStepName();
  const listed = useListed();
  const [cancelling, setCancelling] = useState(false);
  const tasks = $api.useQuery('post', '/api/v1/tasks/search', {
    body: { mine: true, filter: { subjectId: visit.id } },
  });
  const mine = tasks.data?.items ?? [];
  const decides = mine.some(({ command }) => command === 'inspection.approve-plan');
  const onSite = mine.filter(({ command }) => command !== 'inspection.approve-plan');
  const canCancel = may('inspection.cancel') && ['PLANNED', 'APPROVED'].includes(visit.state);
  if (!decides && onSite.length === 0 && !canCancel) return null;
  return (
    <Card size="small" className="bh-no-print" role="region" aria-label={t('actions')} title={t('actions')}>
      <Flex vertical gap={12} align="start">
        {decides ? <ApproveForm visit={visit} /> : null}
        {onSite.length > 0 ? (
          <Flex gap={8} wrap align="center">
            {t('onPhone', { tasks: listed(onSite.map(({ name }) => stepName(name))) })}
            <Button href="/m">{t('openPhone')}</Button>
          </Flex>
        ) : null}
        {canCancel ? (
          <Button danger onClick={() => setCancelling(true)}>
            {t('cancel.title')}
          </Button>
        ) : null}
      </Flex>
      <FormDrawer title={t('cancel.title')} open={cancelling} onClose={() => setCancelling(false)}>
        <CommandForm<Schemas['CancelInspectionDto']>
          title={t('cancel.title')}
          submit={t('cancel.submit')}
          danger
          consequence={t('cancel.consequence')}
          version={visit.version}
          send={(body, headers) =>
            api.POST('/api/v1/inspections/{id}/cancel', { params: { path: { id: visit.id } }, body, headers })
          }
          onDone={() => setCancelling(false)}
        >
          <TextField name="reason" label={t('cancel.reason')} />
        </CommandForm>
      </FormDrawer>
    </Card>
  );
}

function ApproveForm({ visit }: { visit: Visit }) {
  const { t } = useTranslation('inspections');
  return (
    <CommandForm<Schemas['ApprovePlanDto']>
      title={t('approve.title')}
      submit={t('approve.submit')}
      version={visit.version}
      send={(body, headers) =>
        api.POST('/api/v1/inspections/{id}/approve-plan', {
          params: { path: { id: visit.id } },
          body,
          headers,
        })
      }
    >
      <ChoiceField
        name="approve"
        label={t('approve.decision')}
        options={[
          { value: true, label: t('approved') },
          { value: false, label: t('refused') },
        ]}
      />
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => (
          <TextField
            name="reason"
            label={t('approve.reason')}
            required={getFieldValue('approve') === false}
            rows={2}
          />
        )}
      </Form.Item>
    </CommandForm>
  );
}
