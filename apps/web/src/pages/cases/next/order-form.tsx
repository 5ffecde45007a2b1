import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useAccount } from '../../../session/use-session';
import { CommandForm } from '../command/command-form';
import { DayField, EntityField, TextField } from '../command/fields';
import type { CaseFormProps } from './case-command';

interface OrderValues {
  readonly requirement: string;
  readonly deadline: string;
  readonly first: string;
  readonly second: string;
}

/** Orders the enterprise to rectify by a day (责令限期整改指令书), signed by two officers. */
export function OrderForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  const account = useAccount();
  return (
    <CommandForm<OrderValues>
      title={t('form.order.title')}
      lead={t('form.order.lead')}
      submit={t('form.order.submit')}
      consequence={t('form.order.consequence')}
      initial={{ first: account?.id }}
      send={({ requirement, deadline, first, second }, headers) =>
        api.POST('/api/v1/orders', {
          body: { items: [{ hazardId: hazard.id, requirement, deadline }], officerIds: [first, second] },
          headers,
        })
      }
    >
      <TextField name="requirement" label={t('field.requirement')} max={4000} />
      <DayField name="deadline" label={t('field.deadline')} />
      <EntityField name="first" label={t('field.firstOfficer')} kind="accounts" />
      <EntityField name="second" label={t('field.secondOfficerOrder')} kind="accounts" />
    </CommandForm>
  );
}
